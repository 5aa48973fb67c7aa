import type { CalendarDay } from '#kernel/calendar-day.ts';
import { dagDelen } from '../exemplaar.ts';
import { alineas } from '../tekst.ts';
import { documentMaker } from '../typst.ts';

/** What a household keeps by the telephone, in its own words. */
export type HuiskaartBlad = {
  readonly op: CalendarDay;
  readonly bellen: string;
  readonly doen: string;
  readonly afspraken: string;
};

const documentOf = ({ op, bellen, doen, afspraken }: HuiskaartBlad) => ({
  datum: dagDelen(op),
  bellen: alineas(bellen),
  doen: alineas(doen),
  afspraken: alineas(afspraken),
});

const make = documentMaker<ReturnType<typeof documentOf>>('huiskaart');

/** The household card as a tagged PDF; it says nothing about office or case. */
export const renderHuiskaart = (kaart: HuiskaartBlad): Uint8Array => make(documentOf(kaart));
