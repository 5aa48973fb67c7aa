import { uitkeringPerJaar } from '#application/referentie/decentralisatie-uitkering.ts';
import type { OrganisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { Facts } from '#web/components/facts.tsx';
import { formatEuro } from '#web/components/format.ts';
import { Heading, Paragraph } from '#web/components/text.tsx';

/** The contribution of the State beside the costs; it is never taken off them. */
export const Bijdrage = ({
  soort,
  today,
}: {
  readonly soort: OrganisatieSoort;
  readonly today: CalendarDay;
}) => (
  <>
    <Heading level={2}>Bijdrage van het Rijk</Heading>
    {soort === 'waterschap' ? (
      <Paragraph>
        Een waterschap krijgt hiervoor geen bijdrage van het Rijk. Uw waterschap betaalt de maatregelen zelf.
      </Paragraph>
    ) : (
      <>
        <Facts
          facts={[
            {
              label: 'Gelijk deel per jaar, eigen berekening',
              value: formatEuro(uitkeringPerJaar(soort, today)),
            },
          ]}
        />
        <Paragraph>
          Dit is een tegemoetkoming, als deel van de algemene inkomsten van uw {soort}. Zij hangt niet af van
          wat u uitgeeft en is geen vergoeding van deze kosten. Daarom trekken wij haar nergens van af.
        </Paragraph>
      </>
    )}
  </>
);
