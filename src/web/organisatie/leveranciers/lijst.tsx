import type { Leverancier } from '#domain/geldboek/feiten.ts';
import type { GeldboekState } from '#domain/geldboek/geldboek.ts';
import { ervaringMet, leveranciersVan, zelfdeNaam } from '#domain/geldboek/leverancier.ts';
import { nogNietBekeken } from '#domain/uitvoering/uitvoering.ts';
import type { DossierId } from '#kernel/ids.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatCount, formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { alleBoeken } from '../geld/boeken.ts';
import { domeinwoorden } from './domeinen.ts';
import { Regio } from './regio.tsx';

const wat = ({ domeinen, erkenning, erkenningTot, regio }: Leverancier): string =>
  [
    domeinwoorden(domeinen),
    erkenning,
    erkenningTot === undefined ? '' : `geldig tot en met ${formatDay(erkenningTot)}`,
    regio,
  ]
    .filter((deel) => deel !== '')
    .join('; ');

/** What deliveries showed, in numbers and days; "nog niets" when nothing was ordered there. */
export const ervaringZin = (naam: string, { regels }: Pick<GeldboekState, 'regels'>): string => {
  const { opdrachten, leveringen, mediaanDagen, gebreken, vervallen } = ervaringMet(naam, regels);
  if (opdrachten + vervallen === 0) return 'nog niets besteld';
  return [
    formatCount(opdrachten, 'opdracht', 'opdrachten'),
    leveringen === 0 ? 'nog niet geleverd' : formatCount(leveringen, 'levering', 'leveringen'),
    ...(mediaanDagen === null
      ? []
      : [`${leveringen > 1 ? 'meestal ' : ''}na ${formatCount(mediaanDagen, 'dag', 'dagen')}`]),
    gebreken === 0 ? 'geen gebreken' : formatCount(gebreken, 'gebrek', 'gebreken'),
    ...(vervallen === 0 ? [] : [formatCount(vervallen, 'opdracht ingetrokken', 'opdrachten ingetrokken')]),
  ].join(', ');
};

/** More dossiers than an organisation has. */
const ALLE = 200;

type Gemeld = { readonly leverancier: string; readonly id: DossierId; readonly nummer: string };

/** Defects that an office-holder reported and nobody here looked at yet; only dossiers of which the card says so are opened. */
const gemeldBij = async ({ application, actor }: PageContext): Promise<readonly Gemeld[]> => {
  const werk = await application.worklist(actor, 'organisatie', { limit: ALLE });
  const met = (werk?.items ?? []).filter(({ kaart }) => kaart.werk?.gemeld !== undefined);
  const views = await Promise.all(met.map(({ id }) => application.zaak(actor, 'lees:uitvoering', id)));
  return met.flatMap(({ id, nummer }, index) => {
    const uitvoering = views[index]?.zaak.uitvoering;
    return uitvoering === undefined
      ? []
      : nogNietBekeken(uitvoering).map((leverancier) => ({ leverancier, id, nummer }));
  });
};

const NogTeBekijken = ({ gemeld }: { readonly gemeld: readonly Gemeld[] }) =>
  gemeld.map(({ id, nummer }) => (
    <span className="va-second" key={id}>
      Een bestuurder meldde een gebrek, nog niet bekeken:{' '}
      <Link href={`/organisatie/${id}`}>dossier {nummer}</Link>
    </span>
  ));

/** The suppliers of the organisation, with facts of their deliveries. */
export const showLeveranciers = async (ctx: PageContext): Promise<Answer> => {
  const boek = await alleBoeken(ctx);
  const regio = await ctx.application.regioregister(ctx.actor);
  if (boek === undefined || regio === undefined) return notFound;
  const gemeld = await gemeldBij(ctx);
  const rijen = leveranciersVan(boek.leveranciers, boek.regels).map((een, index) => ({ een, index }));
  return ctx.page({
    title: 'Leveranciers',
    back: { href: '/', label: 'Overzicht' },
    body: (
      <>
        <Heading level={1}>Uw leveranciers</Heading>
        <Lead>
          Wie levert wat, en hoe ging het. Alleen feiten uit leveringen, geen cijfers of sterren. Wat een
          bestuurder meldt, telt mee zodra u het herstel heeft gemeld.
        </Lead>
        {ctx.query.get('gedaan') === 'leverancier' && (
          <Alert kind="done">
            <Paragraph>De leverancier is vastgelegd.</Paragraph>
          </Alert>
        )}
        {rijen.length === 0 ? (
          <EmptyState>
            Er staat nog niemand in. Een leverancier komt hier vanzelf bij zodra u iets bestelt; u kunt er ook
            zelf een vastleggen.
          </EmptyState>
        ) : (
          <DataTable
            caption="Leveranciers op naam"
            captionHidden
            columns={[
              {
                label: 'Leverancier',
                cell: ({ een, index }) => (
                  <TwoLines
                    first={<Link href={`/leveranciers/vastleggen?nr=${index + 1}`}>{een.naam}</Link>}
                    second={een.gestopt === null ? wat(een) : `niet meer: ${een.gestopt}`}
                  />
                ),
              },
              {
                label: 'Wat uw leveringen lieten zien',
                cell: ({ een }) => (
                  <>
                    {ervaringZin(een.naam, boek)}
                    <NogTeBekijken
                      gemeld={gemeld.filter(({ leverancier }) => zelfdeNaam(een.naam)(leverancier))}
                    />
                  </>
                ),
              },
            ]}
            rows={rijen}
            rowKey={({ een }) => een.naam}
          />
        )}
        <Actions>
          <ButtonLink href="/leveranciers/vastleggen">Leg een leverancier vast</ButtonLink>
        </Actions>
        <Regio leveranciers={regio} />
      </>
    ),
  });
};
