import { herindelingVan } from '#application/referentie/herindelingen.ts';
import { jaaroverzicht } from '#domain/geldboek/overzicht.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { formatDay, formatEuro } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { Heading, Paragraph } from '#web/components/text.tsx';
import { voluit } from '#web/server/organisatienaam.ts';
import type { OvergenomenBoek } from './boeken.ts';

/** How the years of a book that was taken over are to be read. */
export const BoekVan = ({ van }: { readonly van: string }) => {
  const herindeling = herindelingVan(van);
  return (
    <Paragraph>
      {herindeling !== undefined &&
        `Wat vóór ${formatDay(herindeling.op)} is betaald, betaalde ${voluit(van)}. Wat sindsdien voor haar dossiers is betaald, betaalt u; dat staat ook hier, bij hetzelfde dossier. Alle bedragen zijn inclusief btw. `}
      <Link href="/geld">Naar uw eigen boek</Link>
    </Paragraph>
  );
};

/** On the own book: what stands in the books that were taken over, with what they add to this year. */
export const OvergenomenBoeken = ({
  boeken,
  jaar,
  today,
}: {
  readonly boeken: readonly OvergenomenBoek[];
  readonly jaar: number;
  readonly today: CalendarDay;
}) =>
  boeken.length === 0 ? null : (
    <>
      <Heading level={2}>Overgenomen</Heading>
      <LinkList
        links={boeken.map(({ code, regels }) => ({
          href: `/geld?jaar=${jaar}&van=${code}`,
          label: `Het boek van ${voluit(code)}`,
          detail: `In ${jaar} betaald voor haar dossiers: ${formatEuro(jaaroverzicht(regels, jaar, today).kosten)}. Dit staat niet in de bedragen op deze bladzijde.`,
        }))}
      />
    </>
  );
