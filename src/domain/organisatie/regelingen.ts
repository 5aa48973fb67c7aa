/** What an organisation arranged once, piece by piece, and what of it was taken over from an organisation that was abolished. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Inrichting, OrganisatieEvent, Regeling } from './feiten.ts';

export type Geregeld = {
  /** What of it was arranged so far. */
  readonly inrichting: Partial<Inrichting>;
  /** Where notices go while nobody is designated. */
  readonly postadres: string | null;
  /** Letters in the organisation's own words, by their id. */
  readonly teksten: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What was taken over of an abolished organisation and not put in own words since. */
  readonly overgenomen: readonly {
    readonly op: CalendarDay;
    readonly van: string;
    readonly regeling: Regeling;
  }[];
  /** Codes of the abolished organisations of which somebody looked what there was to take over. */
  readonly bekeken: readonly string[];
};

type Ingesteld = Pick<Geregeld, 'inrichting' | 'postadres' | 'teksten'>;

const AFSPRAKEN: Readonly<Record<keyof Inrichting, true>> = {
  wie: true,
  mandaat: true,
  leveranciers: true,
  grootboekrekening: true,
  buitenKantoortijd: true,
};

/** Whether all that is arranged once was arranged. */
export const isIngericht = ({ inrichting }: Pick<Geregeld, 'inrichting'>): boolean =>
  Object.keys(AFSPRAKEN).every((naam) => naam in inrichting);

/** The name of one thing, the same at every organisation: that of an agreement, "postadres", or "brief:" and that of the letter. */
export const sleutelVan = (regeling: Regeling): string => {
  switch (regeling.soort) {
    case 'afspraak':
      return regeling.naam;
    case 'postadres':
      return 'postadres';
    case 'brief':
      return `brief:${regeling.brief}`;
  }
};

/** All that an organisation arranged once, piece by piece; a letter it put back as it was is none. */
export const regelingenVan = ({ inrichting, postadres, teksten }: Ingesteld): readonly Regeling[] => [
  ...Object.entries(inrichting).map(
    ([naam, tekst]): Regeling => ({ soort: 'afspraak', naam: naam as keyof Inrichting, tekst }),
  ),
  ...(postadres === null ? [] : [{ soort: 'postadres', postadres } as const]),
  ...Object.entries(teksten)
    .filter(([, invulling]) => Object.keys(invulling).length > 0)
    .map(([brief, invulling]): Regeling => ({ soort: 'brief', brief, invulling })),
];

/** The piece with this name; undefined when it was not arranged. */
export const findRegeling = (van: Ingesteld, sleutel: string): Regeling | undefined =>
  regelingenVan(van).find((een) => sleutelVan(een) === sleutel);

const metRegeling = (state: Geregeld, regeling: Regeling): Geregeld => {
  switch (regeling.soort) {
    case 'afspraak':
      return { ...state, inrichting: { ...state.inrichting, [regeling.naam]: regeling.tekst } };
    case 'postadres':
      return { ...state, postadres: regeling.postadres };
    case 'brief':
      return { ...state, teksten: { ...state.teksten, [regeling.brief]: regeling.invulling } };
  }
};

const zonderRegeling = (state: Geregeld, regeling: Regeling): Geregeld => {
  switch (regeling.soort) {
    case 'afspraak': {
      const { [regeling.naam]: _terug, ...inrichting } = state.inrichting;
      return { ...state, inrichting };
    }
    case 'postadres':
      return { ...state, postadres: null };
    case 'brief':
      return { ...state, teksten: { ...state.teksten, [regeling.brief]: {} } };
  }
};

/** What was taken over without what the organisation has now put in its own words. */
export const nogOvergenomen = (
  { overgenomen }: Pick<Geregeld, 'overgenomen'>,
  isEigen: (regeling: Regeling) => boolean,
): Geregeld['overgenomen'] => overgenomen.filter(({ regeling }) => !isEigen(regeling));

type Overnemenfeit = Extract<
  OrganisatieEvent,
  { type: 'RegelingOvergenomen' | 'OvernameTeruggedraaid' | 'OvernemenAfgerond' }
>;

/** Folds one fact of taking over. */
export const evolveOvernemen = (state: Geregeld, event: Overnemenfeit): Geregeld => {
  const { op } = event;
  switch (event.type) {
    case 'RegelingOvergenomen': {
      const { van, regeling } = event;
      return { ...metRegeling(state, regeling), overgenomen: [...state.overgenomen, { op, van, regeling }] };
    }
    case 'OvernameTeruggedraaid': {
      const sleutel = sleutelVan(event.regeling);
      return {
        ...zonderRegeling(state, event.regeling),
        overgenomen: nogOvergenomen(state, (regeling) => sleutelVan(regeling) === sleutel),
      };
    }
    case 'OvernemenAfgerond':
      return { ...state, bekeken: [...state.bekeken, event.van] };
  }
};
