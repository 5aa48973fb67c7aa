import type { Boekregel } from '#domain/geldboek/feiten.ts';
import {
  openVerplichting,
  type Post,
  postenVan,
  teBetalen,
  totaalVan,
  vasteLast,
} from '#domain/geldboek/posten.ts';
import { type CalendarDay, calendarDay, year } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { formatDay, formatEuro } from '#web/components/format.ts';
import { Heading, TwoLines } from '#web/components/text.tsx';

type Props = {
  readonly regels: readonly Boekregel[];
  readonly jaar: number;
  readonly today: CalendarDay;
};

const inJaar = ({ regels }: Post, jaar: number): boolean => regels.some(({ op }) => year(op) === jaar);

const leverancierVan = ({ regels }: Post): string =>
  regels.findLast(({ soort }) => soort === 'verplichting')?.leverancier ?? 'nog geen opdracht';

const perMaand = (post: Post): string => {
  const last = vasteLast(post);
  if (last === null) return '-';
  const verlenging = last.verlengtOp === undefined ? '' : `, verlengt op ${formatDay(last.verlengtOp)}`;
  return `${formatEuro(last.bedragCent)}${verlenging}`;
};

const besteld = ({ regels }: Post) =>
  formatEuro(cents(totaalVan(regels, 'verplichting') - totaalVan(regels, 'verplichting-vervallen')));

const nogOpen = (post: Post): string => {
  const saldo = teBetalen(post);
  if (saldo < 0) return `${formatEuro(cents(-saldo))} terug te krijgen`;
  return formatEuro(cents(saldo + openVerplichting(post)));
};

/** Every measure with money in this year, by the numbers of case and measure. */
export const Posten = ({ regels, jaar, today }: Props) => {
  const tot = jaar === year(today) ? today : calendarDay(`${jaar}-12-31`);
  const posten = postenVan(regels, tot).filter((post) => inJaar(post, jaar));
  if (posten.length === 0) return null;
  return (
    <>
      <Heading level={2}>Per maatregel</Heading>
      <DataTable
        caption={`Maatregelen met geld in ${jaar}`}
        captionHidden
        columns={[
          {
            label: 'Dossier en maatregel',
            cell: (post) => (
              <TwoLines first={`${post.zaak}, nummer ${post.regel}`} second={leverancierVan(post)} />
            ),
          },
          { label: 'Besteld', kind: 'number', cell: besteld },
          {
            label: 'Betaald',
            kind: 'number',
            cell: ({ regels: van }) => formatEuro(totaalVan(van, 'betaling')),
          },
          { label: 'Nog open', kind: 'number', cell: nogOpen },
          { label: 'Per maand', kind: 'number', cell: perMaand },
        ]}
        rows={posten}
        rowKey={({ zaak, regel }) => `${zaak}/${regel}`}
      />
    </>
  );
};
