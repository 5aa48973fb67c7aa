import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import { type Aflopend, aflopend } from '#domain/bestuurder/herinneringen.ts';
import { functiegroep } from '#domain/gedeeld/ambt.ts';
import { eindfasen } from '#domain/gedeeld/fase.ts';
import type { Herinnering } from '#domain/gedeeld/herinnering.ts';
import {
  type Herijkingsdagen,
  type Herijkingsgrond,
  herijkingsgronden,
  openGronden,
} from '#domain/nazorg/herijken.ts';
import { addMonths, type CalendarDay } from '#kernel/calendar-day.ts';
import { faseVan } from './beurt.ts';
import { catalogus } from './referentie/catalogus.ts';
import { herijkingOp } from './referentie/herijking.ts';
import { instrumentversies } from './referentie/instrumenten.ts';
import { laatsteVoor } from './referentie/verkiezingen.ts';
import type { Zaak } from './zaak.ts';

/** Heavier measures: what costs something every month and was not ended. */
const isZwaar = ({ uitvoering }: Zaak): boolean =>
  uitvoering.verstrekkingen.some(({ periodiek, beeindigd }) => periodiek !== null && beeindigd === null);

const laatste = (dagen: readonly CalendarDay[]): CalendarDay | null => dagen.toSorted().at(-1) ?? null;

const nieuwer = (nu: CalendarDay, toen: CalendarDay | null | undefined): CalendarDay | null =>
  toen != null && nu > toen ? nu : null;

const dagenVan = (
  zaak: Zaak,
  persoon: BestuurderState,
  rapport: CalendarDay,
  op: CalendarDay,
): Herijkingsdagen => {
  const eindes = (wat: Aflopend['wat']) =>
    laatste(aflopend(persoon).flatMap((een) => (een.wat === wat ? [een.einde] : [])));
  const ambt = zaak.aanmelding.aanvrager?.ambt;
  const soort = ambt === undefined ? undefined : functiegroep(ambt);
  return {
    'tijd-zwaar': isZwaar(zaak) ? rapport : null,
    verhuizing: persoon.verhuisdOp,
    'einde-ontheffing': eindes('ontheffing'),
    'einde-keurmerk': eindes('keurmerk'),
    'nieuw-ambt': laatste(persoon.ambten.map(({ van }) => van)),
    verkiezingen: soort === undefined || soort === 'anders' ? null : (laatsteVoor(soort, op) ?? null),
    'nieuwe-catalogus': nieuwer(catalogus(op).versie, zaak.advies.catalogusversie),
    'nieuwe-leidraad': nieuwer(
      instrumentversies(op).gespreksleidraad,
      zaak.onderzoek.instrumenten?.gespreksleidraad,
    ),
    'einde-ambt': eindes('ambt'),
  };
};

/** The reasons to look again that are put before the office-holder today; nothing happens by itself. */
export const herijkingsvoorstel = (
  zaak: Zaak,
  persoon: BestuurderState,
  op: CalendarDay,
): readonly Herijkingsgrond[] => {
  const rapport = zaak.advies.verstrektOp;
  if (rapport === null || zaak.nazorg.gesloten !== null) return [];
  const { aanleidingen, uitstelMaanden } = herijkingOp(op);
  return openGronden(
    herijkingsgronden(aanleidingen, dagenVan(zaak, persoon, rapport, op), rapport, op),
    { gevraagd: zaak.nazorg.herijkingen.map((een) => een.op), gekozen: zaak.nazorg.herijkingskeuzes },
    uitstelMaanden,
    op,
  );
};

const HOUDBAAR = 12;

/** The empty message on the day that heavier measures ask for another look; what else gives reason is already said elsewhere. */
export const herijkingsherinneringen = (zaak: Zaak): readonly Herinnering[] => {
  const rapport = zaak.advies.verstrektOp;
  const stil = zaak.nazorg.vragen.stil.bestuurder !== null || eindfasen.includes(faseVan(zaak));
  const regel = rapport && herijkingOp(rapport).aanleidingen.find(({ code }) => code === 'tijd-zwaar');
  if (rapport === null || stil || !regel || !isZwaar(zaak)) return [];
  const dag = addMonths(rapport, regel.maanden);
  return [{ sleutel: `herijking:${dag}`, voor: 'bestuurder', dag, tot: addMonths(dag, HOUDBAAR) }];
};
