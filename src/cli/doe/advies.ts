import { z } from 'zod';
import { teruggaafThemas } from '#domain/advies/feiten.ts';
import type { AdviesCommand } from '#domain/advies/opdrachten.ts';
import { wijzigingsredenen } from '#domain/advies/wijziging-feiten.ts';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { choice, day, id, list, object, plek, text } from './fields.ts';
import { maatregel } from './maatregel.ts';
import type { FieldsOf } from './written.ts';

export const advies = {
  StelAdviesOp: { catalogusversie: day },
  AdviseerMaatregel: { maatregel },
  AdviseerMaatregelen: { maatregelen: list(maatregel) },
  LegNietGewenstVast: {
    nietGewenst: object({
      id,
      code: z.nullable(id),
      domein: choice(domeinen),
      titel: text,
      reden: text,
    }),
  },
  LaatNietGewenstVervallen: { nietGewenst: id },
  LegPkvwRelatieVast: { relaties: list(object({ maatregel: id, openingen: list(id) })) },
  LaatMaatregelVervallen: { maatregel: id },
  BiedTerToetsingAan: {
    legeDomeinen: list(object({ domein: choice(domeinen), reden: text })),
    losseScenarios: list(object({ scenario: id, reden: text })),
    losseMaatregelen: list(object({ maatregel: id, reden: text })),
  },
  NeemInToetsing: {},
  PlaatsOpmerking: { plek, tekst: text },
  TrekOpmerkingIn: { plek },
  BeantwoordOpmerkingen: { antwoorden: list(object({ plek, tekst: text })) },
  GeefTerug: { redenen: list(object({ thema: choice(teruggaafThemas), toelichting: text })) },
  KeurEersteToetsGoed: { opmerking: text },
  StelAdviesVast: { nummer: id },
  VerstrekAdvies: {},
  TrekAdviesIn: { reden: text },
  OpenWijziging: { reden: choice(wijzigingsredenen), toelichting: text },
  StaakWijziging: {},
} satisfies FieldsOf<AdviesCommand['type']>;
