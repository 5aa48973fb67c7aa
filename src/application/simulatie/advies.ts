import type { NietGewenst, Teruggaafreden } from '#domain/advies/feiten.ts';
import { domeinen } from '#domain/gedeeld/domein.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import type { PkvwOordeel } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { catalogus } from '../referentie/catalogus.ts';
import { doet, type Handeling, type Speler } from './toneel.ts';

type Toetser = Extract<Speler, 'eerste-toetser' | 'tweede-toetser'>;

/** Composes the advice from the catalogue of day `op`. */
export const adviseert = (op: CalendarDay, maatregelen: readonly Maatregel[]): readonly Handeling[] => [
  doet('adviseur', { type: 'StelAdviesOp', catalogusversie: catalogus(op).versie }),
  ...maatregelen.map((maatregel) => doet('adviseur', { type: 'AdviseerMaatregel', maatregel })),
];

const HANG_EN_SLUITWERK = 'W-031';

/** Says for each measure which missing part of the certificate it concerns; nothing where it was not looked at part by part. */
export const legtVerband = (
  maatregelen: readonly Maatregel[],
  { openingen = [] }: PkvwOordeel,
): readonly Handeling[] => {
  const ontbreekt = openingen.filter(({ stand }) => stand === 'ontbreekt').map(({ opening }) => opening);
  if (ontbreekt.length === 0) return [];
  const relaties = maatregelen.map(({ id, code }) => ({
    maatregel: id,
    openingen: code === HANG_EN_SLUITWERK ? ontbreekt : [],
  }));
  return [doet('adviseur', { type: 'LegPkvwRelatieVast', relaties })];
};

/** What the office-holder said no to in the talk. */
export const wilNiet = (nietGewenst: NietGewenst): Handeling =>
  doet('adviseur', { type: 'LegNietGewenstVast', nietGewenst });

/** Offers the advice; a domain without a measure was talked about. */
export const biedtAan = (maatregelen: readonly Maatregel[]): Handeling =>
  doet('adviseur', {
    type: 'BiedTerToetsingAan',
    legeDomeinen: domeinen
      .filter((domein) => !maatregelen.some((maatregel) => maatregel.domein === domein))
      .map((domein) => ({ domein, reden: 'Besproken. Hier is nu niets extra nodig.' })),
    losseScenarios: [],
    losseMaatregelen: [],
  });

export const neemtInToetsing = (toetser: Toetser): Handeling => doet(toetser, { type: 'NeemInToetsing' });

export const geeftTerug = (...redenen: readonly Teruggaafreden[]): readonly Handeling[] => [
  neemtInToetsing('eerste-toetser'),
  doet('eerste-toetser', { type: 'GeefTerug', redenen }),
];

export const keurtGoed = (opmerking = 'Goed te volgen, per scenario onderbouwd.'): readonly Handeling[] => [
  neemtInToetsing('eerste-toetser'),
  doet('eerste-toetser', { type: 'KeurEersteToetsGoed', opmerking }),
];

/** Establishes the advice on day `op`, which is part of its number. */
export const steltVast = (op: CalendarDay): readonly Handeling[] => [
  neemtInToetsing('tweede-toetser'),
  {
    door: 'tweede-toetser',
    in: 'zaak',
    opdracht: (_bezetting, zaak) => ({ type: 'StelAdviesVast', nummer: `${op}-${dossierNummer(zaak)}` }),
  },
];

export const verstrektRapport: Handeling = doet('planner', { type: 'VerstrekAdvies' });
