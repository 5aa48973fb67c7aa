import type { Foto, Rapportfoto } from '#domain/onderzoek/foto-feiten.ts';
import type { Bijlage } from '../application.ts';
import { doet, type Handeling } from './toneel.ts';

/** A photo of a visit with its pictures, and the measure it shows the place of; null for none. */
export type Opname = {
  readonly foto: Foto;
  readonly bijlagen: readonly Bijlage[];
  readonly maatregel: Rapportfoto['maatregel'];
};

export const fotografeert = (opnamen: readonly Opname[]): readonly Handeling[] =>
  opnamen.map(({ foto, bijlagen }) => ({ ...doet('adviseur', { type: 'LegFotoVast', foto }), bijlagen }));

/** Puts all of these in the report, each with what can be seen as its caption. */
export const kiestRapportfotos = (opnamen: readonly Opname[]): readonly Handeling[] =>
  opnamen.length === 0
    ? []
    : [
        doet('adviseur', {
          type: 'KiesRapportfotos',
          fotos: opnamen.map(({ foto, maatregel }) => ({
            id: foto.id,
            bijschrift: foto.beschrijving,
            maatregel,
          })),
        }),
      ];
