import type { WorkItem } from '#application/application.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Link, LinkList } from '#web/components/link.tsx';
import { type State, StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { wachtOpU } from '#web/server/wacht-op-u.tsx';
import { wachttijd, wachtwoorden } from '#web/server/wachttijd.ts';
import { type Beurt, beurtVanKaart } from './beurt.ts';
import { organisatieWoorden } from './woorden.ts';

const LIMIT = 50;

const toetsVan = ({ kaart }: WorkItem): 'eerste' | 'tweede' =>
  kaart.werk?.schakel === 'tweede-toets' ? 'tweede' : 'eerste';

const beurtVan = (item: WorkItem, ik: AccountId): Beurt =>
  beurtVanKaart({ toets: toetsVan(item), betrokkenen: item.kaart.betrokkenen }, ik);

const STANDEN: Readonly<Record<Beurt, { readonly state: State; readonly zin: string }>> = {
  vrij: { state: 'now', zin: 'Vrij om te toetsen' },
  'bij-mij': { state: 'now', zin: 'U toetst dit nu' },
  'bij-ander': { state: 'wait', zin: 'Een andere toetser is bezig' },
  'zelf-eerste-toets': { state: 'wait', zin: 'Voor een ander: u deed de eerste toets' },
  vastgesteld: { state: 'done', zin: 'Vastgesteld' },
  elders: { state: 'done', zin: 'Niet meer ter toetsing' },
};

const Lijst = ({
  titel,
  items,
  ik,
  today,
}: {
  readonly titel: string;
  readonly items: readonly WorkItem[];
  readonly ik: AccountId;
  readonly today: CalendarDay;
}) => (
  <DataTable
    caption={titel}
    columns={[
      {
        label: 'Dossier',
        cell: ({ id, nummer, kaart }) => (
          <TwoLines
            first={<Link href={`/toetsing/${id}`}>{nummer}</Link>}
            second={organisatieWoorden(kaart.werk)}
          />
        ),
      },
      {
        label: 'Toets',
        cell: (item) => (toetsVan(item) === 'tweede' ? 'tweede toets' : 'eerste toets'),
      },
      {
        label: 'Stand',
        cell: (item) => {
          const { state, zin } = STANDEN[beurtVan(item, ik)];
          return <StateLabel state={state}>{zin}</StateLabel>;
        },
      },
      {
        label: 'Wacht',
        cell: ({ kaart }) => (kaart.werk === undefined ? '' : wachtwoorden(wachttijd(kaart.werk, today))),
      },
    ]}
    rows={items}
    rowKey={({ id }) => id}
  />
);

const aantalVoorU = (items: readonly WorkItem[], ik: AccountId): number =>
  items.filter((item) => ['vrij', 'bij-mij'].includes(beurtVan(item, ik))).length;

const kop = (aantal: number): string => {
  if (aantal === 0) return 'Er ligt nu niets voor u klaar';
  return aantal === 1 ? 'Er ligt één advies voor u klaar' : `Er liggen ${aantal} adviezen voor u klaar`;
};

/** The queue of the reviewers: urgent advices first, then what waits longest. */
export const showLijst = async (ctx: PageContext): Promise<Answer> => {
  const after = ctx.query.get('na');
  const work = await ctx.application.worklist(ctx.actor, 'toetsing', {
    limit: LIMIT,
    ...(after === null ? {} : { after }),
  });
  if (work === undefined) return notFound;
  const spoed = work.items.filter(({ kaart }) => kaart.werk?.spoed === true);
  const gewoon = work.items.filter(({ kaart }) => kaart.werk?.spoed !== true);
  const ik = ctx.account.id;
  return ctx.page({
    title: 'Te toetsen',
    body: (
      <>
        {await wachtOpU(ctx)}
        <Heading level={1}>{kop(aantalVoorU(work.items, ik))}</Heading>
        <Lead>
          Twee toetsers lezen elk advies. Hoe lang dat meestal duurt, is onze eigen norm in werkdagen; de
          regeling kent geen termijn.
        </Lead>
        {work.items.length === 0 && (
          <EmptyState>
            Nieuwe adviezen verschijnen hier vanzelf, zodra een adviseur van het CCV ze aanbiedt.
          </EmptyState>
        )}
        {spoed.length > 0 && (
          <Lijst titel="Spoed: vandaag eerst deze" items={spoed} ik={ik} today={ctx.today} />
        )}
        {gewoon.length > 0 && (
          <Lijst
            titel={spoed.length > 0 ? 'De andere adviezen' : 'Alle adviezen'}
            items={gewoon}
            ik={ik}
            today={ctx.today}
          />
        )}
        {work.next !== undefined && (
          <LinkList links={[{ href: `/?na=${encodeURIComponent(work.next)}`, label: 'Latere adviezen' }]} />
        )}
      </>
    ),
  });
};
