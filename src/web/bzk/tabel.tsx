import {
  DREMPEL,
  type Kolomsoort,
  NVT,
  type Rij,
  type Tabel,
  type Waarde,
} from '#application/cijfers/tabel.ts';
import { type Column, DataTable } from '#web/components/data-table.tsx';
import { Hidden, Paragraph, Small } from '#web/components/text.tsx';

/** How a figure that is not shown looks; said in words to who listens. */
const NietGetoond = () => (
  <>
    <span aria-hidden="true">–</span>
    <Hidden>niet getoond</Hidden>
  </>
);

const EENHEID: Readonly<Record<Kolomsoort, (waarde: string) => string>> = {
  aantal: (waarde) => waarde,
  procent: (waarde) => `${waarde}%`,
  weken: (waarde) => `${waarde} weken`,
  euro: (waarde) => `€ ${waarde}`,
  cijfer: (waarde) => waarde,
  tekst: (waarde) => waarde,
};

/** A figure as people write it. */
export const waardeTekst = (waarde: Exclude<Waarde, null>, soort: Kolomsoort): string =>
  EENHEID[soort](typeof waarde === 'number' ? waarde.toLocaleString('nl-NL') : waarde);

/** So many columns of figures stand beside each other on a phone. */
const FEW = 2;

/** One fixed table with what it counts. */
export const CijferTabel = ({ tabel }: { readonly tabel: Tabel }) => {
  const { vraag, uitleg, rijkop, kolommen, rijen } = tabel;
  const eerste: Column<Rij> = { label: rijkop, cell: ({ naam }) => naam };
  const leeg = rijen.some(({ waarden }) => waarden.includes(null));
  const nvt = rijen.some(({ waarden }) => waarden.includes(NVT));
  return (
    <>
      <Paragraph>{uitleg}</Paragraph>
      <DataTable
        caption={vraag}
        captionHidden
        small={kolommen.length <= FEW}
        columns={[
          eerste,
          ...kolommen.map(
            ({ naam, soort }, k): Column<Rij> => ({
              label: naam,
              kind: soort === 'tekst' ? 'text' : 'number',
              cell: ({ waarden }) => {
                const waarde = waarden[k] ?? null;
                return waarde === null ? <NietGetoond /> : waardeTekst(waarde, soort);
              },
            }),
          ),
        ]}
        rows={rijen}
        rowKey={({ naam }) => naam}
      />
      {leeg && (
        <Small>
          Een streepje: minder dan {DREMPEL}, te weinig voor een percentage, of weggelaten om een ander getal
          te beschermen.
        </Small>
      )}
      {nvt && <Small>{NVT}: dat kan in die rij niet.</Small>}
    </>
  );
};
