import { z } from 'zod';
import { startkeuzes, zelfscanantwoorden } from '#domain/bestuurder/feiten.ts';
import type { BestuurderCommand } from '#domain/bestuurder/opdrachten.ts';
import { ambten } from '#domain/gedeeld/ambt.ts';
import {
  account,
  choice,
  day,
  gemeentecode,
  id,
  object,
  organisatiecode,
  postcode,
  provinciecode,
  text,
  truth,
} from './fields.ts';
import type { FieldsOf } from './written.ts';

const woning = {
  woning: id,
  adres: object({
    straat: text,
    postcode,
    plaats: text,
    gemeente: gemeentecode,
    provincie: provinciecode,
  }),
  soort: choice(['appartement', 'rijwoning', 'twee-onder-een-kap', 'vrijstaand', 'boerderij', 'anders']),
  nieuwbouw: truth.nullable(),
  monument: truth.nullable(),
};

export const bestuurder = {
  RegistreerBestuurder: { account, naam: text },
  GeefBereikbaarheidOp: {
    bereik: object({
      telefoon: text,
      wieMagOpnemen: choice(['alleen-ik', 'ook-huisgenoot']),
      geenPostOpWerk: truth,
    }),
  },
  LegBenoemingVast: { ambt: choice(ambten), organisatie: organisatiecode, vanaf: day },
  AanvaardAmbt: {
    ambt: choice(ambten),
    organisatie: organisatiecode,
    van: day,
    waarnemendSinds: z.exactOptional(day),
  },
  MeldSchorsing: {},
  BeeindigAmbt: { tot: day, organisatie: z.exactOptional(organisatiecode) },
  GeefWoningOp: woning,
  MeldVerhuizing: woning,
  RegistreerPkvwCertificaat: {
    woning: id,
    soort: choice(['certificaat-woning', 'verklaring', 'certificaat-gebouw', 'anders']),
    afgegeven: day,
  },
  MeldGeenPkvwCertificaat: { woning: id },
  RegistreerOntheffing: { van: day, tot: day },
  MeldGeenOntheffing: {},
  SchrijfHuiskaart: { kaart: object({ bellen: text, doen: text, afspraken: text }) },
  StuurZelfscan: { versie: day, antwoorden: z.record(id, choice(zelfscanantwoorden)) },
  KiesStart: { keuze: choice(startkeuzes) },
  NoteerVerstrekking: { woning: id },
} satisfies FieldsOf<BestuurderCommand['type']>;
