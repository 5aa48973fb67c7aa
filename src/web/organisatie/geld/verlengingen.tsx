import type { Verlenging } from '#domain/geldboek/feiten.ts';
import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';
import { formatDay, formatEuro } from '#web/components/format.ts';
import { BulletList, Heading } from '#web/components/text.tsx';

/** Long enough to cancel with a month's notice and think about it. */
const DAGEN_VOORUIT = 75;

/** Subscriptions that are renewed soon, so that who wants to stop one is in time. */
export const Verlengingen = ({
  alle,
  today,
}: {
  readonly alle: readonly Verlenging[];
  readonly today: CalendarDay;
}) => {
  const tot = addDays(today, DAGEN_VOORUIT);
  const straks = alle.filter(({ verlengtOp }) => verlengtOp >= today && verlengtOp <= tot);
  return straks.length === 0 ? null : (
    <>
      <Heading level={2}>Wordt binnenkort verlengd</Heading>
      <BulletList
        items={straks.map(
          ({ zaak, regel, verlengtOp, bedragCent }) =>
            `Dossier ${zaak}, maatregel ${regel}: op ${formatDay(verlengtOp)}, ${formatEuro(bedragCent)} per maand`,
        )}
      />
    </>
  );
};
