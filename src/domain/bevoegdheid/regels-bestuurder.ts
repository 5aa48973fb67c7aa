import type { BestuurderCommand } from '../bestuurder/opdrachten.ts';
import { doetBij, type Regels } from './regel.ts';

const zelf = doetBij('bestuurder', 'zelf');
const planner = doetBij('bestuurder', 'planner');

/** The office-holder's own dossier; the planner may record the office, never the home, and the organisation only that it provided. */
export const bestuurderRegels: Regels<BestuurderCommand['type']> = {
  RegistreerBestuurder: [zelf, planner],
  GeefBereikbaarheidOp: [zelf],
  LegBenoemingVast: [zelf, planner],
  AanvaardAmbt: [zelf, planner],
  MeldSchorsing: [zelf, planner],
  BeeindigAmbt: [zelf, planner],
  GeefWoningOp: [zelf],
  MeldVerhuizing: [zelf],
  RegistreerPkvwCertificaat: [zelf],
  MeldGeenPkvwCertificaat: [zelf],
  RegistreerOntheffing: [zelf],
  MeldGeenOntheffing: [zelf],
  SchrijfHuiskaart: [zelf],
  StuurZelfscan: [zelf],
  KiesStart: [zelf],
  NoteerVerstrekking: [doetBij('bestuurder', 'functionaris')],
};
