import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import {
  type Aanpak,
  aanpaksoorten,
  type Borduitkomst,
  type Inzending,
  type Knelpuntbord,
} from '#application/knelpunten/bord.ts';
import { type Knelpunt, knelpunten } from '#domain/nazorg/feiten.ts';
import { knelpuntnamen } from '#domain/nazorg/namen.ts';
import { Button } from '#web/components/button.tsx';
import { Card, EmptyState } from '#web/components/card.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { errorAt, Form, type FormSeal, formFields } from '#web/components/form.tsx';
import { Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { fieldState } from '#web/server/field-state.ts';
import { choice, day, readForm, text, whole } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { isGeteldPerJaar, jarenVan, voorEnNa } from './jaren.ts';
import { aanpakRegel, aantal, SOORTEN } from './woorden.ts';

const knelpuntIn = ({ params }: PageContext): Knelpunt | undefined =>
  knelpunten.find((een) => een === params.knelpunt);

const padVan = (knelpunt: Knelpunt): string => `/knelpunten/${knelpunt}`;

const Jaren = ({
  vrijgave,
  knelpunt,
}: {
  readonly vrijgave: Vrijgave | undefined;
  readonly knelpunt: Knelpunt;
}) =>
  isGeteldPerJaar(vrijgave) ? (
    <DataTable
      caption="Per jaar. Van het laatste jaar telt wat al voorbij is."
      small
      columns={[
        { label: 'Jaar', cell: ({ jaar }) => jaar },
        { label: 'Dossiers', kind: 'number', cell: ({ dossiers }) => dossiers ?? '–' },
        { label: 'Rapporten', kind: 'number', cell: ({ rapporten }) => rapporten ?? '–' },
      ]}
      rows={jarenVan(vrijgave, knelpunt)}
      rowKey={({ jaar }) => jaar}
    />
  ) : (
    <EmptyState>
      Knelpunten per jaar zijn nog niet vrijgegeven. Na de volgende vrijgave staan ze hier.
    </EmptyState>
  );

/** What came before and after: beside each other, without saying that the one made the other. */
const Gevolg = ({
  vrijgave,
  aanpak,
}: {
  readonly vrijgave: Vrijgave | undefined;
  readonly aanpak: Aanpak;
}) => {
  const beide = vrijgave && voorEnNa(jarenVan(vrijgave, aanpak.knelpunt), aanpak.sinds, vrijgave.kwartaal);
  return (
    <Small>
      {beide === undefined
        ? 'Het jaar ervoor en het jaar erna zijn nog niet allebei te tonen.'
        : `In ${beide.voor.jaar} ${aantal(beide.voor.dossiers)} dossiers, bij ${aantal(beide.voor.rapporten)} rapporten. In ${beide.na.jaar} ${aantal(beide.na.dossiers)}, bij ${aantal(beide.na.rapporten)} rapporten. Of dit daardoor komt, zeggen deze getallen niet.`}
    </Small>
  );
};

type AanpakProps = {
  readonly aanpak: Aanpak;
  readonly vrijgave: Vrijgave | undefined;
  readonly weg: { readonly action: string; readonly seal: FormSeal } | undefined;
};

const Gedaan = ({ aanpak, vrijgave, weg }: AanpakProps) => (
  <Card>
    <Heading level={3}>{aanpakRegel(aanpak)}</Heading>
    <Paragraph>{aanpak.wat}</Paragraph>
    <Gevolg vrijgave={vrijgave} aanpak={aanpak} />
    {weg !== undefined && (
      <Form {...weg}>
        <input type="hidden" name="weg" value={aanpak.nummer} />
        <Button kind="secondary">Haal deze regel weg</Button>
      </Form>
    )}
  </Card>
);

const Formulier = ({
  ctx,
  bord,
  problem,
}: {
  readonly ctx: PageContext;
  readonly bord: Knelpuntbord;
  readonly problem: Problem;
}) => {
  const veld = fieldState(ctx, problem);
  return (
    <>
      <Heading level={2}>Wat is eraan gedaan?</Heading>
      <Form action={ctx.path} seal={ctx.seal(bord.position)}>
        <RadioGroup
          {...veld.one('soort')}
          label="Wat voor iets was het?"
          options={aanpaksoorten.map((soort) => ({ value: soort, label: SOORTEN[soort] }))}
        />
        <TextArea
          {...veld.one('wat')}
          label="Wat is er gedaan, en voor wie?"
          hint="Noem geen personen en geen organisaties. Bij een tekst: waar hij over gaat en wie hem kregen."
          rows={4}
        />
        <DayField
          name="sinds"
          label="Sinds wanneer?"
          value={takeDayInput(ctx.form, 'sinds')}
          error={errorAt(problem.errors ?? [], 'sinds')}
        />
        <Button>Zet op het bord</Button>
      </Form>
    </>
  );
};

/** One problem through the years, what was done about it, and room to add to that. */
export const showKnelpunt = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const knelpunt = knelpuntIn(ctx);
  const bord = await ctx.application.knelpunten.lees(ctx.actor);
  if (knelpunt === undefined || bord === undefined) return notFound;
  const vrijgave = await ctx.application.vrijgaven.nieuwste();
  const eigen = bord.aanpakken
    .filter((een) => een.knelpunt === knelpunt)
    .toSorted((a, b) => b.sinds.localeCompare(a.sinds));
  return ctx.page({
    title: knelpuntnamen[knelpunt],
    back: { href: '/knelpunten', label: 'Knelpunten' },
    problem,
    body: (
      <>
        <DoneNote
          ctx={ctx}
          notes={{
            gezet:
              'Het staat op het bord. Het CCV, de Beveiligingsautoriteit, het ministerie en de verenigingen lezen het.',
            weg: 'De regel is van het bord gehaald.',
          }}
        />
        <Heading level={1}>{knelpuntnamen[knelpunt]}</Heading>
        <Lead>In hoeveel dossiers dit voor het eerst is gemeld, en wat eraan is gedaan.</Lead>
        <Jaren vrijgave={vrijgave} knelpunt={knelpunt} />
        <Heading level={2}>Gedaan</Heading>
        {eigen.length === 0 && <EmptyState>Er is nog niets opgeschreven.</EmptyState>}
        {eigen.map((aanpak) => (
          <Gedaan
            key={aanpak.nummer}
            aanpak={aanpak}
            vrijgave={vrijgave}
            weg={aanpak.eigen ? { action: ctx.path, seal: ctx.seal(bord.position) } : undefined}
          />
        ))}
        {ctx.actor.rol !== 'toetser' && <Formulier ctx={ctx} bord={bord} problem={problem} />}
      </>
    ),
  });
};

const readers = {
  soort: choice(aanpaksoorten, 'Kies wat voor iets het was.'),
  wat: text({ max: 600, missing: 'Schrijf op wat er is gedaan.' }),
  sinds: day({ missing: 'Vul in sinds wanneer.' }),
};

/** What was filled in, with a day that is not still to come. */
const leesAanpak = ({ form, today }: PageContext) => {
  const read = readForm(form, readers);
  if (!read.ok || read.values.sinds <= today) return read;
  return { ok: false, errors: [{ field: 'sinds', message: 'Deze dag is er nog niet.' }] } as const;
};

const inzendingVan = ({ form }: PageContext): Inzending | undefined => {
  const [submitId, position] = [formFields.submitId, formFields.expectedVersion].map((naam) =>
    typed(form, naam),
  );
  return submitId === undefined || !/^\d{1,9}$/.test(position ?? '')
    ? undefined
    : { submitId, position: Number(position) };
};

const na = (ctx: PageContext, uitkomst: Borduitkomst, pad: string): Answer | Promise<Answer> => {
  if (uitkomst === 'conflict') return showKnelpunt(ctx, { conflict: true });
  return uitkomst === 'done' ? redirect(pad) : notFound;
};

const zetErop = async (ctx: PageContext, knelpunt: Knelpunt, inzending: Inzending): Promise<Answer> => {
  const read = leesAanpak(ctx);
  if (!read.ok) return showKnelpunt(ctx, { errors: read.errors });
  const uitkomst = await ctx.application.knelpunten.legVast(
    ctx.actor,
    { ...read.values, knelpunt },
    inzending,
  );
  return na(ctx, uitkomst, `${padVan(knelpunt)}?klaar=gezet`);
};

/** Puts an entry on the board, or takes one of one's own off; sent twice it is done once. */
export const sendKnelpunt = async (ctx: PageContext): Promise<Answer> => {
  const knelpunt = knelpuntIn(ctx);
  const inzending = inzendingVan(ctx);
  if (knelpunt === undefined) return notFound;
  if (inzending === undefined) return showKnelpunt(ctx, { conflict: true });
  const weg = readForm(ctx.form, { weg: whole() });
  if (!weg.ok) return zetErop(ctx, knelpunt, inzending);
  const uitkomst = await ctx.application.knelpunten.haalWeg(ctx.actor, weg.values.weg, inzending);
  return na(ctx, uitkomst, `${padVan(knelpunt)}?klaar=weg`);
};
