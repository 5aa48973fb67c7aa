import type { OrganisatieCommand } from '#domain/organisatie/opdrachten.ts';
import { account, count, day, organisatiecode, text } from './fields.ts';
import type { FieldsOf } from './written.ts';

export const organisatie = {
  RegistreerOrganisatie: { code: organisatiecode },
  WijsFunctionarisAan: { functionaris: account, tot: day.nullable() },
  LegDreigingsbeeldVast: { beeld: text },
  LegWeerbaarheidVast: { aanpak: text },
  StartCollegeaanmelding: { aantal: count },
} satisfies FieldsOf<OrganisatieCommand['type']>;
