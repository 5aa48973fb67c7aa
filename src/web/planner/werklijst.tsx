import type { ReactNode } from 'react';
import type { Account, WorkItem } from '#application/application.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type Column, DataTable } from '#web/components/data-table.tsx';
import { formatDayAndMonth } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { TwoLines } from '#web/components/text.tsx';
import { ambtOpKaart, organisatienaam } from '#web/server/kaart-woorden.ts';
import { isLang, wachttijd, wachtwoorden } from '#web/server/wachttijd.ts';
import { partijwoorden, schakelwoorden } from './teksten.ts';

type Werklijst = {
  readonly caption: string;
  readonly items: readonly WorkItem[];
  readonly today: CalendarDay;
  readonly adviseurs: readonly Account[];
  /** What can be done in the row; nothing shows the adviser who has it. */
  readonly doen?: (item: WorkItem) => ReactNode;
};

const Stand = ({ item: { kaart } }: { readonly item: WorkItem }) => {
  const { werk, nazorg } = kaart;
  if (werk === undefined) return null;
  if ((nazorg?.bellen.length ?? 0) > 0) return <StateLabel state="now">wil gebeld worden</StateLabel>;
  const wat = schakelwoorden[werk.schakel];
  return werk.partij === 'planner' ? (
    <StateLabel state="now">{wat}</StateLabel>
  ) : (
    <TwoLines
      first={<StateLabel state="wait">{`wacht op ${partijwoorden[werk.partij]}`}</StateLabel>}
      second={werk.spoed ? `${wat}, met spoed` : wat}
    />
  );
};

const Sinds = ({ item, today }: { readonly item: WorkItem; readonly today: CalendarDay }) => {
  const { werk, nazorg } = item.kaart;
  if (werk === undefined) return null;
  const gevraagd = nazorg?.bellen.map(({ op }) => op).sort()[0];
  const wait = wachttijd(
    gevraagd === undefined ? werk : { schakel: 'terugbellen', sinds: gevraagd, spoed: false },
    today,
  );
  return (
    <>
      <TwoLines first={formatDayAndMonth(gevraagd ?? werk.sinds)} second={wachtwoorden(wait)} />
      {isLang(wait) && <StateLabel state="now">langer dan meestal</StateLabel>}
    </>
  );
};

const naamVan = (adviseurs: readonly Account[], { kaart }: WorkItem): string =>
  adviseurs.find(({ id }) => id === kaart.betrokkenen.adviseur)?.naam ?? 'nog niemand';

/** Cases as rows: what, since when beside our norm, where, who. Never why someone applied. */
export const Werklijst = ({ caption, items, today, adviseurs, doen }: Werklijst) => {
  const columns: readonly [Column<WorkItem>, ...Column<WorkItem>[]] = [
    {
      label: 'Dossier',
      cell: ({ id, nummer, kaart }) => (
        <TwoLines
          first={<Link href={`/planning/${id}`}>{nummer}</Link>}
          second={ambtOpKaart(kaart.werk?.ambt)}
        />
      ),
    },
    { label: 'Stap', cell: (item) => <Stand item={item} /> },
    { label: 'Sinds', cell: (item) => <Sinds item={item} today={today} /> },
    { label: 'Provincie', cell: ({ kaart }) => organisatienaam(kaart.werk?.provincie, today) },
    {
      label: doen === undefined ? 'Adviseur' : 'Nu doen',
      kind: doen === undefined ? 'text' : 'action',
      cell: (item) => doen?.(item) ?? naamVan(adviseurs, item),
    },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={items} rowKey={({ id }) => id} />;
};
