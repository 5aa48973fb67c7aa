import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { sum } from '#kernel/money.ts';
import { formatCount, formatDay, formatEuro } from '#web/components/format.ts';
import { Way, type WayState, type WayStep } from '#web/components/way.tsx';

/** How many of the six steps are behind. */
const GEDAAN: Readonly<Record<Verstrekking['stand'], number>> = {
  'verstrekking-vastgesteld': 1,
  offerte: 2,
  opdracht: 3,
  gebrek: 3,
  opgeleverd: 4,
  getest: 5,
  betaald: 6,
  beeindigd: 0,
};

const isGedaan = (verstrekking: Verstrekking, index: number): boolean => {
  if (verstrekking.stand !== 'beeindigd') return index < GEDAAN[verstrekking.stand];
  const { dagen } = verstrekking;
  const bereikt = [
    true,
    dagen.offerte,
    dagen.opdracht,
    dagen.opgeleverd,
    dagen.getest,
    verstrekking.betaald.length > 0,
  ];
  return Boolean(bereikt[index]);
};

const stateOf = (verstrekking: Verstrekking, index: number): WayState => {
  if (isGedaan(verstrekking, index)) return 'done';
  const { stand, opdracht } = verstrekking;
  if (stand === 'beeindigd' || (index === 5 && opdracht?.eenmaligCent === 0)) return 'stopped';
  if (index > GEDAAN[stand]) return 'future';
  return stand === 'opdracht' ? 'wait' : 'now';
};

const dag = (day: CalendarDay | undefined): string | undefined =>
  day === undefined ? undefined : formatDay(day);

const levering = ({ stand, dagen, opdracht, gebreken }: Verstrekking): string | undefined => {
  if (stand === 'gebrek') return `gebrek: ${gebreken.at(-1)?.omschrijving ?? ''}`;
  const voor = opdracht?.leveringVoor ?? null;
  return dag(dagen.opgeleverd) ?? (voor === null ? undefined : `afgesproken voor ${formatDay(voor)}`);
};

const betaling = ({ betaald, opdracht }: Verstrekking): string | undefined => {
  if (betaald.length > 0) return formatEuro(sum(betaald.map(({ bedragCent }) => bedragCent)));
  return opdracht?.eenmaligCent === 0 ? 'er is niets eenmaligs te betalen' : undefined;
};

/** The life of one measure, from deciding to provide it to paying; defects and running costs included. */
export const levensloop = (verstrekking: Verstrekking): readonly WayStep[] => {
  const { dagen, offertes, opdracht, tests, periodiek, afgeschaald, beeindigd, grondslag } = verstrekking;
  const stappen: readonly (readonly [titel: string, detail: string | undefined])[] = [
    [
      grondslag === 'verstrekt' ? 'Verstrekking vastgesteld' : 'Ter beschikking gesteld',
      dag(dagen['verstrekking-vastgesteld']),
    ],
    ['Offerte', offertes.length === 0 ? undefined : formatCount(offertes.length, 'offerte', 'offertes')],
    ['Opdracht', opdracht === null ? undefined : `${formatDay(opdracht.op)}, ${opdracht.leverancier}`],
    [verstrekking.stand === 'gebrek' ? 'Herstel en nieuwe oplevering' : 'Oplevering', levering(verstrekking)],
    ['Test', dag(tests.at(-1)?.op)],
    ['Betaling', betaling(verstrekking)],
  ];
  return [
    ...stappen.map(([title, detail], index) => ({ title, state: stateOf(verstrekking, index), detail })),
    ...(periodiek === null
      ? []
      : [
          {
            title: 'Vaste lasten',
            state: beeindigd === null ? ('done' as const) : ('stopped' as const),
            detail: `${formatEuro(periodiek.perMaandCent)} per maand, vanaf ${formatDay(periodiek.vanaf)}`,
          },
        ]),
    ...(afgeschaald === null
      ? []
      : [{ title: 'Afgeschaald', state: 'done' as const, detail: formatDay(afgeschaald.op) }]),
    ...(beeindigd === null
      ? []
      : [{ title: 'Beëindigd', state: 'stopped' as const, detail: formatDay(beeindigd.op) }]),
  ];
};

export const Levensloop = ({ verstrekking }: { readonly verstrekking: Verstrekking }) => (
  <Way steps={levensloop(verstrekking)} label="Hoe ver deze maatregel is" />
);
