import type { Eindafspraak, Maatregel } from '#domain/gedeeld/maatregel.ts';
import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';
import { catalogus, findMaatregel } from '../referentie/catalogus.ts';
import { alsMaatregel } from '../referentie/catalogus-maatregel.ts';

type Toepassing = Pick<Maatregel, 'waar' | 'toelichting' | 'scenarios'>;

/** Where and why an adviser would advise each measure, in words for the office-holder. */
const TOEPASSINGEN = {
  'W-001': {
    waar: 'voordeur',
    toelichting: 'Wat door de gleuf komt, blijft in de brievenbus en komt niet in de gang.',
    scenarios: ['brand'],
  },
  'W-003': {
    waar: 'ramen aan de straat, begane grond',
    toelichting: 'Het glas houdt langer stand. Dat geeft u tijd.',
    scenarios: ['inbraak'],
  },
  'W-006': {
    waar: 'voordeur, met scherm in de gang en boven',
    toelichting: 'U ziet en spreekt wie er staat, zonder de deur te openen.',
    scenarios: ['deur'],
  },
  'W-008': {
    waar: 'hele woning',
    toelichting: 'U merkt het meteen als iemand binnen is of wil komen.',
    scenarios: ['inbraak'],
  },
  'W-011': {
    waar: 'bij het alarm',
    toelichting: 'Bij een alarm belt een meldkamer u en stuurt zo nodig iemand.',
    scenarios: ['inbraak'],
  },
  'W-017': {
    waar: 'achterpad en oprit',
    toelichting: 'Wie het pad op komt, staat in het licht.',
    scenarios: ['inbraak', 'deur'],
  },
  'W-021': {
    waar: 'elke verdieping',
    toelichting: 'Begint het beneden, dan hoort u het boven.',
    scenarios: ['brand'],
  },
  'W-024': {
    waar: 'thuis, met alle huisgenoten',
    toelichting: 'Iedereen thuis weet waarheen en wie er belt.',
    scenarios: ['brand'],
  },
  'W-026': {
    waar: 'voordeur',
    toelichting: 'Wie langskomt, kan niet lezen wie hier woont.',
    scenarios: ['deur', 'online'],
  },
  'W-031': {
    waar: 'achterdeur en ramen begane grond',
    toelichting: 'Hiermee voldoet uw woning aan het Politiekeurmerk. Dit betaalt u zelf.',
    scenarios: ['inbraak'],
  },
  'K-004': {
    waar: 'werkkamer',
    toelichting: 'Met een druk op de knop komt er een collega.',
    scenarios: ['balie'],
  },
  'K-008': {
    waar: 'bij uw organisatie',
    toelichting: 'U hoeft uw verhaal maar aan een persoon te vertellen.',
    scenarios: ['balie'],
  },
  'I-001': {
    waar: 'internet',
    toelichting: 'U weet daarna wat er over u te vinden is.',
    scenarios: ['online'],
  },
  'I-003': {
    waar: 'kaartdiensten',
    toelichting: 'Uw huis wordt onherkenbaar op de kaart.',
    scenarios: ['online'],
  },
  'I-006': {
    waar: 'mail en sociale media',
    toelichting: 'Een gestolen wachtwoord is dan niet genoeg.',
    scenarios: ['online'],
  },
  'I-008': {
    waar: 'telefoons van het gezin',
    toelichting: 'Onbekenden kunnen de kinderen geen bericht meer sturen.',
    scenarios: ['gezin', 'online'],
  },
  'I-013': {
    waar: 'thuis, aan tafel',
    toelichting: 'Iedereen weet wat hij deelt en wat hij doet bij een vreemd bericht.',
    scenarios: ['gezin'],
  },
  'V-001': {
    waar: 'van en naar uw werk',
    toelichting: 'Wie u kent, weet niet meer precies wanneer u waar bent.',
    scenarios: ['onderweg'],
  },
  'V-007': {
    waar: 'oprit en parkeergarage van het werk',
    toelichting: 'De auto staat op een plek waar niet iedereen bij kan.',
    scenarios: ['auto'],
  },
  'V-011': {
    waar: 'na een late vergadering',
    toelichting: 'Thuis weet iemand dat u onderweg bent en wanneer u er zou zijn.',
    scenarios: ['onderweg'],
  },
} as const satisfies Readonly<Record<string, Toepassing>>;

export type Code = keyof typeof TOEPASSINGEN;

export const codes = Object.keys(TOEPASSINGEN) as readonly Code[];

const overEenJaar = (op: CalendarDay): Eindafspraak => ({
  reden: 'Als er een jaar lang niets is gemeld.',
  moment: addDays(op, 365),
  eigenaar: 'organisatie',
});

/** A measure of the catalogue of day `op`, as it would stand in an advice; its id is its code. */
export const maatregel = (op: CalendarDay, code: Code): Maatregel => {
  const van = catalogus(op);
  const found = findMaatregel(van, code);
  if (found === undefined) throw new Error(`The catalogue has no ${code}`);
  const geadviseerd = { ...alsMaatregel(van, found), id: code, ...TOEPASSINGEN[code] };
  return found.zwaar ? { ...geadviseerd, eindafspraak: overEenJaar(op) } : geadviseerd;
};
