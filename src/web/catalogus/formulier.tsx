import type { Catalogusboek } from '#application/catalogus/boek.ts';
import {
  aarden,
  aardwoorden,
  type Catalogusbedrag,
  type Catalogusmaatregel,
  type Catalogustekst,
} from '#domain/catalogus/maatregel.ts';
import { type Domein, domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import { type Cents, cents } from '#kernel/money.ts';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { Details } from '#web/components/details.tsx';
import type { FieldError } from '#web/components/form.tsx';
import { formatEuro } from '#web/components/format.ts';
import { Heading } from '#web/components/text.tsx';
import { MoneyField, TextArea, TextField } from '#web/components/text-fields.tsx';
import { fieldState } from '#web/server/field-state.ts';
import { choice, choices, money, readForm, text, ticked } from '#web/server/fields.ts';
import type { FormInput } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { maatregelenVan } from './boek.ts';
import { betalerwoorden } from './woorden.ts';

const MAANDEN = 12;
const bedragFout = 'Vul een bedrag in. Kost het niets, vul dan 0 in.';
const bronFout = 'Noem waar dit bedrag vandaan komt.';

const readersVan = ({ basis }: Catalogusboek, anderen: readonly Catalogusmaatregel[]) => ({
  titel: text({ max: 120, missing: 'Geef de maatregel een naam.' }),
  doel: text({ max: 300, missing: 'Schrijf op waarvoor de maatregel dient.' }),
  omschrijving: text({ max: 1_000, missing: 'Beschrijf wat de maatregel is.' }),
  aard: choice(aarden, 'Kies wat voor maatregel het is.'),
  waartegen: choices(
    basis.scenariosoorten.map(({ code }) => code),
    'Kies waar de maatregel tegen helpt.',
  ),
  vraagt: text({ max: 500, missing: 'Schrijf op wat de maatregel van het huishouden vraagt.' }),
  alternatieven: choices(anderen.map(({ code }) => code)),
  eenmaligVan: money({ missing: bedragFout }),
  eenmaligTot: money({ missing: bedragFout }),
  eenmaligBron: text({ max: 200, missing: bronFout }),
  maandVan: money({ missing: bedragFout }),
  maandTot: money({ missing: bedragFout }),
  maandBron: text({ max: 200, missing: bronFout }),
  leverancier: text({ max: 120, missing: 'Noem het keurmerk van de leverancier, of wie het uitvoert.' }),
  betaler: choice(['organisatie', 'bestuurder'], 'Kies wie betaalt.'),
  eindeReden: choice(
    basis.eindeRedenen.map(({ code }) => code),
    'Kies wanneer de maatregel kan stoppen.',
  ),
  zwaar: ticked,
});

const omgedraaid = (field: string, van: Cents, tot: Cents): readonly FieldError[] =>
  van > tot ? [{ field, message: 'Dit bedrag is lager dan het bedrag ervoor. Begin met het laagste.' }] : [];

/** What was filled in, or everything that is wrong with it at once. */
export const leesTekst = (
  form: FormInput,
  boek: Catalogusboek,
  code: string | undefined,
): { readonly tekst: Catalogustekst } | { readonly errors: readonly FieldError[] } => {
  const anderen = maatregelenVan(boek).filter((ander) => ander.code !== code);
  const read = readForm(form, readersVan(boek, anderen));
  if (!read.ok) return { errors: read.errors };
  const { eenmaligVan, eenmaligTot, eenmaligBron, maandVan, maandTot, maandBron, ...rest } = read.values;
  const errors = [
    ...omgedraaid('eenmaligTot', eenmaligVan, eenmaligTot),
    ...omgedraaid('maandTot', maandVan, maandTot),
  ];
  if (errors.length > 0) return { errors };
  return {
    tekst: {
      ...rest,
      eenmalig: { van: eenmaligVan, tot: eenmaligTot, bron: eenmaligBron },
      perJaar: { van: cents(maandVan * MAANDEN), tot: cents(maandTot * MAANDEN), bron: maandBron },
    },
  };
};

const invoer = (bedrag: number | undefined): string =>
  bedrag === undefined ? '' : formatEuro(cents(bedrag)).replace(/^€\s*/, '');

const Bedragen = ({ ctx, problem, naam, kop, bedrag, deler }: BedragProps) => {
  const { one } = fieldState(ctx, problem);
  return (
    <>
      <Heading level={2}>{kop}</Heading>
      <MoneyField
        {...one(`${naam}Van`, invoer(bedrag && bedrag.van / deler))}
        label={`${kop}: laagste bedrag`}
        hint="Met btw. Kost het niets, vul dan 0 in."
      />
      <MoneyField
        {...one(`${naam}Tot`, invoer(bedrag && bedrag.tot / deler))}
        label={`${kop}: hoogste bedrag`}
      />
      <TextField {...one(`${naam}Bron`, bedrag?.bron)} label={`${kop}: waar komt dit vandaan?`} />
    </>
  );
};

type Deel = { readonly ctx: PageContext; readonly problem: Problem };
type BedragProps = Deel & {
  readonly naam: 'eenmalig' | 'maand';
  readonly kop: string;
  readonly bedrag: Catalogusbedrag | undefined;
  readonly deler: number;
};

const WELKE_DOMEINEN = domeinen.map((value) => ({ value, label: domeinnamen[value] }));

/** Which domain a new measure belongs to: asked first, because its code follows from it. */
export const DomeinVraag = ({ ctx, problem, domein }: Deel & { readonly domein: Domein }) => (
  <RadioGroup
    {...fieldState(ctx, problem).one('domein', domein)}
    label="Domein"
    inRow
    options={WELKE_DOMEINEN}
  />
);

type Velden = Deel & {
  readonly boek: Catalogusboek;
  /** Undefined for a new one. */
  readonly maatregel: Catalogusmaatregel | undefined;
};

const EvenGoed = ({ ctx, problem, boek, maatregel }: Velden) => {
  const anderen = maatregelenVan(boek).filter(({ code }) => code !== maatregel?.code);
  const opDomein = [
    ...anderen.filter(({ domein }) => domein === maatregel?.domein),
    ...anderen.filter(({ domein }) => domein !== maatregel?.domein),
  ];
  return (
    <Details summary="Welke andere maatregelen zijn even goed?">
      <CheckboxGroup
        {...fieldState(ctx, problem).many('alternatieven', maatregel?.alternatieven)}
        label="Even goed"
        hint="De andere maatregel noemt deze dan ook."
        options={opDomein.map(({ code, domein, titel }) => ({
          value: code,
          label: `${titel} (${domeinnamen[domein].toLowerCase()})`,
        }))}
        optional
      />
    </Details>
  );
};

/** All that can be said of a measure. */
export const Maatregelvelden = (velden: Velden) => {
  const { ctx, problem, boek, maatregel } = velden;
  const { one, many } = fieldState(ctx, problem);
  const deel = { ctx, problem };
  return (
    <>
      <TextField {...one('titel', maatregel?.titel)} label="Naam" />
      <TextArea
        {...one('doel', maatregel?.doel)}
        label="Doel"
        hint="Wat gebeurt er dan niet meer?"
        rows={2}
      />
      <TextArea {...one('omschrijving', maatregel?.omschrijving)} label="Omschrijving" rows={4} />
      <RadioGroup
        {...one('aard', maatregel?.aard)}
        label="Wat voor maatregel is het?"
        options={aarden.map((value) => ({ value, label: aardwoorden[value] }))}
      />
      <CheckboxGroup
        {...many('waartegen', maatregel?.waartegen)}
        label="Waar helpt het tegen?"
        options={boek.basis.scenariosoorten.map(({ code, titel }) => ({ value: code, label: titel }))}
      />
      <TextArea {...one('vraagt', maatregel?.vraagt)} label="Wat vraagt het van het huishouden?" rows={2} />
      <EvenGoed {...velden} />
      <Bedragen
        {...deel}
        naam="eenmalig"
        kop="Eenmalig"
        bedrag={maatregel?.eenmalig ?? undefined}
        deler={1}
      />
      <Bedragen
        {...deel}
        naam="maand"
        kop="Per maand"
        bedrag={maatregel?.perJaar ?? undefined}
        deler={MAANDEN}
      />
      <Heading level={2}>Uitvoeren en stoppen</Heading>
      <TextField
        {...one('leverancier', maatregel?.leverancier ?? undefined)}
        label="Keurmerk van de leverancier, of wie het uitvoert"
      />
      <RadioGroup
        {...one('betaler', maatregel?.betaler ?? 'organisatie')}
        label="Wie betaalt?"
        options={(['organisatie', 'bestuurder'] as const).map((value) => ({
          value,
          label: betalerwoorden[value],
        }))}
      />
      <RadioGroup
        {...one('eindeReden', maatregel?.eindeReden)}
        label="Wanneer kan het stoppen?"
        options={boek.basis.eindeRedenen.map(({ code, tekst }) => ({ value: code, label: tekst }))}
      />
      <CheckboxGroup
        {...many('zwaar', maatregel?.zwaar === true ? ['ja'] : [])}
        label="Is dit een zwaardere maatregel?"
        options={[{ value: 'ja', label: 'Ja, het einde wordt vooraf afgesproken' }]}
        optional
      />
    </>
  );
};
