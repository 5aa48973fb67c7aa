import type { WorkItem } from '#application/application.ts';
import { openEnquete } from '#application/enquete/moment.ts';
import { uitkeringPerJaar } from '#application/referentie/decentralisatie-uitkering.ts';
import { type Cents, cents } from '#kernel/money.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card, EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatCount, formatEuro } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { lukt } from '#web/server/norm.ts';
import type { PageContext } from '#web/server/route.ts';
import { ambtVan } from './ambt.ts';
import { type Regel, regelsVan } from './bureau-regels.ts';
import { Verlengingen } from './geld/verlengingen.tsx';
import { EigenBestuur, herkomst, KomendeHerindeling } from './herindeling/bureau.tsx';
import { nogTeBekijken } from './herindeling/voorgangers.ts';
import { openPunten, type Punt } from './inrichting/punten.ts';
import { LetOp } from './let-op.tsx';
import { nieuwBestuur } from './startpakket/nieuw-bestuur.ts';
import { verkiezingszin } from './startpakket/plak-pagina.tsx';
import type { Werkgever } from './werkgever.ts';

/** As many as can be seen through on a telephone; what waits for the organisation comes first. */
const LIMIT = 10;

const sinds = ({ werkdagen }: WorkItem): string =>
  werkdagen === 0 ? 'sinds vandaag' : `sinds ${formatCount(werkdagen, 'werkdag', 'werkdagen')}`;

const voortgang = ({ kaart }: WorkItem): string => {
  const { verstrekt = 0, klaar = 0 } = kaart.werk ?? {};
  return verstrekt === 0 ? 'nog niets verstrekt' : `${klaar} van ${verstrekt} klaar`;
};

const Tabel = ({ titel, regels }: { readonly titel: string; readonly regels: readonly Regel[] }) => (
  <DataTable
    caption={titel}
    columns={[
      {
        label: 'Dossier',
        cell: ({ item }) => (
          <TwoLines
            first={<Link href={`/organisatie/${item.id}`}>{item.nummer}</Link>}
            second={`${ambtVan(item.kaart)}${herkomst(item.kaart)}`}
          />
        ),
      },
      {
        label: 'Stand',
        cell: ({ state, zin }) => <StateLabel state={state}>{zin}</StateLabel>,
      },
      { label: 'Zo ver', cell: ({ item }) => voortgang(item) },
      { label: 'Sinds', kind: 'date', cell: ({ item }) => sinds(item) },
    ]}
    rows={regels}
    rowKey={({ item }) => item.id}
  />
);

const Eerst = ({
  ctx,
  regel: { item, zin, schakel },
}: {
  readonly ctx: PageContext;
  readonly regel: Regel;
}) => (
  <Card kind="now">
    <StateLabel state="now" />
    <Heading level={2}>{zin}</Heading>
    <Paragraph>
      Dossier {item.nummer}, {ambtVan(item.kaart).toLowerCase()}
      {herkomst(item.kaart)}, {sinds(item)}. {lukt(schakel, ctx.today)}
    </Paragraph>
    <Actions>
      <ButtonLink href={`/organisatie/${item.id}`}>Open het dossier</ButtonLink>
    </Actions>
  </Card>
);

/** `meer` is whether the next page may have more of them. */
const kop = (aantal: number, meer: boolean): string => {
  if (aantal === 0) return 'Er ligt niets op u te wachten';
  if (meer) return `${aantal} of meer dossiers wachten op u`;
  return aantal === 1 ? 'Eén dossier wacht op u' : `${aantal} dossiers wachten op u`;
};

const heleEuros = (bedrag: Cents): string =>
  formatEuro(cents(Math.round(bedrag / 100) * 100)).replace(',00', '');

/** The contribution of the State needs no dossier; what was spent does, so that stands on a page of its own. */
const Geld = ({
  ctx,
  werkgever: { soort },
}: {
  readonly ctx: PageContext;
  readonly werkgever: Werkgever;
}) => (
  <>
    <Heading level={2}>Geld dit jaar</Heading>
    <Paragraph>
      {soort === 'waterschap'
        ? 'Uw waterschap betaalt de maatregelen zelf. Het krijgt daarvoor geen bijdrage van het Rijk.'
        : `Uw ${soort} betaalt de maatregelen. Het Rijk geeft een tegemoetkoming van ongeveer ${heleEuros(uitkeringPerJaar(soort, ctx.today))} per jaar, die losstaat van de dossiers.`}
    </Paragraph>
    <LinkList
      links={[
        { href: '/geld', label: 'Bekijk wat er is besteld en betaald, en wat nog kan komen' },
        { href: '/leveranciers', label: 'Uw leveranciers', detail: 'Wat hun leveringen lieten zien.' },
      ]}
    />
  </>
);

/** Surveys that wait; taking part is free. */
const Enquetes = ({ ctx, items }: { readonly ctx: PageContext; readonly items: readonly WorkItem[] }) => {
  const open = items.filter(({ kaart }) => openEnquete(kaart, 'functionaris', ctx.today) !== undefined);
  return open.length === 0 ? null : (
    <>
      <Heading level={2}>Wat vindt u van de regeling?</Heading>
      <Paragraph>Als u wilt: een korte enquête, zonder naam en los van het dossier.</Paragraph>
      <LinkList
        links={open.map(({ id, nummer }) => ({
          href: `/organisatie/${id}/enquete`,
          label: `Bekijk de enquête na dossier ${nummer}`,
        }))}
      />
    </>
  );
};

const Verder = ({ ctx, werkgever }: { readonly ctx: PageContext; readonly werkgever: Werkgever }) => (
  <>
    <Heading level={2}>Verder</Heading>
    <LinkList
      links={[
        { href: '/weten', label: 'Wat moet ik weten?', detail: 'Zeven zinnen over uw rol.' },
        {
          href: '/samen-aanmelden',
          label: 'Samen aanmelden',
          detail: [
            'Zet een aanmelding klaar voor meer bestuurders.',
            verkiezingszin(werkgever.soort, ctx.today),
          ]
            .filter((zin) => zin !== undefined)
            .join(' '),
        },
        {
          href: '/brieven',
          label: 'Brieven en teksten',
          detail: 'Aan een bestuurder, aan een leverancier, en over het beleid.',
        },
        {
          href: '/regeling-2021',
          label: 'Een maatregel van voor 2024',
          detail: 'Bereken wat de regeling van 2021 vergoedt.',
        },
      ]}
    />
  </>
);

/** What the organisation arranges once and is still open; below the dossiers, because somebody waits for those. */
const NogTeRegelen = ({ punten }: { readonly punten: readonly Punt[] }) =>
  punten.length === 0 ? null : (
    <>
      <Heading level={2}>Nog één keer te regelen</Heading>
      <LinkList links={punten.map(({ href, titel, zin }) => ({ href, label: titel, detail: zin }))} />
    </>
  );

/** The desk of the organisation: the one next act of every dossier, and who else is at work. */
export const showBureau = async (ctx: PageContext, werkgever: Werkgever): Promise<Answer> => {
  const after = ctx.query.get('na');
  const bureau = await ctx.application.bureau(ctx.actor, {
    limit: LIMIT,
    ...(after === null ? {} : { after }),
  });
  if (bureau === undefined) return notFound;
  const { items, next, isFirst, letOp, organisatie, verlengingen } = bureau;
  const regels = await regelsVan(ctx, items, werkgever);
  const besturen = await ctx.application.accounts.eigenBesturen(ctx.actor);
  const nu = regels.filter(({ state }) => state === 'now');
  const bezig = regels.filter(({ state }) => state !== 'now');
  const [eerste, ...andere] = nu;
  const meer = next !== undefined && regels.at(-1)?.state === 'now';
  const opletten = [...items, ...letOp];
  const punten =
    organisatie === undefined
      ? []
      : [
          ...openPunten(
            organisatie,
            ctx.actor.account,
            ctx.today,
            await nogTeBekijken(ctx, werkgever, organisatie),
          ),
          ...nieuwBestuur(organisatie, werkgever.soort, ctx.today),
        ];
  return ctx.page({
    title: 'Overzicht',
    body: (
      <>
        <Heading level={1}>{isFirst ? kop(nu.length, meer) : 'Meer dossiers'}</Heading>
        {regels.length === 0 && (
          <EmptyState>
            Zodra een bestuurder van uw {werkgever.soort} maatregelen met u deelt, verschijnt het dossier hier
            vanzelf. U hoeft daar niets voor te doen.
          </EmptyState>
        )}
        {regels.length > 0 && nu.length === 0 && (
          <Lead>Anderen zijn aan het werk. U krijgt bericht als u weer iets kunt doen.</Lead>
        )}
        {eerste !== undefined && <Eerst ctx={ctx} regel={eerste} />}
        {andere.length > 0 && <Tabel titel="Ook nu aan u" regels={andere} />}
        {bezig.length > 0 && <Tabel titel="Anderen zijn aan het werk" regels={bezig} />}
        {next !== undefined && (
          <LinkList links={[{ href: `/?na=${encodeURIComponent(next)}`, label: 'Meer dossiers' }]} />
        )}
        <EigenBestuur ctx={ctx} werkgever={werkgever} besturen={besturen} />
        <KomendeHerindeling ctx={ctx} werkgever={werkgever} />
        <Enquetes ctx={ctx} items={opletten} />
        <LetOp items={opletten} today={ctx.today} />
        <NogTeRegelen punten={punten} />
        <Verlengingen alle={verlengingen} today={ctx.today} />
        <Geld ctx={ctx} werkgever={werkgever} />
        <Verder ctx={ctx} werkgever={werkgever} />
      </>
    ),
  });
};
