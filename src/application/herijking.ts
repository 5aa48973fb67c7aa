import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import { type Aflopend, aflopend } from '#domain/bestuurder/herinneringen.ts';
import { type OrganisatieSoort, organisatieSoort } from '#domain/gedeeld/ambt.ts';
import { eindfasen } from '#domain/gedeeld/fase.ts';
import type { Herinnering } from '#domain/gedeeld/herinnering.ts';
import type { Verandering } from '#domain/nazorg/feiten.ts';
import {
  type Herijkingsdagen,
  type Herijkingsgrond,
  herijkingsgronden,
  openGronden,
} from '#domain/nazorg/herijken.ts';
import { addMonths, type CalendarDay } from '#kernel/calendar-day.ts';
import { faseVan } from './beurt.ts';
import type { Catalogi } from './referentie/catalogus.ts';
import { herijkingOp } from './referentie/herijking.ts';
import { instrumentversies } from './referentie/instrumenten.ts';
import { laatsteVoor, verkiezingsdagen } from './referentie/verkiezingen.ts';
import type { Zaak } from './zaak.ts';

/** Heavier measures: what costs something every month and was not ended. */
const isZwaar = ({ uitvoering }: Zaak): boolean =>
  uitvoering.verstrekkingen.some(({ periodiek, beeindigd }) => periodiek !== null && beeindigd === null);

const laatste = (dagen: readonly CalendarDay[]): CalendarDay | null => dagen.toSorted().at(-1) ?? null;

const nieuwer = (nu: CalendarDay, toen: CalendarDay | null | undefined): CalendarDay | null =>
  toen != null && nu > toen ? nu : null;

/** The kind of organisation whose elections matter to this case. */
const soortVan = ({ aanmelding }: Zaak): OrganisatieSoort | undefined =>
  (aanmelding.aanvrager && organisatieSoort(aanmelding.aanvrager.ambt)) ?? undefined;

const dagenVan = (
  zaak: Zaak,
  persoon: BestuurderState,
  rapport: CalendarDay,
  op: CalendarDay,
  catalogi: Pick<Catalogi, 'op'>,
): Herijkingsdagen => {
  const eindes = (wat: Aflopend['wat']) =>
    laatste(aflopend(persoon).flatMap((een) => (een.wat === wat ? [een.einde] : [])));
  const gemeld = (wat: Verandering) =>
    laatste(zaak.nazorg.veranderingen.filter((een) => een.wat === wat).map((een) => een.op));
  const soort = soortVan(zaak);
  return {
    'tijd-zwaar': isZwaar(zaak) ? rapport : null,
    verhuizing: persoon.verhuisdOp,
    'einde-ontheffing': eindes('ontheffing'),
    'einde-keurmerk': eindes('keurmerk'),
    'nieuw-ambt': laatste(persoon.ambten.map(({ van }) => van)),
    'nieuwe-portefeuille': gemeld('portefeuille'),
    incident: gemeld('incident'),
    verkiezingen: (soort && laatsteVoor(soort, op)) ?? null,
    'nieuwe-catalogus': nieuwer(catalogi.op(op).versie, zaak.advies.catalogusversie),
    'nieuwe-leidraad': nieuwer(
      instrumentversies(op).gespreksleidraad,
      zaak.onderzoek.instrumenten?.gespreksleidraad,
    ),
    'einde-ambt': eindes('ambt'),
  };
};

/** The reasons to look again that are put before the office-holder today, new versions in these catalogues among them; nothing happens by itself. */
export const herijkingsvoorstel = (
  zaak: Zaak,
  persoon: BestuurderState,
  op: CalendarDay,
  catalogi: Pick<Catalogi, 'op'>,
): readonly Herijkingsgrond[] => {
  const rapport = zaak.advies.verstrektOp;
  if (rapport === null || zaak.nazorg.gesloten !== null) return [];
  const { aanleidingen, uitstelMaanden } = herijkingOp(op);
  return openGronden(
    herijkingsgronden(aanleidingen, dagenVan(zaak, persoon, rapport, op, catalogi), rapport, op),
    { gevraagd: zaak.nazorg.herijkingen.map((een) => een.op), gekozen: zaak.nazorg.herijkingskeuzes },
    uitstelMaanden,
    op,
  );
};

const HOUDBAAR = 12;

/** The days on which the rule of elections comes up after this report. */
const naVerkiezingen = (zaak: Zaak, rapport: CalendarDay): readonly CalendarDay[] => {
  const soort = soortVan(zaak);
  const regel = herijkingOp(rapport).aanleidingen.find(({ code }) => code === 'verkiezingen');
  if (soort === undefined || regel === undefined) return [];
  const vroegst = addMonths(rapport, regel.minstensNaRapport);
  return verkiezingsdagen(soort)
    .filter((dag) => dag >= rapport)
    .map((dag) => addMonths(dag, regel.maanden))
    .filter((dag) => dag >= vroegst);
};

const naTijd = (zaak: Zaak, rapport: CalendarDay): readonly CalendarDay[] => {
  const regel = herijkingOp(rapport).aanleidingen.find(({ code }) => code === 'tijd-zwaar');
  return regel === undefined || !isZwaar(zaak) ? [] : [addMonths(rapport, regel.maanden)];
};

/**
 * The empty message on the days that heavier measures, or elections, ask for another look. A new version is said in a round of its
 * own; what else gives reason is already said elsewhere, or came from the office-holder.
 */
export const herijkingsherinneringen = (zaak: Zaak): readonly Herinnering[] => {
  const rapport = zaak.advies.verstrektOp;
  const stil = zaak.nazorg.vragen.stil.bestuurder !== null || eindfasen.includes(faseVan(zaak));
  if (rapport === null || stil) return [];
  return [...new Set([...naTijd(zaak, rapport), ...naVerkiezingen(zaak, rapport)])].map((dag) => ({
    sleutel: `herijking:${dag}`,
    voor: 'bestuurder',
    dag,
    tot: addMonths(dag, HOUDBAAR),
  }));
};
