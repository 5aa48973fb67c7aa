import { z } from 'zod';
import { redencodes } from '#domain/keuze/feiten.ts';
import type { KeuzeCommand } from '#domain/keuze/opdrachten.ts';
import { choice, id } from './fields.ts';
import type { FieldsOf } from './written.ts';

const deel = choice(['maatregelen', 'kosten']);

export const keuze = {
  KiesMaatregel: { maatregel: id },
  KiesAlternatief: { maatregel: id, alternatief: id },
  ZieAfVanMaatregel: { maatregel: id, reden: z.exactOptional(choice(redencodes)) },
  RondKeuzeAf: {},
  WeigerFoto: { foto: id },
  LaatFotoToe: { foto: id },
  DeelMetOrganisatie: { deel },
  TrekDelenIn: { deel },
} satisfies FieldsOf<KeuzeCommand['type']>;
