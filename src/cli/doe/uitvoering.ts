import { z } from 'zod';
import { abonnementen, kostensoorten, testers } from '#domain/uitvoering/feiten.ts';
import type { UitvoeringCommand } from '#domain/uitvoering/opdrachten.ts';
import { amount, day, id, list, text } from './fields.ts';
import type { FieldsOf } from './written.ts';

export const uitvoering = {
  StelVerstrekkingVast: { maatregelen: list(id), oordeelJurist: z.exactOptional(text) },
  StelTerBeschikking: {
    maatregel: id,
    reden: text,
    tot: z.exactOptional(day),
    teruggave: z.exactOptional(text),
  },
  LegOfferteVast: { maatregel: id, leverancier: text, eenmaligCent: amount, perMaandCent: amount },
  GeefOpdracht: {
    maatregel: id,
    leverancier: text,
    leveringVoor: z.exactOptional(day),
    ookVoor: z.exactOptional(list(id)),
  },
  TrekOpdrachtIn: { maatregel: id, reden: text },
  MeldOplevering: { maatregel: id },
  MeldTestGoed: { maatregel: id, bevinding: text, getestDoor: z.exactOptional(z.enum(testers)) },
  MeldGebrek: { maatregel: id, omschrijving: text },
  OntvangFactuur: {
    maatregel: id,
    factuur: text,
    factuurdatum: day,
    bedragCent: amount,
    btwCent: z.exactOptional(amount),
    kosten: z.enum(kostensoorten),
  },
  OntvangCreditnota: {
    maatregel: id,
    creditnota: text,
    factuur: text,
    bedragCent: amount,
    btwCent: z.exactOptional(amount),
    reden: text,
  },
  Betaal: {
    maatregel: id,
    bedragCent: amount,
    factuur: text,
    redenHoger: z.exactOptional(text),
    btwCent: z.exactOptional(amount),
    kosten: z.exactOptional(z.enum(kostensoorten)),
  },
  OntvangTerugbetaling: { maatregel: id, factuur: text, bedragCent: amount },
  LegPeriodiekeKostenVast: {
    maatregel: id,
    perMaandCent: amount,
    vanaf: day,
    verlengtOp: day.nullable(),
    waarvoor: z.exactOptional(z.enum(abonnementen)),
  },
  SchaalAf: { maatregel: id, reden: text },
  Beeindig: { maatregel: id, reden: text },
  MeldRetour: { maatregel: id },
} satisfies FieldsOf<UitvoeringCommand['type']>;
