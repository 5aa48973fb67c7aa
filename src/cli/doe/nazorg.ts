import { z } from 'zod';
import {
  gevraagden,
  herijkingskeuzes,
  herijkingsredenen,
  knelpunten,
  nazorgstanden,
  veranderingen,
} from '#domain/nazorg/feiten.ts';
import type { NazorgCommand } from '#domain/nazorg/opdrachten.ts';
import { choice, day, id, list, object, text, truth } from './fields.ts';
import type { FieldsOf } from './written.ts';

const antwoord = {
  antwoorden: list(object({ id, stand: choice(nazorgstanden), reden: z.nullable(choice(knelpunten)) })),
  bellen: truth,
};

export const nazorg = {
  PlanNazorg: { dag: day },
  LegNazorggesprekVast: { verslag: text, terugbellen: truth },
  MeldKnelpunt: { knelpunt: choice(knelpunten) },
  MeldVerandering: { wat: choice(veranderingen) },
  BeantwoordHerijking: { keuze: choice(herijkingskeuzes) },
  MeldHerijkingAan: { reden: choice(herijkingsredenen) },
  BeantwoordNazorg: antwoord,
  BeantwoordNazorgVoorOrganisatie: antwoord,
  RondBelverzoekAf: { wie: choice(gevraagden) },
  StopNazorgvragen: {},
  HervatNazorgvragen: {},
  StopNazorgvragenVoorOrganisatie: {},
  HervatNazorgvragenVoorOrganisatie: {},
  SluitDossier: { reden: choice(['klaar', 'einde-ambt', 'op-verzoek']) },
} satisfies FieldsOf<NazorgCommand['type']>;
