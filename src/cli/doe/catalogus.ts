import { aarden } from '#domain/catalogus/maatregel.ts';
import type { CatalogusCommand } from '#domain/catalogus/opdrachten.ts';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { amount, choice, id, list, object, text, truth, zeroOrMore } from './fields.ts';
import type { FieldsOf } from './written.ts';

const bedrag = object({ van: amount, tot: amount, bron: text }).readonly().nullable();

/** What is kept of a measure, whole: what stands in the file takes the place of what stood there. */
const tekst = object({
  titel: text,
  doel: text,
  omschrijving: text,
  aard: choice(aarden),
  waartegen: list(id),
  vraagt: text,
  alternatieven: list(id),
  eenmalig: bedrag,
  perJaar: bedrag,
  leverancier: text.nullable(),
  betaler: choice(['organisatie', 'bestuurder']),
  eindeReden: id,
  zwaar: truth,
}).readonly();

/** How often the measure had been changed when it was read. */
const gezien = { code: id, gezien: zeroOrMore };

export const catalogus = {
  WijzigCatalogusmaatregel: { ...gezien, tekst },
  VoegCatalogusmaatregelToe: { domein: choice(domeinen), tekst },
  TrekCatalogusmaatregelIn: { ...gezien, reden: text },
  ZetCatalogusmaatregelTerug: { code: id },
  ZieCatalogusmaatregelNa: { code: id, bevinding: text },
  LegCatalogusconceptVoor: { toelichting: text },
  GeefCatalogusconceptTerug: { reden: text },
  PubliceerCatalogus: {},
} satisfies FieldsOf<CatalogusCommand['type']>;
