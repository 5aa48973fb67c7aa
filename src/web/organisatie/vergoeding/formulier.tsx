import { ambtsnaam } from '#domain/gedeeld/ambt.ts';
import { type Maatregel2021, maatregelen2021 } from '#domain/regeling/feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { Details } from '#web/components/details.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { metHoofdletter } from '#web/components/format.ts';
import { Select } from '#web/components/select.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { MoneyField } from '#web/components/text-fields.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type FormInput, typed } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { ambtenVoor, BONNEN, JA_NEE } from './lezen.ts';

/** The five of the list, and what is not on it. */
export const MAATREGELEN: Readonly<Record<Maatregel2021, string>> = {
  brievenbus: 'Beveiliging van de brievenbus',
  ruiten: 'Versterking van ruiten',
  'deurspion-of-intercom': 'Deurspion of video-intercom',
  basissysteem: 'Basissysteem voor bewaking',
  kluis: 'Brand- en inbraakwerende kluis',
  overig: 'Iets anders',
};

const jaNee = JA_NEE.map((value) => ({ value, label: value === 'ja' ? 'Ja' : 'Nee' }));

type Velden = { readonly ctx: PageContext; readonly problem: Problem };

const bij = ({ ctx, problem }: Velden) => {
  const error = (name: string) => errorAt(problem.errors ?? [], name);
  return {
    veld: (name: string) => ({ name, value: typed(ctx.form, name), error: error(name) }),
    dag: (name: string) => ({ name, value: takeDayInput(ctx.form, name), error: error(name) }),
  };
};

const Ambt = (velden: Velden & { readonly soort: string | undefined }) => {
  const { veld, dag } = bij(velden);
  return (
    <>
      <Heading level={2}>Het ambt</Heading>
      <RadioGroup
        {...veld('ambt')}
        label="Welk ambt was het?"
        options={ambtenVoor(velden.ctx, velden.soort).map((ambt) => ({
          value: ambt,
          label: metHoofdletter(ambtsnaam(ambt)),
        }))}
      />
      <DayField {...dag('ambtVan')} label="Wat was de eerste dag?" />
      <DayField
        {...dag('ambtTot')}
        label="Wat was de laatste dag?"
        hint="Leeg als het ambt nog loopt."
        optional
      />
      <DayField
        {...dag('benoeming')}
        label="Stond eerder al vast dat iemand het ambt kreeg?"
        hint="De dag van het benoemingsbesluit, als de maatregel van voor het ambt is."
        optional
      />
      {velden.soort !== 'gemeente' && velden.soort !== 'provincie' && (
        <DayField
          {...dag('waarnemend')}
          label="Werd het ambt waargenomen? Sinds wanneer?"
          hint="Alleen voor een waarnemend voorzitter van een waterschap."
          optional
        />
      )}
    </>
  );
};

const Woning = (velden: Velden) => {
  const { veld, dag } = bij(velden);
  return (
    <>
      <Heading level={2}>De woning</Heading>
      <RadioGroup
        {...veld('brp')}
        label="Was dit het woonadres in de basisregistratie personen?"
        options={jaNee}
        inRow
      />
      <RadioGroup
        {...veld('certificaat')}
        label="Was er een certificaat van het Politiekeurmerk voor deze woning?"
        options={jaNee}
        inRow
      />
      <DayField {...dag('afgegeven')} label="Wanneer is het certificaat afgegeven?" optional />
      <DayField
        {...dag('verhuisd')}
        label="Wanneer is de bestuurder hierheen verhuisd?"
        hint="Alleen als dat tijdens het ambt was. Dan geldt het volle bedrag opnieuw."
        optional
      />
      <MoneyField
        {...veld('eerder')}
        label="Wat is voor deze woning al vergoed?"
        hint="Leeg als dat niets is."
        optional
      />
    </>
  );
};

const Bon = ({ nummer, ...velden }: Velden & { readonly nummer: number }) => {
  const { veld, dag } = bij(velden);
  const optional = nummer > 1;
  return (
    <fieldset className="va-card va-card--neutral">
      <legend>
        <strong>Bon {nummer}</strong>
      </legend>
      <Select
        {...veld(`maatregel${nummer}`)}
        label="Wat is er gekocht?"
        options={maatregelen2021.map((value) => ({ value, label: MAATREGELEN[value] }))}
        optional={optional}
      />
      <DayField {...dag(`getroffen${nummer}`)} label="Wanneer is het aangebracht?" optional={optional} />
      <MoneyField {...veld(`bedrag${nummer}`)} label="Bedrag, inclusief btw" optional={optional} />
    </fieldset>
  );
};

/** Whether something was typed in a receipt, its day included. */
const isBegonnen = (form: FormInput, nummer: number): boolean =>
  Object.entries(form).some(
    ([naam, waarde]) => waarde !== '' && new RegExp(`^(maatregel|getroffen|bedrag)${nummer}\\b`).test(naam),
  );

/** Most have one receipt; the others open when something was typed in them. */
const Bonnen = (velden: Velden) => {
  const [eerste, ...meer] = BONNEN;
  const getypt = meer.some((nummer) => isBegonnen(velden.ctx.form, nummer));
  return (
    <>
      <Heading level={2}>De bonnen</Heading>
      <Paragraph>Eén bon is genoeg. U hoeft niets mee te sturen.</Paragraph>
      <Bon {...velden} nummer={eerste} />
      <Details summary="Nog een bon, tot en met vijf" open={getypt}>
        {meer.map((nummer) => (
          <Bon {...velden} nummer={nummer} key={nummer} />
        ))}
      </Details>
    </>
  );
};

/** The claim on one page; nothing of it is kept. */
export const showFormulier = async (
  ctx: PageContext,
  soort: string | undefined,
  problem: Problem = {},
): Promise<Answer> =>
  ctx.page({
    title: 'Vergoeding volgens de regeling van 2021',
    back: { href: '/', label: 'Overzicht' },
    problem,
    body: (
      <>
        <Heading level={1}>Wat wordt vergoed voor een maatregel van voor 2024?</Heading>
        <Lead>
          Van 2021 tot en met 2023 betaalde een bestuurder zelf en vroeg daarna het geld terug: hoogstens €
          2.400 per woning, voor vijf soorten maatregelen. U ziet na het invullen het bedrag, met de gronden.
          Wij bewaren niets; druk het af als u het nodig heeft.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          <Ambt ctx={ctx} problem={problem} soort={soort} />
          <Woning ctx={ctx} problem={problem} />
          <Bonnen ctx={ctx} problem={problem} />
          <DayField
            {...bij({ ctx, problem }).dag('ingediend')}
            label="Wanneer is om vergoeding gevraagd?"
            hint="Na 2023 gevraagd? Dan beoordeelt een jurist het, want over de overgang is niets geregeld."
          />
          <Actions>
            <Button>Bereken</Button>
            <ButtonLink kind="secondary" href="/">
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
