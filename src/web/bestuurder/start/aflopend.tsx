import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import { type Aflopend, looptBinnenkortAf } from '#domain/bestuurder/herinneringen.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading } from '#web/components/text.tsx';

const zinnen: Readonly<Record<Aflopend['wat'], (dag: string) => string>> = {
  ambt: (dag) =>
    `Uw ambt eindigt op ${dag}. Wat is verstrekt, mag blijven. Wat is geleend, gaat terug; uw organisatie maakt daar een afspraak over.`,
  ontheffing: (dag) =>
    `Uw ontheffing om elders te wonen loopt tot en met ${dag}. Wordt zij verlengd? Geef dat dan hier door.`,
  keurmerk: (dag) =>
    `Het certificaat van het Politiekeurmerk is geldig tot en met ${dag}. Daarna is een nieuw certificaat nodig voor nieuwe maatregelen.`,
};

/** What of this person ends soon: the same moments at which a message went out. */
export const LooptAf = ({
  persoon,
  today,
}: {
  readonly persoon: BestuurderState;
  readonly today: CalendarDay;
}) => {
  const straks = looptBinnenkortAf(persoon, today);
  return straks.length === 0 ? null : (
    <>
      <Heading level={2}>Let op deze dagen</Heading>
      <BulletList items={straks.map(({ wat, einde }) => zinnen[wat](formatDay(einde)))} />
    </>
  );
};
