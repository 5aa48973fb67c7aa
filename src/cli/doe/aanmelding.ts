import { z } from 'zod';
import { aanleidingen } from '#domain/aanmelding/feiten.ts';
import type { AanmeldingCommand } from '#domain/aanmelding/opdrachten.ts';
import { ambten } from '#domain/gedeeld/ambt.ts';
import { pauzeredenen } from '#domain/gedeeld/pauze.ts';
import { account, choice, dossier, list, object, text, truth } from './fields.ts';
import type { FieldsOf } from './written.ts';

export const aanmelding = {
  ZetAanmeldingKlaar: { voor: account, ambt: choice(ambten) },
  DienAanmeldingIn: {
    aanleidingen: list(choice(aanleidingen)),
    dreiging: z.exactOptional(object({ wat: text, wanneer: text, nuVeilig: truth, vandaagBellen: truth })),
    partner: truth,
    anderen: text,
  },
  KenSpoedToe: {},
  VerklaarNietOntvankelijk: {
    reden: choice(['geen-dagelijks-bestuurder', 'ambt-niet-zeker', 'dubbel', 'anders']),
    toelichting: text,
  },
  WijsAdviseurToe: { adviseur: account },
  NeemVorigDossierMee: { vorig: dossier, maatregelen: list(object({ titel: text, waar: text })) },
  ZetKlokStil: { reden: choice(pauzeredenen) },
  HervatKlok: {},
  TrekAanmeldingIn: {},
} satisfies FieldsOf<AanmeldingCommand['type']>;
