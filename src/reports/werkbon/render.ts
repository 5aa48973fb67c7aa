import type { CalendarDay } from '#kernel/calendar-day.ts';
import { dagDelen, type Exemplaar, kopie } from '../exemplaar.ts';
import { tekening } from '../tekening.ts';
import { formatDag } from '../tekst.ts';
import { documentMaker } from '../typst.ts';

/** What an installer reads: what is made and where, on a code; never for whom or why. */
export type Werkbon = {
  readonly exemplaar: Exemplaar | null;
  /** The code that the invoice names. */
  readonly nummer: string;
  readonly op: CalendarDay;
  readonly leverancier: string;
  /** Whether each is made in or around a home decides whether it is drawn. */
  readonly werk: readonly { readonly titel: string; readonly waar: string; readonly woning: boolean }[];
  readonly klaarVoor: CalendarDay | null;
};

const documentOf = ({ exemplaar, op, klaarVoor, werk, nummer, leverancier }: Werkbon) => ({
  nummer,
  leverancier,
  werk: werk.map(({ titel, waar }, plaats) => ({ nummer: plaats + 1, titel, waar })),
  datum: dagDelen(op),
  kopie: exemplaar && kopie(exemplaar),
  klaarVoor: klaarVoor === null ? 'in overleg' : formatDag(klaarVoor),
  tekening: tekening(
    werk.flatMap(({ titel, waar, woning }, plaats) => (woning ? [{ nummer: plaats + 1, titel, waar }] : [])),
  ),
});

const make = documentMaker<ReturnType<typeof documentOf>>('werkbon');

/** The work order as a tagged PDF of one page. */
export const renderWerkbon = (bon: Werkbon): Uint8Array => make(documentOf(bon));
