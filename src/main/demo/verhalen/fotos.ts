import { readFile } from 'node:fs/promises';
import type { Application } from '#application/application.ts';
import { kleinVan } from '#application/fotos.ts';
import { dataPath } from '#application/referentie/package-path.ts';
import type { Opname } from '#application/simulatie/fotos.ts';
import type { Foto } from '#domain/onderzoek/foto-feiten.ts';

type Plaatje = Pick<Foto, 'onderdeel' | 'beschrijving'> & Pick<Opname, 'maatregel'>;

/** Drawings of a home that is nobody's, with what an adviser would write about a photo of it. */
const PLAATJES = {
  voordeur: {
    onderdeel: 'Voordeur',
    beschrijving: 'Blauwe voordeur met een brievenbus in de deur, en een smal raam naast het slot.',
    maatregel: 'W-001',
  },
  achterdeur: {
    onderdeel: 'Achterzijde',
    beschrijving: 'Groene achterdeur met ruitjes, en een oud slot dat aan de buitenkant uitsteekt.',
    maatregel: 'W-031',
  },
  achterpad: {
    onderdeel: 'Buitenverlichting',
    beschrijving: 'Het pad achter de woning in de avond: een lage poort, en nergens licht.',
    maatregel: 'W-017',
  },
  plattegrond: {
    onderdeel: 'Begane grond',
    beschrijving:
      'Schets van de begane grond. De achterdeur (1) komt uit in de bijkeuken, de voordeur (2) in de hal. De woonkamer heeft een raam aan de straat en een aan de zijkant (3).',
    maatregel: null,
  },
} as const satisfies Readonly<Record<string, Plaatje>>;

/** Makes the photos of the demo the way one that is sent is made: what came in is encoded anew, large and small. */
export const maakFotos = ({
  hercodeer,
  newId,
}: Pick<Application, 'hercodeer' | 'newId'>): Promise<readonly Opname[]> =>
  Promise.all(
    Object.entries(PLAATJES).map(async ([naam, { maatregel, ...plaatje }]): Promise<Opname> => {
      const beeld = await hercodeer(await readFile(dataPath('proeffotos', `${naam}.png`)));
      if (!beeld.gelukt) throw new Error(`${naam} is no photo: ${beeld.weigering}`);
      const { breedte, hoogte, groot, klein } = beeld;
      const id = newId();
      return {
        foto: { id, domein: 'wonen', ...plaatje, breedte, hoogte },
        bijlagen: [
          { id, content: groot },
          { id: kleinVan(id), content: klein },
        ],
        maatregel,
      };
    }),
  );
