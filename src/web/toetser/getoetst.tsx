import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { Heading, Lead, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { organisatieWoorden } from './woorden.ts';

const LIMIT = 50;

const WAAR: Readonly<Record<string, string>> = {
  'ter-toetsing': 'een nieuwe versie ligt ter toetsing',
  vastgesteld: 'wacht op verstrekking aan de bestuurder',
  keuze: 'bij de bestuurder',
  uitvoering: 'in uitvoering',
  nazorg: 'in nazorg',
};

/** The established advices that this reviewer tested: to look back at, or to withdraw. */
export const showGetoetst = async (ctx: PageContext): Promise<Answer> => {
  const after = ctx.query.get('na');
  const work = await ctx.application.worklist(ctx.actor, 'getoetst', {
    limit: LIMIT,
    ...(after === null ? {} : { after }),
  });
  if (work === undefined) return notFound;
  return ctx.page({
    title: 'Door u getoetst',
    body: (
      <>
        <Heading level={1}>Adviezen die u toetste</Heading>
        <Lead>Ze zijn vastgesteld. U kunt ze teruglezen, en bij een fout intrekken.</Lead>
        {work.items.length === 0 ? (
          <EmptyState>Zodra een advies dat u toetste is vastgesteld, vindt u het hier terug.</EmptyState>
        ) : (
          <DataTable
            caption="Adviezen die u toetste"
            captionHidden
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
              { label: 'Waar het nu is', cell: ({ kaart }) => WAAR[kaart.fase ?? ''] ?? '' },
              {
                label: 'Sinds',
                kind: 'date',
                cell: ({ kaart }) => (kaart.werk === undefined ? '' : formatDay(kaart.werk.sinds)),
              },
            ]}
            rows={work.items}
            rowKey={({ id }) => id}
          />
        )}
        {work.next !== undefined && (
          <LinkList
            links={[{ href: `/getoetst?na=${encodeURIComponent(work.next)}`, label: 'Meer adviezen' }]}
          />
        )}
      </>
    ),
  });
};
