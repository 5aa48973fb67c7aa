import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Card } from '#web/components/card.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Paragraph } from '#web/components/text.tsx';

const gekozenzin = (
  { op, herinnerOp }: NonNullable<BestuurderState['start']>,
  today: CalendarDay,
): string => {
  if (herinnerOp === null) return `U koos op ${formatDay(op)} voor nu niet. Wij sturen u niets.`;
  return herinnerOp > today
    ? `U krijgt op ${formatDay(herinnerOp)} een bericht. Tot die dag hoeft u niets te doen.`
    : 'U vroeg ons u te herinneren. Kies wat u nu wilt.';
};

/** What was chosen at the start and what follows from it; nothing for who did not choose yet. */
export const Startstand = ({
  start,
  today,
}: {
  readonly start: BestuurderState['start'];
  readonly today: CalendarDay;
}) => {
  if (start === null || start.keuze === 'aanmelden') return null;
  const nu = start.herinnerOp !== null && start.herinnerOp <= today;
  return (
    <Card kind={nu ? 'now' : 'wait'}>
      <StateLabel state={nu ? 'now' : 'wait'}>{nu ? 'Nu aan u' : 'Uw keuze'}</StateLabel>
      <Paragraph>
        {gekozenzin(start, today)} <Link href="/start">Verander uw keuze</Link>
      </Paragraph>
    </Card>
  );
};
