import type { AuditLine } from '#application/application.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatMoment } from '#web/components/format.ts';
import { LinkList } from '#web/components/link.tsx';
import { SectionNav } from '#web/components/navigation.tsx';
import { Heading, Lead, TwoLines } from '#web/components/text.tsx';
import { actieWoorden } from '#web/server/actie-woorden.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';

/** Lines on one page. */
const PAGE = 50;

const isRefused = ({ besluit }: AuditLine): boolean => besluit === 'geweigerd';

const whichDossiers = ({ dossiers }: AuditLine): string => {
  const [first, ...others] = dossiers;
  if (first === undefined) return 'geen';
  return others.length === 0 ? dossierNummer(first) : `${dossierNummer(first)} en ${others.length} andere`;
};

const whatOpened = ({ compartimenten, besluit }: AuditLine): string => {
  if (besluit === 'geweigerd') return 'geweigerd, niets geopend';
  return compartimenten.length === 0 ? 'niets geopend' : compartimenten.join(', ');
};

/** Lines of the log under columns. */
export const Lines = ({ lines }: { readonly lines: readonly AuditLine[] }) => (
  <DataTable
    caption="Regels uit het inzagelog"
    captionHidden
    columns={[
      { label: 'Nummer', kind: 'number', cell: ({ nr }) => nr },
      { label: 'Wanneer', kind: 'date', cell: ({ tijd }) => formatMoment(tijd) },
      {
        label: 'Wie',
        cell: ({ rol, account }) => (
          <TwoLines
            first={rol === null ? 'Nog onbekend' : roleLabels[rol]}
            second={account === null ? 'zonder account' : `account ${account.slice(0, 8)}`}
          />
        ),
      },
      {
        label: 'Wat',
        cell: (line) => <TwoLines first={actieWoorden(line.actie)} second={whatOpened(line)} />,
      },
      { label: 'Dossier', cell: whichDossiers },
    ]}
    rows={lines}
    rowKey={({ nr }) => `${nr}`}
  />
);

/** After which line to begin: as asked, or so that the newest lines stand on the page. */
const begin = async (ctx: PageContext): Promise<number> => {
  const asked = ctx.query.get('na');
  if (asked !== null) return /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
  const lines = (await ctx.application.auditControle(ctx.actor, 'nieuw'))?.lines ?? 0;
  // Looking adds lines of its own, which belong to the newest as well.
  return Math.max(0, lines + 1 - PAGE);
};

const neighbours = (after: number, got: number) => [
  ...(got === PAGE ? [{ href: `/inzagelog?na=${after + PAGE}`, label: 'Latere regels' }] : []),
  ...(after > 0 ? [{ href: `/inzagelog?na=${Math.max(0, after - PAGE)}`, label: 'Eerdere regels' }] : []),
];

/** Part of the audit log, the newest first: who saw or decided what; no content, no names. */
export const showInzagelog = async (ctx: PageContext): Promise<Answer> => {
  const after = await begin(ctx);
  const onlyRefused = ctx.query.get('toon') === 'geweigerd';
  const lines = await ctx.application.auditLines(ctx.actor, after, PAGE);
  if (lines === undefined) return notFound;
  const shown = lines.filter((line) => !onlyRefused || isRefused(line)).toReversed();
  const here = `/inzagelog?na=${after}`;
  return ctx.page({
    title: 'Inzagelog',
    body: (
      <>
        <Heading level={1}>Wie heeft wat bekeken</Heading>
        <Lead>
          {lines.length === 0
            ? 'Verder dan dit gaat het log niet.'
            : `Regel ${after + lines.length} tot en met ${after + 1}, de nieuwste bovenaan.`}{' '}
          Namen en inhoud staan niet in dit log.
        </Lead>
        <SectionNav
          label="Welke regels"
          items={[
            { href: here, label: 'Alle regels', current: !onlyRefused },
            { href: `${here}&toon=geweigerd`, label: 'Alleen geweigerd', current: onlyRefused },
          ]}
        />
        {shown.length === 0 ? (
          <EmptyState>In dit deel van het log staan zulke regels niet.</EmptyState>
        ) : (
          <Lines lines={shown} />
        )}
        <LinkList links={neighbours(after, lines.length)} />
      </>
    ),
  });
};
