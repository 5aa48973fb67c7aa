import { z } from 'zod';
import type { UitvoeringCommand } from '#domain/uitvoering/opdrachten.ts';
import { amount, day, id, list, text } from './fields.ts';
import type { FieldsOf } from './written.ts';

export const uitvoering = {
  StelVerstrekkingVast: { maatregelen: list(id), oordeelJurist: z.exactOptional(text) },
  StelTerBeschikking: { maatregel: id, reden: text },
  LegOfferteVast: { maatregel: id, leverancier: text, eenmaligCent: amount, perMaandCent: amount },
  GeefOpdracht: { maatregel: id, leverancier: text, leveringVoor: z.exactOptional(day) },
  MeldOplevering: { maatregel: id },
  MeldTestGoed: { maatregel: id, bevinding: text },
  MeldGebrek: { maatregel: id, omschrijving: text },
  Betaal: { maatregel: id, bedragCent: amount, factuur: text, redenHoger: z.exactOptional(text) },
  LegPeriodiekeKostenVast: { maatregel: id, perMaandCent: amount, vanaf: day, verlengtOp: day.nullable() },
  SchaalAf: { maatregel: id, reden: text },
  Beeindig: { maatregel: id, reden: text },
} satisfies FieldsOf<UitvoeringCommand['type']>;
