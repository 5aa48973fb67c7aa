/** Of what an office-holder is reminded: the own choice to hear later, and what runs out. */
import { addDays, addMonths, type CalendarDay } from '#kernel/calendar-day.ts';
import { bijEindeAmbt, type Herinnering, vooraf } from '../gedeeld/herinnering.ts';
import { geldigTotEnMet } from '../regeling/pkvw-certificaat.ts';
import type { Startkeuze } from './feiten.ts';
import type { BestuurderState } from './toestand.ts';

/** On which day somebody wants to hear of the scheme again; null for who asked for no reminder. */
export const herinnerdag = (keuze: Startkeuze, op: CalendarDay): CalendarDay | null => {
  switch (keuze) {
    case 'twee-weken':
      return addDays(op, 14);
    case 'een-maand':
      return addMonths(op, 1);
    case 'drie-maanden':
      return addMonths(op, 3);
    default:
      return null;
  }
};

/** Something of this person that ends, with its last day. */
export type Aflopend = {
  readonly wat: 'ambt' | 'ontheffing' | 'keurmerk';
  readonly einde: CalendarDay;
  /** Of an office. */
  readonly organisatie?: string;
};

const laatste = (dagen: readonly CalendarDay[]): readonly CalendarDay[] => dagen.toSorted().slice(-1);

/** Everything of this person that has an end. */
export const aflopend = ({
  ambten,
  ontheffingen,
  woning,
  woningen,
}: BestuurderState): readonly Aflopend[] => {
  const bewijzen = woningen.find(({ id }) => id === woning)?.pkvw ?? [];
  const certificaten = bewijzen.filter(({ soort }) => soort === 'certificaat-woning');
  return [
    ...ambten.flatMap(({ tot, organisatie }) =>
      tot === null ? [] : [{ wat: 'ambt', einde: tot, organisatie } as const],
    ),
    ...laatste((ontheffingen ?? []).map(({ tot }) => tot)).map(
      (einde) => ({ wat: 'ontheffing', einde }) as const,
    ),
    ...laatste(certificaten.map(({ afgegeven }) => afgegeven)).map(
      (dag) => ({ wat: 'keurmerk', einde: geldigTotEnMet(dag) }) as const,
    ),
  ];
};

const momenten = ({ wat, einde, organisatie = '' }: Aflopend): readonly Herinnering[] => {
  const over = { wat: `${wat}:${organisatie}`, voor: 'bestuurder', einde } as const;
  return wat === 'ambt' ? bijEindeAmbt(over) : vooraf(over);
};

/** Every moment that follows from what is known of this person. */
export const bestuurderHerinneringen = (persoon: BestuurderState): readonly Herinnering[] => {
  const dag = persoon.start?.herinnerOp ?? null;
  return [
    ...(dag === null ? [] : [{ sleutel: `start:${dag}`, voor: 'bestuurder', dag, tot: dag } as const]),
    ...aflopend(persoon).flatMap(momenten),
  ];
};

/** What ends soon enough to be reminded of on this day, the first to end first. */
export const looptBinnenkortAf = (persoon: BestuurderState, dag: CalendarDay): readonly Aflopend[] =>
  aflopend(persoon)
    .filter((een) => dag <= een.einde && momenten(een).some((moment) => moment.dag <= dag))
    .toSorted((a, b) => a.einde.localeCompare(b.einde));
