import type { WorkItem } from '#application/application.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatCount } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Paragraph, TwoLines } from '#web/components/text.tsx';
import { lukt } from '#web/server/norm.ts';
import type { PageContext } from '#web/server/route.ts';
import { ambtVan } from './ambt.ts';
import type { Regel } from './bureau-regels.ts';
import { herkomst } from './herindeling/bureau.tsx';

const sinds = ({ werkdagen }: WorkItem): string =>
  werkdagen === 0 ? 'sinds vandaag' : `sinds ${formatCount(werkdagen, 'werkdag', 'werkdagen')}`;

const voortgang = ({ kaart }: WorkItem): string => {
  const { verstrekt = 0, klaar = 0 } = kaart.werk ?? {};
  return verstrekt === 0 ? 'nog niets verstrekt' : `${klaar} van ${verstrekt} klaar`;
};

/** Dossiers under one another. */
export const Tabel = ({ titel, regels }: { readonly titel: string; readonly regels: readonly Regel[] }) => (
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

/** The dossier that has waited longest for the organisation, with what to do. */
export const Eerst = ({
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

/** How many dossiers wait for the organisation; `meer` is whether the next page may have more of them. */
export const kop = (aantal: number, meer: boolean): string => {
  if (aantal === 0) return 'Er ligt niets op u te wachten';
  if (meer) return `${aantal} of meer dossiers wachten op u`;
  return aantal === 1 ? 'Eén dossier wacht op u' : `${aantal} dossiers wachten op u`;
};
