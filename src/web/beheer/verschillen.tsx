import type { Account } from '#application/application.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { BulletList } from '#web/components/text.tsx';
import { accountFacts } from './account-velden.tsx';

type Props = { readonly was: Account; readonly wordt: Account; readonly today: CalendarDay };

/** What follows from another role or organisation, beside the change itself. */
const gevolgen = ({ was, wordt }: Props): readonly string[] => [
  ...(was.rol === 'adviseur' && wordt.rol !== 'adviseur'
    ? [
        'De dossiers waaraan deze persoon werkt, krijgen geen andere adviseur. Een planner wijst ze opnieuw toe.',
      ]
    : []),
  ...(was.rol === 'functionaris' && (wordt.rol !== was.rol || wordt.organisatie !== was.organisatie)
    ? [
        'De organisatie waar deze persoon nu bij hoort, houdt hiermee misschien niemand over. Stel daar iemand anders voor.',
      ]
    : []),
  ...(wordt.rol === was.rol ? [] : ['Wie is ingelogd, heeft bij de volgende pagina de nieuwe rol.']),
];

/** What changes: as it is and as it becomes, side by side, with what follows from it. */
export const Verschillen = (props: Props) => {
  const { was, wordt, today } = props;
  const oud = accountFacts(was, today);
  const rows = accountFacts(wordt, today).flatMap(({ label, value }, plaats) =>
    oud[plaats]?.value === value ? [] : [{ label, was: oud[plaats]?.value, wordt: value }],
  );
  const verder = gevolgen(props);
  return (
    <>
      <DataTable
        caption="Dit verandert"
        columns={[
          { label: 'Wat', cell: ({ label }) => label },
          { label: 'Nu', cell: (row) => row.was },
          { label: 'Wordt', cell: (row) => row.wordt },
        ]}
        rows={rows}
        rowKey={({ label }) => label}
      />
      {verder.length > 0 && <BulletList items={verder} />}
    </>
  );
};
