import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly label: string;
  /** number: right-aligned figures · date: never broken · action: links or buttons, last column. Default text. */
  readonly kind?: 'text' | 'number' | 'date' | 'action';
  readonly cell: (row: Row) => ReactNode;
};

type DataTableProps<Row> = {
  readonly caption: string;
  /** Set when a heading just above says the same. */
  readonly captionHidden?: boolean;
  /** So few and short columns that it stays a table on a phone. */
  readonly small?: boolean;
  /** The first column names the row; on a phone it is the title of the row's card. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
};

const kindClass = (kind: string = 'text') => (kind === 'text' ? undefined : `va-kind--${kind}`);

/** Rows under columns; on a phone every row is a card with the column's label beside each answer. */
export const DataTable = <Row,>({
  caption,
  captionHidden,
  small = false,
  columns,
  rows,
  rowKey,
}: DataTableProps<Row>) => {
  const [first, ...others] = columns;
  return (
    <div className={small ? 'va-sheet va-sheet--small' : 'va-sheet'}>
      <table className="utrecht-table utrecht-table--html-table">
        <caption className={captionHidden ? 'va-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, kind }) => (
              <th scope="col" className={kindClass(kind)} key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row" className={kindClass(first.kind)}>
                {first.cell(row)}
              </th>
              {others.map(({ label, kind, cell }) => (
                <td className={kindClass(kind)} data-label={label} key={label}>
                  <div>{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
