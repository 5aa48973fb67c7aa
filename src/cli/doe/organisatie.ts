import { z } from 'zod';
import { ambten } from '#domain/gedeeld/ambt.ts';
import type { OrganisatieCommand } from '#domain/organisatie/opdrachten.ts';
import { account, choice, count, day, id, list, object, organisatiecode, text } from './fields.ts';
import { werkgeversbeeld } from './werkgeversbeeld.ts';
import type { FieldsOf } from './written.ts';

export const organisatie = {
  RegistreerOrganisatie: { code: organisatiecode },
  StelFunctionarisVoor: { functionaris: account, tot: day.nullable() },
  BevestigFunctionaris: {},
  LaatVoorstelVervallen: {},
  LegInrichtingVast: {
    inrichting: z.strictObject({
      wie: text,
      mandaat: text,
      leveranciers: text,
      grootboekrekening: text,
      buitenKantoortijd: text,
    }),
  },
  LegPostadresVast: { postadres: text },
  PasTekstAan: { tekst: text, invulling: z.record(text, text) },
  NeemRegelingOver: { van: organisatiecode, sleutel: text },
  DraaiOvernameTerug: { sleutel: text },
  RondOvernemenAf: { van: organisatiecode },
  NodigBestuurUit: {
    uitnodigingen: list(z.strictObject({ ambt: choice(ambten), mail: text })),
  },
  TrekUitnodigingIn: { mail: text },
  WijsFunctionarisAan: { functionaris: account, tot: day.nullable() },
  LegWerkgeversgesprekVast: { versie: id, beeld: object(werkgeversbeeld) },
  LegDreigingsbeeldVast: { beeld: text },
  LegWeerbaarheidVast: { aanpak: text },
  StartCollegeaanmelding: { aantal: count },
} satisfies FieldsOf<OrganisatieCommand['type']>;
