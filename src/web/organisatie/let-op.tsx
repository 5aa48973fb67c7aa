import type { WorkItem } from '#application/application.ts';
import { addDays, addMonths, type CalendarDay } from '#kernel/calendar-day.ts';
import { formatDay } from '#web/components/format.ts';
import { type LinkLine, LinkList } from '#web/components/link.tsx';
import { Heading } from '#web/components/text.tsx';

const regelsVan = ({ id, nummer, kaart }: WorkItem, today: CalendarDay): readonly LinkLine[] => {
  const { ambtTot, leningTot } = kaart.werk ?? {};
  const straks = ambtTot !== undefined && ambtTot <= addMonths(today, 6);
  const terug = leningTot !== undefined && leningTot <= addDays(today, 56);
  return [
    ...(straks
      ? [
          {
            href: `/organisatie/${id}/einde`,
            label: `Dossier ${nummer}: het ambt ${ambtTot < today ? 'eindigde' : 'eindigt'} op ${formatDay(ambtTot)}`,
            detail: 'Loop langs wat eindigt, wat blijft, wat u opzegt en wat terugkomt.',
          } as const,
        ]
      : []),
    ...(terug
      ? [
          {
            href: `/organisatie/${id}/einde`,
            label: `Dossier ${nummer}: wat is uitgeleend, komt terug op ${formatDay(leningTot)}`,
            detail: 'Maak een afspraak met de bestuurder.',
          } as const,
        ]
      : []),
  ];
};

/** Days that come near in the dossiers of the organisation: the same moments at which a message went out. */
export const LetOp = ({
  items,
  today,
}: {
  readonly items: readonly WorkItem[];
  readonly today: CalendarDay;
}) => {
  const links = items.flatMap((item) => regelsVan(item, today));
  return links.length === 0 ? null : (
    <>
      <Heading level={2}>Let op deze dagen</Heading>
      <LinkList links={links} />
    </>
  );
};
