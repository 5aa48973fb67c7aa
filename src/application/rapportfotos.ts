import { domeinen } from '#domain/gedeeld/domein.ts';
import type { Foto, Rapportfoto } from '#domain/onderzoek/foto-feiten.ts';
import type { Zaak } from './zaak.ts';

/** A photo as the report shows it; `nummer`: that of the measure it belongs to, as the report counts; null for none. */
export type GetoondeFoto = Foto & Pick<Rapportfoto, 'bijschrift'> & { readonly nummer: number | null };

/** The photos of the full report, in its order, without what the office-holder keeps out. */
export const rapportfotosVan = ({
  onderzoek: { fotos, rapportfotos },
  advies: { maatregelen },
  keuze: { geweigerdeFotos },
}: Pick<Zaak, 'onderzoek' | 'advies' | 'keuze'>): readonly GetoondeFoto[] => {
  const volgorde = domeinen.flatMap((domein) => maatregelen.filter((een) => een.domein === domein));
  return rapportfotos.flatMap(({ id, bijschrift, maatregel }) => {
    const foto = fotos.find((een) => een.id === id);
    if (foto === undefined || geweigerdeFotos.includes(id)) return [];
    const plaats = volgorde.findIndex((een) => een.id === maatregel);
    return [{ ...foto, bijschrift, nummer: plaats < 0 ? null : plaats + 1 }];
  });
};
