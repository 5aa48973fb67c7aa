import type { Boekregel } from '#domain/geldboek/feiten.ts';
import { dubbeleFacturen } from '#domain/geldboek/overzicht.ts';
import { Alert } from '#web/components/alert.tsx';
import { BulletList, Paragraph } from '#web/components/text.tsx';

const lijst = new Intl.ListFormat('nl');

/** Invoices that stand in two cases, in the books this organisation keeps; nothing when there are none. */
export const DubbeleFacturen = ({ regels }: { readonly regels: readonly Boekregel[] }) => {
  const dubbel = dubbeleFacturen(regels);
  return dubbel.length === 0 ? null : (
    <Alert kind="urgent" title="Misschien twee keer dezelfde factuur">
      <BulletList
        items={dubbel.map(
          ({ stuk, leverancier, zaken }) =>
            `${stuk} van ${leverancier}, in de dossiers ${lijst.format(zaken)}`,
        )}
      />
      <Paragraph>
        Leverancier, nummer en bedrag zijn gelijk. Dat kan ook tussen uw eigen boek en een boek dat u overnam.
        Kijk het na voordat u betaalt.
      </Paragraph>
    </Alert>
  );
};
