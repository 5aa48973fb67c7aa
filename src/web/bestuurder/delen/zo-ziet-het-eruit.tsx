import type { GedeeldeMaatregel } from '#domain/gedeeld/maatregel.ts';
import { teDelen } from '#domain/keuze/keuze.ts';
import { Card, EmptyState } from '#web/components/card.tsx';
import { type Column, DataTable } from '#web/components/data-table.tsx';
import { Heading, Small } from '#web/components/text.tsx';
import type { Dossier } from '../dossier.ts';
import { kosten } from '../woorden.ts';

/** What the organisation would see of the choices as they are now. */
export const watErTeDelenIs = (
  { view: { zaak } }: Dossier,
  metKosten: boolean,
): readonly GedeeldeMaatregel[] => teDelen(zaak.advies.maatregelen, zaak.keuze.keuzes, metKosten);

const kolommen: readonly [Column<GedeeldeMaatregel>, ...Column<GedeeldeMaatregel>[]] = [
  { label: 'Maatregel', cell: ({ titel }) => titel },
  { label: 'Waar', cell: ({ waar }) => waar },
];

/** The page of the organisation, as far as it comes from this dossier: what and where, nothing else. */
export const ZoZietHetEruit = ({
  dossier,
  metKosten,
}: {
  readonly dossier: Dossier;
  readonly metKosten: boolean;
}) => {
  const rijen = watErTeDelenIs(dossier, metKosten);
  return (
    <Card>
      <Heading level={2}>Zo ziet uw {dossier.organisatie} het</Heading>
      {rijen.length === 0 ? (
        <EmptyState>
          Er is nog niets te zien. U heeft nog geen maatregel gekozen die uw {dossier.organisatie} regelt.
        </EmptyState>
      ) : (
        <DataTable
          caption="Gekozen maatregelen"
          columns={
            metKosten
              ? [
                  ...kolommen,
                  {
                    label: 'Schatting',
                    cell: ({ eenmalig, perMaand }) => kosten(eenmalig, perMaand) ?? 'nog niet bekend',
                  },
                ]
              : kolommen
          }
          rows={rijen}
          rowKey={({ id }) => id}
        />
      )}
      <Small>
        Uw naam en uw adres staan er niet bij; uw ambt wel. Niet te zien: uw rapport, de scenario’s, uw gezin,
        en wat u niet koos.
      </Small>
    </Card>
  );
};
