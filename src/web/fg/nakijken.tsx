import type { VondstMetOordeel } from '#application/application.ts';
import { ongewoonRegels } from '#domain/bevoegdheid/ongewoon.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Facts } from '#web/components/facts.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { formatDay, formatMoment } from '#web/components/format.ts';
import { LinkList } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';
import { maandagVan, weekIn } from './week.ts';

const MAX = 1_000;

type Gevonden = { readonly week: CalendarDay; readonly vondst: VondstMetOordeel };

const vind = async ({ application, actor, params, today }: PageContext): Promise<Gevonden | undefined> => {
  const week = weekIn(params.week, today);
  const alle = week === undefined ? undefined : await application.toezicht.ongewoon(actor, week);
  const vondst = alle?.find(({ sleutel }) => sleutel === params.vondst);
  return week === undefined || vondst === undefined ? undefined : { week, vondst };
};

const Wat = ({ vondst }: { readonly vondst: VondstMetOordeel }) => (
  <Facts
    facts={[
      {
        label: 'Wie',
        value: `${vondst.rol === null ? 'nog onbekend' : roleLabels[vondst.rol]}, account ${vondst.account.slice(0, 8)}`,
      },
      { label: 'Hoe vaak', value: vondst.aantal },
      { label: 'Voor het eerst', value: formatMoment(vondst.eerste) },
      { label: 'Voor het laatst', value: formatMoment(vondst.laatste) },
      {
        label: 'Dossiers',
        value: vondst.dossiers.length === 0 ? 'geen' : vondst.dossiers.map(dossierNummer).join(', '),
      },
    ]}
  />
);

const Afvinken = ({ ctx, problem }: { readonly ctx: PageContext; readonly problem: Problem }) => (
  <Form action={ctx.path} seal={ctx.seal()}>
    <TextArea
      name="opmerking"
      label="Wat heeft u nagekeken, en wat vond u?"
      hint="Noem geen namen. Wat u schrijft, blijft bij deze regel staan."
      value={typed(ctx.form, 'opmerking')}
      error={errorAt(problem.errors ?? [], 'opmerking')}
    />
    <Actions>
      <Button>Vink af</Button>
      <ButtonLink kind="secondary" href="/ongewoon">
        Nu niet
      </ButtonLink>
    </Actions>
  </Form>
);

/** One unusual look with its lines, and the form to tick it off once the week is over. */
export const showVondst = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const gevonden = await vind(ctx);
  if (gevonden === undefined) return notFound;
  const { week, vondst } = gevonden;
  const { titel, uitleg } = ongewoonRegels[vondst.regel];
  const { nagekeken } = vondst;
  const voorbij = week < maandagVan(ctx.today);
  return ctx.page({
    title: titel,
    back: { href: `/ongewoon?week=${week}`, label: `Week van ${formatDay(week)}` },
    problem,
    body: (
      <>
        <Heading level={1}>{titel}</Heading>
        <Lead>{uitleg}</Lead>
        <Wat vondst={vondst} />
        {nagekeken !== undefined && (
          <Facts
            facts={[
              { label: 'Nagekeken', value: formatMoment(nagekeken.tijd) },
              { label: 'Opmerking', value: nagekeken.opmerking },
            ]}
          />
        )}
        {nagekeken === undefined && voorbij && <Afvinken ctx={ctx} problem={problem} />}
        {!voorbij && <Paragraph>Deze week loopt nog. Vanaf maandag kunt u dit afvinken.</Paragraph>}
        <Heading level={2}>Regels in het inzagelog</Heading>
        <LinkList
          links={vondst.regels.map((nr) => ({ href: `/inzagelog?na=${nr - 1}`, label: `Regel ${nr}` }))}
        />
      </>
    ),
  });
};

/** Ticks off what was gone through; doing it twice does it once. */
export const sendVondst = async (ctx: PageContext): Promise<Answer> => {
  const gevonden = await vind(ctx);
  if (gevonden === undefined) return notFound;
  const { week, vondst } = gevonden;
  const read = readForm(ctx.form, {
    opmerking: text({ max: MAX, missing: 'Schrijf kort op wat u heeft nagekeken.' }),
  });
  if (!read.ok) return showVondst(ctx, { errors: read.errors });
  const done = await ctx.application.toezicht.vinkAf(ctx.actor, week, vondst.sleutel, read.values.opmerking);
  return done ? redirect(`/ongewoon?week=${week}&afgevinkt=1`) : notFound;
};
