import type { ZaakView } from '#application/application.ts';
import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import type { FieldError } from '#web/components/form.tsx';
import { Heading } from '#web/components/text.tsx';
import { MoneyField, TextArea, TextField } from '#web/components/text-fields.tsx';
import { fieldState } from '#web/server/field-state.ts';
import { choice, money, optional, type Read, readForm, text } from '#web/server/fields.ts';
import { type FormInput, typedAll } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { EindeVelden, eindafspraakVan, eindeFouten, eindeVelden } from './einde-velden.tsx';
import { alsInvoer, bandFout, bandVan } from './kosten.ts';
import type { Uitgangspunt } from './maatregel-uitgangspunt.ts';

/** Ids out of a list that only the case knows; whether they exist is for the decider. */
const ids =
  () =>
  (form: FormInput, name: string): Read<readonly string[]> => ({
    value: typedAll(form, name).filter((id) => id !== ''),
  });

const fields = {
  titel: text({ max: 160, missing: 'Geef de maatregel een naam.' }),
  domein: choice(domeinen, 'Kies bij welk domein dit hoort.'),
  waar: text({ max: 300, missing: 'Vul in waar dit komt, of bij wie.' }),
  toelichting: text({ max: 2_000, missing: 'Leg uit wat dit is en waarom het helpt.' }),
  vraagt: optional(text({ max: 1_000 })),
  scenarios: ids(),
  alternatieven: ids(),
  eenmaligVan: optional(money()),
  eenmaligTot: optional(money()),
  perMaandVan: optional(money()),
  perMaandTot: optional(money()),
  betaler: choice(['organisatie', 'bestuurder'], 'Kies wie betaalt.'),
  grondslag: choice(['woonplek', 'buiten-de-woning'], 'Kies of dit bij de woning hoort.'),
  einde: optional(text({ max: 500 })),
  ...eindeVelden,
};

type Gelezen =
  | { readonly maatregel: Omit<Maatregel, 'id' | 'code'> }
  | { readonly errors: readonly FieldError[] };

/** Reads the form of a measure; alternatives that were not on offer are left out. */
export const leesMaatregel = (form: FormInput, { mogelijk, maatregel: { zwaar } }: Uitgangspunt): Gelezen => {
  const read = readForm(form, fields);
  if (!read.ok) return { errors: read.errors };
  const { eenmaligVan, eenmaligTot, perMaandVan, perMaandTot, alternatieven, ...met } = read.values;
  const { eindeZwaar, eindeReden, eindeMoment, eindeEigenaar, ...rest } = met;
  const isZwaar = zwaar === true || eindeZwaar;
  const einde = { eindeReden, eindeMoment, eindeEigenaar };
  const errors = [
    ...bandFout('eenmaligTot', eenmaligVan, eenmaligTot),
    ...bandFout('perMaandTot', perMaandVan, perMaandTot),
    ...(isZwaar ? eindeFouten(einde) : []),
  ];
  if (errors.length > 0) return { errors };
  return {
    maatregel: {
      ...rest,
      vraagt: rest.vraagt ?? '',
      einde: rest.einde ?? '',
      alternatieven: mogelijk.filter(({ id }) => alternatieven.includes(id)),
      eenmalig: bandVan(eenmaligVan, eenmaligTot),
      perMaand: bandVan(perMaandVan, perMaandTot),
      zwaar: isZwaar,
      ...eindafspraakVan(isZwaar, einde),
    },
  };
};

type Props = {
  readonly ctx: PageContext;
  readonly view: ZaakView;
  readonly problem: Problem;
  readonly van: Uitgangspunt;
};

const Waarom = ({ ctx, view, problem, van: { maatregel, mogelijk } }: Props) => {
  const { one, many } = fieldState(ctx, problem);
  return (
    <>
      <TextField {...one('waar', maatregel.waar)} label="Waar?" hint="Bijvoorbeeld: voordeur, of telefoon" />
      <TextArea {...one('toelichting', maatregel.toelichting)} label="Wat is het en waarom helpt het hier?" />
      <TextArea
        {...one('vraagt', maatregel.vraagt)}
        label="Wat vraagt dit van de bestuurder en het gezin?"
        rows={2}
        optional
      />
      <CheckboxGroup
        {...many('scenarios', maatregel.scenarios)}
        label="Tegen welk scenario helpt dit?"
        hint={
          view.zaak.onderzoek.scenarios.length === 0 ? 'Beschrijf eerst een scenario.' : 'Meer dan één mag.'
        }
        options={view.zaak.onderzoek.scenarios.map(({ id, titel }) => ({ value: id, label: titel }))}
      />
      {mogelijk.length > 0 && (
        <CheckboxGroup
          {...many(
            'alternatieven',
            maatregel.alternatieven.map(({ id }) => id),
          )}
          label="Wat mag de bestuurder in plaats hiervan kiezen?"
          hint="Alleen maatregelen van gelijke waarde. Ze worden samen met het advies vastgesteld."
          options={mogelijk.map(({ id, titel }) => ({ value: id, label: titel }))}
        />
      )}
    </>
  );
};

const Geld = ({ ctx, problem, van: { maatregel } }: Props) => {
  const { one } = fieldState(ctx, problem);
  const { eenmalig, perMaand } = maatregel;
  return (
    <>
      <Heading level={2}>Kosten en einde</Heading>
      <MoneyField
        {...one('eenmaligVan', alsInvoer(eenmalig?.van))}
        label="Eenmalig, van"
        hint="Met btw"
        optional
      />
      <MoneyField {...one('eenmaligTot', alsInvoer(eenmalig?.tot))} label="Eenmalig, tot" optional />
      <MoneyField {...one('perMaandVan', alsInvoer(perMaand?.van))} label="Per maand, van" optional />
      <MoneyField {...one('perMaandTot', alsInvoer(perMaand?.tot))} label="Per maand, tot" optional />
      <RadioGroup
        {...one('betaler', maatregel.betaler)}
        label="Wie betaalt?"
        options={[
          { value: 'organisatie', label: 'De organisatie' },
          {
            value: 'bestuurder',
            label: 'De bestuurder zelf',
            description: 'Alleen wat nodig is om aan het Politiekeurmerk te voldoen.',
          },
        ]}
      />
      <RadioGroup
        {...one('grondslag', maatregel.grondslag)}
        label="Hoort dit bij de woning?"
        options={[
          { value: 'woonplek', label: 'Ja, het maakt de woonplek veiliger' },
          {
            value: 'buiten-de-woning',
            label: 'Nee, het is buiten de woning',
            description:
              'Het artikel gaat over de woonplek. De organisatie vraagt dit zo nodig na bij een jurist.',
          },
        ]}
      />
      <EindeVelden ctx={ctx} problem={problem} maatregel={maatregel} />
      <TextArea
        {...one('einde', maatregel.einde)}
        label="Wanneer kan dit weer stoppen?"
        hint="Dit leest de bestuurder."
        rows={2}
        optional
      />
    </>
  );
};

/** All questions about one measure. */
export const MaatregelVelden = (props: Props) => {
  const { ctx, problem, van } = props;
  const { one } = fieldState(ctx, problem);
  const { maatregel } = van;
  return (
    <>
      <input type="hidden" name="code" value={maatregel.code ?? ''} />
      {maatregel.code === null ? (
        <>
          <TextField {...one('titel', maatregel.titel)} label="Naam van de maatregel" />
          <RadioGroup
            {...one('domein', maatregel.domein)}
            label="Domein"
            inRow
            options={domeinen.map((een) => ({ value: een, label: domeinnamen[een] }))}
          />
        </>
      ) : (
        <>
          <input type="hidden" name="titel" value={maatregel.titel} />
          <input type="hidden" name="domein" value={maatregel.domein} />
        </>
      )}
      <Waarom {...props} />
      <Geld {...props} />
    </>
  );
};
