import { uitkeringPerJaar } from '#application/referentie/decentralisatie-uitkering.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { year } from '#kernel/calendar-day.ts';
import { Facts } from '#web/components/facts.tsx';
import { formatEuro } from '#web/components/format.ts';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { geldVan } from './geld.ts';
import type { Werkgever } from './werkgever.ts';

const PAGE = 100;

/** The card of every case of the organisation, from the list: no dossier is opened to add up. */
const kaartenVan = async ({ application, actor }: PageContext): Promise<readonly Kaart[] | undefined> => {
  const kaarten: Kaart[] = [];
  let after: string | undefined;
  do {
    const work = await application.worklist(actor, 'organisatie', {
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    if (work === undefined) return undefined;
    kaarten.push(...work.items.map(({ kaart }) => kaart));
    after = work.next;
  } while (after !== undefined);
  return kaarten;
};

const Bijdrage = ({ ctx, werkgever }: { readonly ctx: PageContext; readonly werkgever: Werkgever }) => {
  const { soort } = werkgever;
  return (
    <>
      <Heading level={2}>Bijdrage van het Rijk</Heading>
      {soort === 'waterschap' ? (
        <Paragraph>
          Een waterschap krijgt hiervoor geen bijdrage van het Rijk. Uw waterschap betaalt de maatregelen
          zelf.
        </Paragraph>
      ) : (
        <>
          <Facts
            facts={[
              {
                label: 'Gelijk deel per jaar, eigen berekening',
                value: formatEuro(uitkeringPerJaar(soort, ctx.today)),
              },
            ]}
          />
          <Paragraph>
            Dit is een tegemoetkoming, als deel van de algemene inkomsten van uw {soort}. Zij hangt niet af
            van wat u uitgeeft en is geen vergoeding van deze kosten. Daarom trekken wij haar nergens van af.
          </Paragraph>
        </>
      )}
    </>
  );
};

/** What the running cases cost this year, beside the contribution of the State as what it is. */
export const showGeld = async (ctx: PageContext, werkgever: Werkgever): Promise<Answer> => {
  const zaken = await kaartenVan(ctx);
  if (zaken === undefined) return notFound;
  const { besteld, betaald, perMaand } = geldVan(zaken, ctx.today);
  return ctx.page({
    title: 'Geld dit jaar',
    body: (
      <>
        <Heading level={1}>
          {betaald === 0
            ? `In ${year(ctx.today)} is nog niets betaald`
            : `In ${year(ctx.today)} heeft uw ${werkgever.soort} ${formatEuro(betaald)} betaald`}
        </Heading>
        <Lead>
          Uw {werkgever.soort} betaalt wat zij verstrekt. Er is geen maximum. Alle bedragen zijn inclusief
          btw.
        </Lead>
        <Facts
          facts={[
            { label: 'Dossiers die lopen', value: zaken.length },
            { label: 'Dit jaar besteld', value: formatEuro(besteld) },
            { label: 'Dit jaar betaald', value: formatEuro(betaald) },
            { label: 'Vaste lasten per maand', value: formatEuro(perMaand) },
          ]}
        />
        <Bijdrage ctx={ctx} werkgever={werkgever} />
        <Paragraph>
          Dit telt de lopende dossiers op. Er wordt geen dossier voor geopend. Gesloten dossiers tellen hier
          niet meer mee.
        </Paragraph>
      </>
    ),
  });
};
