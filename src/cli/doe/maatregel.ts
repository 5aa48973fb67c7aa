import { z } from 'zod';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { eindeEigenaren } from '#domain/gedeeld/maatregel.ts';
import { amount, choice, fixedDay, id, list, object, text, truth } from './fields.ts';

const kostenband = object({ van: amount, tot: amount })
  .refine(({ van, tot }) => van <= tot, { path: ['tot'], error: 'moet van of meer zijn' })
  .nullable();

/** A measure as it stands in an advice. */
export const maatregel = object({
  id,
  code: id.nullable(),
  domein: choice(domeinen),
  titel: text,
  waar: text,
  toelichting: text,
  vraagt: text,
  scenarios: list(id),
  alternatieven: list(object({ id, code: id.nullable(), titel: text })),
  eenmalig: kostenband,
  perMaand: kostenband,
  betaler: choice(['organisatie', 'bestuurder']),
  grondslag: choice(['woonplek', 'buiten-de-woning']),
  einde: text,
  zwaar: z.exactOptional(truth),
  eindafspraak: z.exactOptional(object({ reden: text, moment: fixedDay, eigenaar: choice(eindeEigenaren) })),
});
