import type { WorkItem } from '#application/application.ts';
import type { Bureau } from '#application/bureau.ts';
import { openEnquete } from '#application/enquete/moment.ts';
import { uitkeringPerJaar } from '#application/referentie/decentralisatie-uitkering.ts';
import { type Cents, cents } from '#kernel/money.ts';
import { EmptyState } from '#web/components/card.tsx';
import { formatEuro } from '#web/components/format.ts';
import { LinkList } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { renderPiece } from '#web/layout/page.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { Eerst, kop, Tabel } from './bureau-lijst.tsx';
import { type Regel, regelsVan } from './bureau-regels.ts';
import { Verlengingen } from './geld/verlengingen.tsx';
import { EigenBestuur, KomendeHerindeling } from './herindeling/bureau.tsx';
import { codesMetDossier, nogTeBekijken } from './herindeling/voorgangers.ts';
import { openPunten, type Punt } from './inrichting/punten.ts';
import { LetOp } from './let-op.tsx';
import { nieuwBestuur } from './startpakket/nieuw-bestuur.ts';
import { verkiezingszin } from './startpakket/plak-pagina.tsx';
import type { Werkgever } from './werkgever.ts';

/** As many as can be seen through on a telephone; what waits for the organisation comes first. */
const LIMIT = 10;

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

type BureauProps = {
  readonly ctx: PageContext;
  readonly werkgever: Werkgever;
  readonly besturen: readonly string[];
  readonly punten: readonly Punt[];
  readonly bureau: Bureau;
  readonly regels: readonly Regel[];
};

const Inhoud = ({ ctx, werkgever, besturen, punten, bureau, regels }: BureauProps) => {
  const { items, next, isFirst, letOp, verlengingen } = bureau;
  const nu = regels.filter(({ state }) => state === 'now');
  const bezig = regels.filter(({ state }) => state !== 'now');
  const [eerste, ...andere] = nu;
  const meer = next !== undefined && regels.at(-1)?.state === 'now';
  const opletten = [...items, ...letOp];
  return (
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
  );
};

/** What this organisation still has to arrange once. */
const puntenVan = (
  { actor, today }: PageContext,
  { soort }: Werkgever,
  { organisatie }: Bureau,
  voorgangers: readonly string[],
): readonly Punt[] =>
  organisatie === undefined
    ? []
    : [
        ...openPunten(organisatie, actor.account, today, nogTeBekijken(voorgangers, organisatie)),
        ...nieuwBestuur(organisatie, soort, today),
      ];

/** The desk of the organisation: the one next act of every dossier, and who else is at work. */
export const showBureau = async (ctx: PageContext, werkgever: Werkgever): Promise<Answer> => {
  const after = ctx.query.get('na');
  const voorgangers = await codesMetDossier(ctx, werkgever);
  const piece = await ctx.application.bureau(
    ctx.actor,
    { limit: LIMIT, ...(after === null ? {} : { after }) },
    {
      name: JSON.stringify([werkgever.code, ctx.today, voorgangers]),
      make: async (bureau) => {
        const regels = await regelsVan(ctx, bureau.items, werkgever);
        const besturen = await ctx.application.accounts.eigenBesturen(ctx.actor);
        const punten = puntenVan(ctx, werkgever, bureau, voorgangers);
        const gezien = { ctx, werkgever, besturen, punten, bureau, regels };
        const html = renderPiece(<Inhoud {...gezien} />);
        return { html, lasting: regels.every(({ geopend }) => geopend !== true) };
      },
    },
  );
  return piece === undefined ? notFound : ctx.page({ title: 'Overzicht', body: null, piece });
};
