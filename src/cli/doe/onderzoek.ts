import { z } from 'zod';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { afzegredenen } from '#domain/onderzoek/afspraak-feiten.ts';
import {
  bronnen,
  dreigingsvragen,
  gevoelens,
  huisgenootsoorten,
  niveaus,
  openingen,
  openingstanden,
  standen,
} from '#domain/onderzoek/feiten.ts';
import type { OnderzoekCommand } from '#domain/onderzoek/opdrachten.ts';
import { choice, count, day, fixedDay, id, list, object, text, time, truth } from './fields.ts';
import { werkgeversbeeld } from './werkgeversbeeld.ts';
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
  openingen: z.exactOptional(
    list(object({ opening: choice(openingen), stand: choice(openingstanden), wat: text })),
  ),
  afspraken: z.exactOptional(fixedDay),
});

const toelichting = z.exactOptional(text);
const kort = z.exactOptional(text);
const scenario = object({
  id,
  domein: choice(domeinen),
  titel: text,
  verhaal: text,
  weerstand: text,
  ontbreekt: z.exactOptional(text),
  soort: z.exactOptional(id),
  kort: z.exactOptional(object({ wie: kort, hoe: kort, waar: kort, wanneer: kort, gevolg: kort })),
  weging: z.exactOptional(object({ niveau: choice(niveaus), reden: text })),
});

export const onderzoek = {
  VoerWerkgeversgesprek: { gesprokenMet: text, ...werkgeversbeeld },
  PlanHuisbezoek: { datum: day, tijd: time, toelichting },
  VraagAndereDag: { datum: day, tijd: time, toelichting },
  ZegHuisbezoekAf: { reden: choice(afzegredenen), toelichting },
  MeldHuisbezoekUitgebleven: { toelichting },
  VoerHuisbezoek: { datum: day, partner: truth, anderen: text },
  LegBevindingVast: { bevinding },
  LegBevindingenVast: { bevindingen: list(bevinding), vervallen: list(id) },
  LaatBevindingVervallen: { bevinding: id },
  LegFotoVast: {
    foto: object({
      id,
      domein: choice(domeinen),
      onderdeel: text,
      beschrijving: text,
      breedte: count,
      hoogte: count,
    }),
  },
  LaatFotoVervallen: { foto: id },
  KiesRapportfotos: { fotos: list(object({ id, bijschrift: text, maatregel: id.nullable() })) },
  DuidDreiging: { ernst: choice(niveaus), waarschijnlijkheid: choice(niveaus), toelichting: text },
  BeantwoordDreigingsvraag: { vraag: choice(dreigingsvragen), antwoord: text },
  NoteerHuisgenoot: {
    huisgenoot: object({
      id,
      wie: choice(huisgenootsoorten),
      notitie: text,
      akkoord: choice(['zelf', 'ouder']).nullable(),
    }),
  },
  LaatHuisgenootVervallen: { huisgenoot: id },
  LegBelevingVast: { beleving: object({ gevoel: choice(gevoelens), toelichting: text, zelfDoen: text }) },
  OrdenScenarios: { volgorde: list(id) },
  BeschrijfScenario: { scenario },
  LaatScenarioVervallen: { scenario: id },
  BeoordeelPkvw: { oordeel },
} satisfies FieldsOf<OnderzoekCommand['type']>;
