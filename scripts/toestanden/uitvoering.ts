import type { RechtstoetsFeiten } from '#domain/regeling/feiten.ts';
import type { UitvoeringCommand } from '#domain/uitvoering/opdrachten.ts';
import { uitvoering } from '#domain/uitvoering/uitvoering.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { explore, type Trail } from './explore.ts';
import { gedeeldeMaatregel, op } from './samples.ts';

/** A mayor in office, with an established advice for a certified home. */
const feiten: RechtstoetsFeiten = {
  peildatum: op,
  ambt: 'burgemeester',
  waarnemend: null,
  geschorst: false,
  benoemingStondVast: null,
  ambtVan: calendarDay('2025-01-01'),
  ambtTot: null,
  organisatie: { soort: 'gemeente', code: 'GM0001' },
  woning: {
    id: 'w1',
    gemeente: 'GM0001',
    provincie: 'PV20',
    nieuwbouwVolgensBouwbesluit: false,
    monument: false,
  },
  ontheffingen: [],
  pkvw: [{ soort: 'certificaat', afgegeven: calendarDay('2025-06-01'), woning: 'w1' }],
  advies: {
    stand: 'vastgesteld',
    woning: 'w1',
    vastgesteldOp: calendarDay('2026-02-02'),
    pkvwHardeEis: true,
  },
  eerderVerstrekt: [],
  woonadresGewijzigdOp: null,
  maatregelGetroffenOp: null,
  ingediendOp: null,
  maatregel: null,
  kostenInclBtwCent: null,
  eerderVergoedCent: null,
  brpWoonadres: null,
};

const by = { op, context: { doorBestuurder: false, gedeeld: [gedeeldeMaatregel], feiten } };
const maatregel = gedeeldeMaatregel.id;
const leverancier = 'Voorbeeld Licht';
const kosten = { eenmaligCent: cents(15_000), perMaandCent: cents(500) };

const commands: readonly UitvoeringCommand[] = [
  { type: 'StelVerstrekkingVast', maatregelen: [maatregel], ...by },
  { type: 'StelTerBeschikking', maatregel, reden: 'Het advies is er nog niet.', ...by },
  { type: 'LegOfferteVast', maatregel, leverancier, ...kosten, ...by },
  { type: 'GeefOpdracht', maatregel, leverancier, ...by },
  { type: 'MeldOplevering', maatregel, ...by },
  { type: 'MeldTestGoed', maatregel, bevinding: 'Het licht gaat aan.', ...by },
  { type: 'MeldGebrek', maatregel, omschrijving: 'Het licht knippert.', ...by },
  { type: 'Betaal', maatregel, bedragCent: kosten.eenmaligCent, factuur: 'F-1', ...by },
  {
    type: 'Betaal',
    maatregel,
    bedragCent: kosten.perMaandCent,
    factuur: 'F-2',
    redenHoger: 'Meer draad.',
    ...by,
  },
  {
    type: 'LegPeriodiekeKostenVast',
    maatregel,
    perMaandCent: kosten.perMaandCent,
    vanaf: op,
    verlengtOp: null,
    ...by,
  },
  { type: 'SchaalAf', maatregel, reden: 'Het is rustig.', ...by },
  { type: 'Beeindig', maatregel, reden: 'Verhuisd.', ...by },
];

export const uitvoeringTrail = (): Trail =>
  explore({
    decider: uitvoering,
    commands,
    name: ({ verstrekkingen: [verstrekking] }) => verstrekking?.stand ?? 'gedeeld',
  });
