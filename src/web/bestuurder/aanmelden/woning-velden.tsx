import { findOrganisatie, organisatiesOp } from '#application/referentie/organisaties.ts';
import type { Adres, Woningsoort } from '#domain/bestuurder/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { errorAt, type FieldError } from '#web/components/form.tsx';
import { Select } from '#web/components/select.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { choice, type Read, readForm, text } from '#web/server/fields.ts';
import { type FormInput, typed } from '#web/server/form-input.ts';
import type { Gelezen } from './stap.ts';

/** A home as somebody gives it; null is "I do not know". */
export type WoningOpgave = {
  readonly adres: Adres;
  readonly soort: Woningsoort;
  readonly nieuwbouw: boolean | null;
  readonly monument: boolean | null;
};

export const soortwoorden: Readonly<Record<Woningsoort, string>> = {
  appartement: 'Appartement',
  rijwoning: 'Rijwoning',
  'twee-onder-een-kap': 'Twee onder een kap',
  vrijstaand: 'Vrijstaand huis',
  boerderij: 'Boerderij',
  anders: 'Iets anders',
};

const soorten = Object.keys(soortwoorden) as readonly Woningsoort[];
/** The answers to a question about a home that people may not know. */
export const JA_NEE_ONBEKEND = ['ja', 'nee', 'weet-ik-niet'] as const;
export const jaNeeOpties = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
  { value: 'weet-ik-niet', label: 'Dat weet ik niet' },
];

const postcode = (form: FormInput, name: string): Read<string> => {
  const read = text({ max: 12, missing: 'Vul uw postcode in.' })(form, name);
  if ('error' in read) return read;
  const match = /^([1-9]\d{3})\s?([A-Z]{2})$/i.exec(read.value);
  return match === null
    ? { error: 'Dit is geen postcode. Schrijf hem zo: 1234 AB.' }
    : { value: `${match[1]} ${match[2]?.toUpperCase()}` };
};

const readers = {
  straat: text({ max: 120, missing: 'Vul uw straat en huisnummer in.' }),
  postcode,
  plaats: text({ max: 80, missing: 'Vul uw woonplaats in.' }),
  gemeente: text({ max: 20, missing: 'Kies de gemeente waarin uw woning staat.' }),
  soort: choice(soorten, 'Kies wat voor woning het is.'),
  nieuwbouw: choice(JA_NEE_ONBEKEND, 'Kies of uw woning nieuwbouw is.'),
  monument: choice(JA_NEE_ONBEKEND, 'Kies of uw woning een monument is.'),
};

/** The answer as a fact; null is "I do not know". */
export const jaNee = (antwoord: (typeof JA_NEE_ONBEKEND)[number]): boolean | null =>
  antwoord === 'weet-ik-niet' ? null : antwoord === 'ja';

/** Reads the fields of a home; the province follows from the municipality. */
export const leesWoning = (form: FormInput, op: CalendarDay): Gelezen<WoningOpgave> => {
  const read = readForm(form, readers);
  if (!read.ok) return read;
  const { straat, postcode: code, plaats, gemeente, soort, nieuwbouw, monument } = read.values;
  const gevonden = findOrganisatie(gemeente, op);
  const provincie = gevonden?.provinciecodes[0];
  if (gevonden?.soort !== 'gemeente' || provincie === undefined)
    return { ok: false, errors: [{ field: 'gemeente', message: 'Kies een gemeente uit de lijst.' }] };
  return {
    ok: true,
    values: {
      adres: { straat, postcode: code, plaats, gemeente, provincie },
      soort,
      nieuwbouw: jaNee(nieuwbouw),
      monument: jaNee(monument),
    },
  };
};

type VeldenProps = {
  readonly form: FormInput;
  readonly errors: readonly FieldError[];
  readonly op: CalendarDay;
};

/** The fields of a home. */
export const WoningVelden = ({ form, errors, op }: VeldenProps) => {
  const veld = (name: string) => ({ name, value: typed(form, name), error: errorAt(errors, name) });
  const gemeenten = organisatiesOp(op)
    .filter(({ soort }) => soort === 'gemeente')
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return (
    <>
      <TextField {...veld('straat')} label="Straat en huisnummer" width="20" />
      <TextField {...veld('postcode')} label="Postcode" width="10" />
      <TextField {...veld('plaats')} label="Woonplaats" width="20" />
      <Select
        {...veld('gemeente')}
        label="Gemeente waarin uw woning staat"
        empty="Kies een gemeente"
        options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
      />
      <RadioGroup
        {...veld('soort')}
        label="Wat voor woning is het?"
        options={soorten.map((soort) => ({ value: soort, label: soortwoorden[soort] }))}
      />
      <RadioGroup
        {...veld('nieuwbouw')}
        label="Is het nieuwbouw?"
        hint="Gebouwd volgens het Bouwbesluit van de laatste jaren. Dat maakt later soms verschil voor het Politiekeurmerk."
        options={jaNeeOpties}
        inRow
      />
      <RadioGroup {...veld('monument')} label="Is het een monument?" options={jaNeeOpties} inRow />
    </>
  );
};
