import type { Noodverzoek } from '#application/nood.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Alert } from '#web/components/alert.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatMoment } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { soortWoorden } from '#web/server/nood-woorden.ts';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';
import { Noodstand, teDoen } from './noodstand.tsx';

const kop = (aantal: number): string => {
  if (aantal === 0) return 'Er is nu niets te doen';
  return aantal === 1
    ? 'Een keer noodtoegang vraagt uw aandacht'
    : `${aantal} keer noodtoegang vraagt uw aandacht`;
};

const Verzoeken = ({ rows, nu }: { readonly rows: readonly Noodverzoek[]; readonly nu: number }) => (
  <DataTable
    caption="Noodtoegang"
    captionHidden
    columns={[
      {
        label: 'Dossier',
        cell: ({ sleutel, dossier, soort }) => (
          <TwoLines
            first={<Link href={`/noodtoegang/${sleutel}`}>{dossierNummer(dossier)}</Link>}
            second={soortWoorden[soort]}
          />
        ),
      },
      { label: 'Stand', cell: (verzoek) => <Noodstand verzoek={verzoek} nu={nu} /> },
      {
        label: 'Gevraagd door',
        cell: ({ rol, door }) => <TwoLines first={roleLabels[rol]} second={`account ${door.slice(0, 8)}`} />,
      },
      {
        label: 'Gevraagd',
        kind: 'date',
        cell: ({ gevraagd }) => formatMoment(new Date(gevraagd).toISOString()),
      },
    ]}
    rows={rows}
    rowKey={({ sleutel }) => sleutel}
  />
);

/** Every request for emergency access and unveiling; what needs the privacy officer stands on top. */
export const showNood = async (ctx: PageContext): Promise<Answer> => {
  const alle = await ctx.application.nood.alle(ctx.actor);
  if (alle === undefined) return notFound;
  const nu = ctx.application.now().getTime();
  const eerst = teDoen(alle, nu);
  const rest = alle.filter((verzoek) => !eerst.includes(verzoek));
  return ctx.page({
    title: 'Noodtoegang',
    body: (
      <>
        {ctx.query.has('klaar') && (
          <Alert kind="done">
            <Paragraph>Het is vastgelegd. Dat staat ook in het inzagelog.</Paragraph>
          </Alert>
        )}
        <Heading level={1}>{kop(eerst.length)}</Heading>
        <Lead>
          Wie in nood een dossier opent dat niet van hem is, doet dat met een tweede persoon en schrijft een
          verslag. U leest het en sluit af.
        </Lead>
        {alle.length === 0 && <EmptyState>Niemand heeft om noodtoegang gevraagd.</EmptyState>}
        {eerst.length > 0 && <Verzoeken rows={eerst} nu={nu} />}
        {rest.length > 0 && (
          <>
            <Heading level={2}>Loopt of is klaar</Heading>
            <Verzoeken rows={rest} nu={nu} />
          </>
        )}
      </>
    ),
  });
};
