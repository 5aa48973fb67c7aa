import type { Bewaardossier, Bewaarlijst, Bewaarpost } from '#application/bewaren.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Alert } from '#web/components/alert.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Details } from '#web/components/details.tsx';
import { formatDay, formatMoment } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { delenInWoorden, soortWoorden } from '#web/server/compartiment-woorden.ts';
import type { PageContext } from '#web/server/route.ts';

const eerste = ({ einden }: Bewaardossier): string => {
  const tot = einden.flatMap((einde) => einde.tot ?? [])[0];
  return tot === undefined ? 'loopt nog' : formatDay(tot);
};

const Dossiers = ({ titel, rows }: { readonly titel: string; readonly rows: readonly Bewaardossier[] }) => (
  <DataTable
    caption={titel}
    captionHidden
    columns={[
      {
        label: 'Dossier',
        cell: ({ nummer, soort }) => <TwoLines first={nummer} second={soortWoorden[soort]} />,
      },
      { label: 'Laatste feit', kind: 'date', cell: ({ laatsteFeit }) => formatDay(laatsteFeit) },
      { label: 'Eerste einde', kind: 'date', cell: eerste },
      {
        label: 'Termijn voorbij',
        cell: ({ verstreken }) => (verstreken.length === 0 ? 'nog niets' : delenInWoorden(verstreken)),
      },
      {
        label: 'Bekijken',
        kind: 'action',
        cell: ({ dossier, nummer }) => <Link href={`/bewaren/${dossier}`}>Bekijk {nummer}</Link>,
      },
    ]}
    rows={rows}
    rowKey={({ dossier }) => dossier}
  />
);

const watVan = (post: Bewaarpost): string => {
  switch (post.soort) {
    case 'verzoek':
      return post.wat === 'wissen' ? 'vraag om te wissen' : 'vraag om langer te bewaren';
    case 'aanhouding':
      return 'aangehouden';
    case 'voorstel':
      return `voorgesteld: ${delenInWoorden(post.delen)}`;
    case 'gewist':
      return `gewist: ${delenInWoorden(post.delen)}`;
  }
};

const Posten = ({ titel, posten }: { readonly titel: string; readonly posten: readonly Bewaarpost[] }) =>
  posten.length === 0 ? null : (
    <>
      <Heading level={2}>{titel}</Heading>
      <DataTable
        caption={titel}
        captionHidden
        columns={[
          { label: 'Dossier', cell: ({ dossier }) => dossierNummer(dossier) },
          { label: 'Wat', cell: watVan },
          { label: 'Sinds', kind: 'date', cell: ({ tijd }) => formatMoment(tijd) },
          {
            label: 'Bekijken',
            kind: 'action',
            cell: (post) =>
              post.soort === 'gewist' && post.geheel ? (
                'niets meer over'
              ) : (
                <Link href={`/bewaren/${post.dossier}`}>Bekijk {dossierNummer(post.dossier)}</Link>
              ),
          },
        ]}
        rows={posten}
        rowKey={({ sleutel }) => sleutel}
      />
    </>
  );

/** What an office-holder asked and still waits for an answer. */
export const isVraag = (post: Bewaarpost): boolean => post.soort === 'verzoek' && post.antwoord === undefined;

const kop = (lijst: Bewaarlijst, vragen: number): string => {
  if (vragen > 0)
    return vragen === 1 ? 'Een vraag wacht op uw antwoord' : `${vragen} vragen wachten op uw antwoord`;
  const aantal = lijst.aanDeBeurt.length;
  if (aantal === 0) return 'Er hoeft nu niets te worden gewist';
  return aantal === 1
    ? 'Van een dossier is een termijn voorbij'
    : `Van ${aantal} dossiers is een termijn voorbij`;
};

/** What is due, what comes, and what people asked and decided; without names. */
export const showBewaren = async (ctx: PageContext): Promise<Answer> => {
  const lijst = await ctx.application.bewaren.lijst(ctx.actor);
  if (lijst === undefined) return notFound;
  const { status, aanDeBeurt, binnenkort, posten } = lijst;
  const vragen = posten.filter(isVraag);
  const van = (soort: Bewaarpost['soort']) => posten.filter((post) => post.soort === soort);
  return ctx.page({
    title: 'Bewaren en wissen',
    body: (
      <>
        <Heading level={1}>{kop(lijst, vragen.length)}</Heading>
        <Lead>
          U stelt voor, een beheerder bevestigt. Pas dan wordt er gewist, en dat is voorgoed. U ziet hier
          dossiernummers, geen namen en geen inhoud.
        </Lead>
        {status !== 'bevestigd' && (
          <Alert kind="info" title="De termijnen zijn nog een voorstel">
            <Paragraph>Status: {status}. Er wordt niets vanzelf gewist.</Paragraph>
          </Alert>
        )}
        <Posten titel="Gevraagd door een bestuurder" posten={vragen} />
        <Heading level={2}>Termijn voorbij</Heading>
        {aanDeBeurt.length === 0 ? (
          <EmptyState>
            Van geen dossier is een bewaartermijn voorbij. Zodra dat zo is, staat het hier.
          </EmptyState>
        ) : (
          <Dossiers titel="Termijn voorbij" rows={aanDeBeurt} />
        )}
        {binnenkort.length > 0 && (
          <>
            <Heading level={2}>Komt eraan, binnen negentig dagen</Heading>
            <Dossiers titel="Komt eraan" rows={binnenkort} />
          </>
        )}
        <Posten titel="Wacht op een beheerder" posten={van('voorstel')} />
        <Posten titel="Aangehouden" posten={van('aanhouding')} />
        <Posten titel="Gewist" posten={van('gewist')} />
        <Details summary="Wanneer staat een dossier hier?">
          <Paragraph>
            Als het is gesloten, ingetrokken of niet in behandeling genomen, en de termijn van een deel
            voorbij is sinds het laatste feit. Eigen gegevens van een bestuurder komen hier pas als ook elke
            zaak van die persoon klaar is en de toegang is geëindigd. Wat loopt, staat hier nooit.
          </Paragraph>
        </Details>
      </>
    ),
  });
};
