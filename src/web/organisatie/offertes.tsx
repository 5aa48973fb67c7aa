import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { formatDay, formatEuro } from '#web/components/format.ts';
import { TwoLines } from '#web/components/text.tsx';

/** The offers side by side, in the order in which they came; nothing when there are none. */
export const Offertes = ({
  verstrekking: { offertes, opdracht },
}: {
  readonly verstrekking: Verstrekking;
}) =>
  offertes.length === 0 ? null : (
    <DataTable
      caption="Offertes naast elkaar, inclusief btw"
      columns={[
        {
          label: 'Leverancier',
          cell: ({ offerte }) =>
            opdracht?.leverancier === offerte.leverancier ? (
              <TwoLines first={offerte.leverancier} second="heeft de opdracht" />
            ) : (
              offerte.leverancier
            ),
        },
        { label: 'Ontvangen', kind: 'date', cell: ({ offerte }) => formatDay(offerte.op) },
        { label: 'Eenmalig', kind: 'number', cell: ({ offerte }) => formatEuro(offerte.eenmaligCent) },
        { label: 'Per maand', kind: 'number', cell: ({ offerte }) => formatEuro(offerte.perMaandCent) },
      ]}
      rows={offertes.map((offerte, index) => ({ offerte, index }))}
      rowKey={({ index }) => `${index}`}
    />
  );
