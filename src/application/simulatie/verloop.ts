import type { Bevinding, Niveau, PkvwOordeel } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { adviseert, biedtAan, keurtGoed, legtVerband, steltVast, verstrektRapport } from './advies.ts';
import { gewoonHuis } from './bevindingen.ts';
import type { Dag } from './dagen.ts';
import { fotografeert, kiestRapportfotos, type Opname } from './fotos.ts';
import { type Code, maatregel } from './maatregelen.ts';
import {
  beoordeeltKeurmerk,
  gaatOpBezoek,
  keurmerkVereist,
  meldtZichAan,
  plantBezoek,
  spreektWerkgever,
  voorziet,
  weegtDreiging,
  wijstToe,
  ziet,
} from './onderzoek.ts';
import { type Leefwereld, vestigtZich } from './persoon.ts';
import { scenarios } from './scenarios.ts';
import { type Moment, op } from './toneel.ts';

/** What one case is about. */
export type Zaakstof = Omit<Leefwereld, 'sinds'> & {
  readonly aanmelding?: Parameters<typeof meldtZichAan>[0];
  /** What the organisation says that goes on. */
  readonly speelt: string;
  readonly ernst: Niveau;
  readonly waarschijnlijkheid: Niveau;
  readonly weging: string;
  readonly keurmerk?: PkvwOordeel;
  readonly codes: readonly Code[];
  /** What the adviser notes at home; an ordinary home when absent. */
  readonly bevindingen?: readonly Bevinding[];
  /** What the adviser photographs at home; all of it stands in the report. */
  readonly fotos?: readonly Opname[];
};

/** From `begin` on, in working days, what follows when nothing waits unusually long. */
export const NA = {
  toewijzen: 2,
  gesprek: 6,
  bezoek: 14,
  advies: 22,
  eersteToets: 27,
  tweedeToets: 31,
  rapport: 33,
} as const;

type Deel = (dag: Dag, begin: number, stof: Zaakstof) => readonly Moment[];

const maatregelenOp = (dag: CalendarDay, { codes }: Zaakstof) => codes.map((code) => maatregel(dag, code));

export const aangemeld: Deel = (dag, begin, stof) => [
  op(dag(begin), vestigtZich({ ...stof, sinds: dag(begin - 400) }), meldtZichAan(stof.aanmelding)),
];

export const toegewezen: Deel = (dag, begin, stof) => [
  ...aangemeld(dag, begin, stof),
  op(dag(begin + NA.toewijzen), wijstToe),
];

/** The talk with the organisation is done and the visit is agreed. */
export const afgesproken: Deel = (dag, begin, stof) => [
  ...toegewezen(dag, begin, stof),
  op(dag(begin + NA.gesprek), spreektWerkgever(stof.speelt), plantBezoek(dag(begin + NA.bezoek))),
];

export const bezocht: Deel = (dag, begin, stof) => {
  const dagVanBezoek = dag(begin + NA.bezoek);
  const { ernst, waarschijnlijkheid, weging, keurmerk = keurmerkVereist } = stof;
  const { bevindingen = gewoonHuis(dagVanBezoek), fotos = [] } = stof;
  const nodig = new Set(maatregelenOp(dagVanBezoek, stof).flatMap((geadviseerd) => geadviseerd.scenarios));
  return [
    ...afgesproken(dag, begin, stof),
    op(
      dagVanBezoek,
      gaatOpBezoek(dagVanBezoek, stof.aanmelding?.partner),
      ziet(...bevindingen),
      fotografeert(fotos),
      beoordeeltKeurmerk(keurmerk),
      weegtDreiging(ernst, waarschijnlijkheid, weging),
      voorziet(...scenarios.filter(({ id }) => nodig.has(id))),
    ),
  ];
};

/** The advice lies with the first reviewer. */
export const aangeboden: Deel = (dag, begin, stof) => {
  const maatregelen = maatregelenOp(dag(begin + NA.advies), stof);
  return [
    ...bezocht(dag, begin, stof),
    op(
      dag(begin + NA.advies),
      adviseert(dag(begin + NA.advies), maatregelen),
      kiestRapportfotos(stof.fotos ?? []),
      legtVerband(maatregelen, stof.keurmerk ?? keurmerkVereist),
      biedtAan(maatregelen),
    ),
  ];
};

export const eersteToetsGedaan: Deel = (dag, begin, stof) => [
  ...aangeboden(dag, begin, stof),
  op(dag(begin + NA.eersteToets), keurtGoed()),
];

export const vastgesteld: Deel = (dag, begin, stof) => [
  ...eersteToetsGedaan(dag, begin, stof),
  op(dag(begin + NA.tweedeToets), steltVast(dag(begin + NA.tweedeToets))),
];

/** The report is with the office-holder. */
export const metRapport: Deel = (dag, begin, stof) => [
  ...vastgesteld(dag, begin, stof),
  op(dag(begin + NA.rapport), verstrektRapport),
];
