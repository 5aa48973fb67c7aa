import { type Ambt, ambten, organisatieSoorten } from '#domain/gedeeld/ambt.ts';
import { adviesStanden, maatregelen2021, type RechtstoetsFeiten } from '#domain/regeling/feiten.ts';
import { type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { type Cents, cents } from '#kernel/money.ts';
import { checkContradictions } from './contradictions.ts';
import { createFieldReader, type FieldReader, type Invoerfout } from './field-reader.ts';

export type FactsReading =
  | { readonly feiten: RechtstoetsFeiten }
  | { readonly fouten: readonly Invoerfout[] };

const KEYS = [
  'peildatum',
  'ambt',
  'waarnemend',
  'geschorst',
  'benoemingStondVast',
  'ambtVan',
  'ambtTot',
  'organisatie',
  'woning',
  'ontheffingen',
  'pkvw',
  'advies',
  'eerderVerstrekt',
  'woonadresGewijzigdOp',
  'maatregel',
  'kostenInclBtwCent',
  'eerderVergoedCent',
  'maatregelGetroffenOp',
  'ingediendOp',
  'brpWoonadres',
] as const;

/** Stand-ins for a required fact that could not be read; the errors keep them from ever being decided on. */
const NO_DAY: CalendarDay = calendarDay('1900-01-01');
const NO_OFFICE: Ambt = 'overig';

const required = <Fact>(
  reader: FieldReader,
  value: unknown,
  sleutel: string,
  fact: Fact | null,
  standIn: Fact,
): Fact => {
  if (value === undefined || value === null) reader.fail(sleutel, 'is verplicht en ontbreekt');
  return fact ?? standIn;
};

const readRequiredDay = (reader: FieldReader, value: unknown, sleutel: string): CalendarDay =>
  required(reader, value, sleutel, reader.day(value, sleutel), NO_DAY);

const readRequiredText = (reader: FieldReader, value: unknown, sleutel: string): string =>
  required(reader, value, sleutel, reader.text(value, sleutel), '');

const amount = (reader: FieldReader, value: unknown, sleutel: string): Cents | null => {
  const count = reader.count(value, sleutel);
  return count === null ? null : cents(count);
};

const readWaarnemend = (reader: FieldReader, value: unknown): RechtstoetsFeiten['waarnemend'] => {
  const source = reader.object(value, 'waarnemend', ['sinds']);
  return source && { sinds: reader.day(source.sinds, 'waarnemend.sinds') };
};

const readOrganisatie = (reader: FieldReader, value: unknown): RechtstoetsFeiten['organisatie'] => {
  const source = reader.object(value, 'organisatie', ['soort', 'code']);
  return (
    source && {
      soort: reader.choice(source.soort, 'organisatie.soort', organisatieSoorten),
      code: reader.text(source.code, 'organisatie.code'),
    }
  );
};

const readWoning = (reader: FieldReader, value: unknown): RechtstoetsFeiten['woning'] => {
  const keys = ['id', 'gemeente', 'provincie', 'nieuwbouwVolgensBouwbesluit', 'monument'];
  const source = reader.object(value, 'woning', keys);
  return (
    source && {
      id: reader.text(source.id, 'woning.id'),
      gemeente: reader.text(source.gemeente, 'woning.gemeente'),
      provincie: reader.text(source.provincie, 'woning.provincie'),
      nieuwbouwVolgensBouwbesluit: reader.truth(
        source.nieuwbouwVolgensBouwbesluit,
        'woning.nieuwbouwVolgensBouwbesluit',
      ),
      monument: reader.truth(source.monument, 'woning.monument'),
    }
  );
};

const readAdvies = (reader: FieldReader, value: unknown): RechtstoetsFeiten['advies'] => {
  const source = reader.object(value, 'advies', ['stand', 'woning', 'vastgesteldOp', 'pkvwHardeEis']);
  return (
    source && {
      stand: reader.choice(source.stand, 'advies.stand', adviesStanden),
      woning: reader.text(source.woning, 'advies.woning'),
      vastgesteldOp: reader.day(source.vastgesteldOp, 'advies.vastgesteldOp'),
      pkvwHardeEis: reader.truth(source.pkvwHardeEis, 'advies.pkvwHardeEis'),
    }
  );
};

const readOntheffingen = (reader: FieldReader, value: unknown): RechtstoetsFeiten['ontheffingen'] =>
  reader.list(value, 'ontheffingen', ['van', 'tot'], (entry, sleutel) => ({
    van: reader.day(entry.van, `${sleutel}.van`),
    tot: reader.day(entry.tot, `${sleutel}.tot`),
  }));

const readPkvw = (reader: FieldReader, value: unknown): RechtstoetsFeiten['pkvw'] =>
  reader.list(value, 'pkvw', ['soort', 'afgegeven', 'woning'], (entry, sleutel) => ({
    soort: readRequiredText(reader, entry.soort, `${sleutel}.soort`),
    afgegeven: reader.day(entry.afgegeven, `${sleutel}.afgegeven`),
    woning: reader.text(entry.woning, `${sleutel}.woning`),
  }));

const readEerderVerstrekt = (reader: FieldReader, value: unknown): RechtstoetsFeiten['eerderVerstrekt'] =>
  reader.list(value, 'eerderVerstrekt', ['woning', 'op'], (entry, sleutel) => ({
    woning: readRequiredText(reader, entry.woning, `${sleutel}.woning`),
    op: readRequiredDay(reader, entry.op, `${sleutel}.op`),
  }));

/**
 * Reads the facts of the legal test from a parsed JSON value. Required are `peildatum` and `ambt`; a key that is absent or null is a
 * fact that is not known. Gives all errors at once, and then no facts.
 */
export const readFacts = (value: unknown): FactsReading => {
  const reader = createFieldReader();
  const source = reader.requiredObject(value, '', KEYS);
  if (source === null) return { fouten: reader.fouten };
  const { day, truth, choice } = reader;
  const feiten: RechtstoetsFeiten = {
    peildatum: readRequiredDay(reader, source.peildatum, 'peildatum'),
    ambt: required(reader, source.ambt, 'ambt', choice(source.ambt, 'ambt', ambten), NO_OFFICE),
    waarnemend: readWaarnemend(reader, source.waarnemend),
    geschorst: truth(source.geschorst, 'geschorst'),
    benoemingStondVast: day(source.benoemingStondVast, 'benoemingStondVast'),
    ambtVan: day(source.ambtVan, 'ambtVan'),
    ambtTot: day(source.ambtTot, 'ambtTot'),
    organisatie: readOrganisatie(reader, source.organisatie),
    woning: readWoning(reader, source.woning),
    ontheffingen: readOntheffingen(reader, source.ontheffingen),
    pkvw: readPkvw(reader, source.pkvw),
    advies: readAdvies(reader, source.advies),
    eerderVerstrekt: readEerderVerstrekt(reader, source.eerderVerstrekt),
    woonadresGewijzigdOp: day(source.woonadresGewijzigdOp, 'woonadresGewijzigdOp'),
    maatregel: choice(source.maatregel, 'maatregel', maatregelen2021),
    kostenInclBtwCent: amount(reader, source.kostenInclBtwCent, 'kostenInclBtwCent'),
    eerderVergoedCent: amount(reader, source.eerderVergoedCent, 'eerderVergoedCent'),
    maatregelGetroffenOp: day(source.maatregelGetroffenOp, 'maatregelGetroffenOp'),
    ingediendOp: day(source.ingediendOp, 'ingediendOp'),
    brpWoonadres: truth(source.brpWoonadres, 'brpWoonadres'),
  };
  const fouten = [...reader.fouten, ...checkContradictions(feiten)];
  return fouten.length > 0 ? { fouten } : { feiten };
};
