import { z } from 'zod';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { bronnen, niveaus, standen } from '#domain/onderzoek/feiten.ts';
import type { OnderzoekCommand } from '#domain/onderzoek/opdrachten.ts';
import { choice, day, id, list, object, text, time, truth } from './fields.ts';
import type { FieldsOf } from './written.ts';

const bevinding = object({
  id,
  domein: choice(domeinen),
  onderdeel: text,
  punt: text,
  stand: choice(standen),
  notitie: text,
  bron: z.exactOptional(choice(bronnen)),
});

const oordeel = object({
  voldoet: truth,
  ontbreekt: list(text),
  hardeEis: truth,
  afwijking: z.exactOptional(object({ grond: choice(['nieuwbouw', 'monument', 'andere']), reden: text })),
});

export const onderzoek = {
  VoerWerkgeversgesprek: { gesprokenMet: text, dreigingsbeeld: text, weerbaarheid: text, werkplek: text },
  PlanHuisbezoek: { datum: day, tijd: time },
  ZegHuisbezoekAf: {},
  VoerHuisbezoek: { datum: day, partner: truth, anderen: text },
  LegBevindingVast: { bevinding },
  LegBevindingenVast: { bevindingen: list(bevinding), vervallen: list(id) },
  LaatBevindingVervallen: { bevinding: id },
  DuidDreiging: { ernst: choice(niveaus), waarschijnlijkheid: choice(niveaus), toelichting: text },
  BeschrijfScenario: {
    scenario: object({ id, domein: choice(domeinen), titel: text, verhaal: text, weerstand: text }),
  },
  LaatScenarioVervallen: { scenario: id },
  BeoordeelPkvw: { oordeel },
} satisfies FieldsOf<OnderzoekCommand['type']>;
