import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import type { Leverancier } from '#domain/geldboek/feiten.ts';
import { leveranciersVan } from '#domain/geldboek/leverancier.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { CheckboxGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput, toDayInput } from '#web/components/day-input.ts';
import { errorAt, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { choices, day, optional, readForm, text } from '#web/server/fields.ts';
import { typed, typedAll } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { alleBoeken } from '../geld/boeken.ts';

const readers = {
  naam: text({ max: 200, missing: 'Vul de naam van de leverancier in.' }),
  erkenning: optional(text({ max: 300 })),
  erkenningTot: optional(day()),
  regio: optional(text({ max: 200 })),
  domeinen: choices(domeinen),
  gestopt: optional(text({ max: 300 })),
};

/** The supplier the address asks for, by its number in the list; undefined for a new one. */
const gekozen = async (ctx: PageContext): Promise<Leverancier | undefined> => {
  const boek = await alleBoeken(ctx);
  const nr = Number(ctx.query.get('nr'));
  return boek === undefined ? undefined : leveranciersVan(boek.leveranciers, boek.regels)[nr - 1];
};

/** One supplier, new or known. */
export const showVastleggen = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const bekend = await gekozen(ctx);
  const gestuurd = ctx.form !== undefined && typedAll(ctx.form, 'naam').length > 0;
  const veld = (name: Exclude<keyof typeof readers, 'erkenningTot'>, waarde: string) => ({
    name,
    value: gestuurd ? typed(ctx.form, name) : waarde,
    error: errorAt(problem.errors ?? [], name),
  });
  const dag =
    gestuurd || bekend?.erkenningTot === undefined
      ? takeDayInput(ctx.form, 'erkenningTot')
      : toDayInput(bekend.erkenningTot);
  return ctx.page({
    title: 'Leverancier',
    back: { href: '/leveranciers', label: 'Leveranciers' },
    problem,
    body: (
      <>
        <Heading level={1}>{bekend === undefined ? 'Leg een leverancier vast' : bekend.naam}</Heading>
        <Lead>Schrijf op wat een collega moet weten. Nooit voor wie de leverancier werkte.</Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          <TextField {...veld('naam', bekend?.naam ?? '')} label="Naam" />
          <TextField
            {...veld('erkenning', bekend?.erkenning ?? '')}
            label="Keurmerk of erkenning"
            hint="Bijvoorbeeld van het CCV. Kijk op de site van het keurmerk of het nog geldt."
            optional
          />
          <DayField
            name="erkenningTot"
            label="Tot en met welke dag geldt dat?"
            hint="Als u het heeft nagekeken. Organisaties in uw provincie zien alleen dat het nog geldt."
            value={dag}
            error={errorAt(problem.errors ?? [], 'erkenningTot')}
            optional
          />
          <TextField {...veld('regio', bekend?.regio ?? '')} label="Waar werkt deze leverancier?" optional />
          <CheckboxGroup
            name="domeinen"
            values={gestuurd ? typedAll(ctx.form, 'domeinen') : (bekend?.domeinen ?? [])}
            error={errorAt(problem.errors ?? [], 'domeinen')}
            label="Waarvoor?"
            options={domeinen.map((value) => ({ value, label: domeinnamen[value] }))}
            inRow
            optional
          />
          <TextArea
            {...veld('gestopt', bekend?.gestopt ?? '')}
            label="Bestelt u hier niet meer? Schrijf op waarom"
            hint="Bijvoorbeeld: failliet, of niet discreet."
            rows={2}
            optional
          />
          <Actions>
            <Button>Leg vast</Button>
            <ButtonLink kind="secondary" href="/leveranciers">
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

export const sendVastleggen = async (ctx: PageContext): Promise<Answer> => {
  const read = readForm(ctx.form, readers);
  if (!read.ok) return showVastleggen(ctx, { errors: read.errors });
  const dossier = await ctx.application.geldboekDossier(ctx.actor);
  if (dossier === undefined) return notFound;
  const { naam, erkenning = '', erkenningTot, regio = '', domeinen: voor, gestopt = null } = read.values;
  return perform(ctx, {
    dossier,
    opdracht: {
      type: 'LegLeverancierVast',
      leverancier: {
        naam,
        erkenning,
        ...(erkenningTot !== undefined && { erkenningTot }),
        regio,
        domeinen: voor,
        gestopt,
      },
    },
    done: '/leveranciers?gedaan=leverancier',
    again: (problem) => showVastleggen(ctx, problem),
  });
};
