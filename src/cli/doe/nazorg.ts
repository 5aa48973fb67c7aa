import { herijkingsredenen, knelpunten } from '#domain/nazorg/feiten.ts';
import type { NazorgCommand } from '#domain/nazorg/opdrachten.ts';
import { choice, day, text, truth } from './fields.ts';
import type { FieldsOf } from './written.ts';

export const nazorg = {
  PlanNazorg: { dag: day },
  LegNazorggesprekVast: { verslag: text, terugbellen: truth },
  MeldKnelpunt: { knelpunt: choice(knelpunten) },
  MeldHerijkingAan: { reden: choice(herijkingsredenen) },
  SluitDossier: { reden: choice(['klaar', 'einde-ambt', 'op-verzoek']) },
} satisfies FieldsOf<NazorgCommand['type']>;
