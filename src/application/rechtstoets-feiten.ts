import type { Ambtstermijn, BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import { organisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { Advies, RechtstoetsFeiten, Woning } from '#domain/regeling/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { opvolgerOp } from './referentie/herindelingen.ts';
import type { Zaak } from './zaak.ts';

/** The home where the person lived on a day; null when none is known. */
export const woningOp = (
  { woningen, woning, verhuisdOp }: BestuurderState,
  day: CalendarDay,
): string | null =>
  verhuisdOp === null || day >= verhuisdOp
    ? woning
    : (woningen.filter(({ id, sinds }) => id !== woning && sinds <= day).at(-1)?.id ?? null);

/** The code on a day, so that a home and an office of one place stay together when that place is taken over; as it was when no successor is known. */
const codeOp = (code: string, op: CalendarDay): string => opvolgerOp(code, op) ?? code;

const woningVan = ({ woningen, adressen, woning: id }: BestuurderState, op: CalendarDay): Woning | null => {
  if (id === null) return null;
  const woning = woningen.find((one) => one.id === id);
  const adres = adressen.find((one) => one.id === id)?.adres;
  return {
    id,
    gemeente: adres ? codeOp(adres.gemeente, op) : null,
    provincie: adres?.provincie ?? null,
    nieuwbouwVolgensBouwbesluit: woning?.nieuwbouw ?? null,
    monument: woning?.monument ?? null,
  };
};

const pkvwVan = ({ woningen, woning: current }: BestuurderState): RechtstoetsFeiten['pkvw'] =>
  woningen.find(({ id }) => id === current)?.pkvw == null
    ? null
    : woningen.flatMap(({ id, pkvw }) => (pkvw ?? []).map((bewijs) => ({ ...bewijs, woning: id })));

const adviesVan = ({ advies, onderzoek }: Zaak, persoon: BestuurderState): Advies => {
  const { stand, woning, vastgesteldOp, pkvwHardeEis } = advies;
  if (stand === 'vastgesteld' || stand === 'verstrekt') {
    return { stand: 'vastgesteld', woning, vastgesteldOp, pkvwHardeEis };
  }
  if (stand === 'geen' || stand === 'ingetrokken') {
    return { stand: 'geen', woning: null, vastgesteldOp: null, pkvwHardeEis: null };
  }
  const bezocht = onderzoek.gevoerdOp && woningOp(persoon, onderzoek.gevoerdOp);
  return { stand: 'voorlopig', woning: bezocht, vastgesteldOp: null, pkvwHardeEis: null };
};

const termijnVan = ({ ambten }: BestuurderState, organisatie: string | undefined): Ambtstermijn | undefined =>
  ambten.filter((termijn) => termijn.organisatie === organisatie).at(-1);

/** The facts of the legal test of providing on day `op`, as the case and the person's dossier hold them. */
export const rechtstoetsFeiten = (
  zaak: Zaak,
  persoon: BestuurderState,
  op: CalendarDay,
): RechtstoetsFeiten => {
  const { aanvrager } = zaak.aanmelding;
  const ambt = aanvrager?.ambt ?? 'overig';
  const termijn = termijnVan(persoon, aanvrager?.organisatie);
  const benoeming = persoon.benoemingen.find(({ organisatie }) => organisatie === aanvrager?.organisatie);
  return {
    peildatum: op,
    ambt,
    waarnemend: termijn?.waarnemendSinds == null ? null : { sinds: termijn.waarnemendSinds },
    geschorst: persoon.geschorst,
    benoemingStondVast: benoeming?.vanaf ?? null,
    ambtVan: termijn?.van ?? null,
    ambtTot: termijn?.tot ?? null,
    organisatie:
      aanvrager === null ? null : { soort: organisatieSoort(ambt), code: codeOp(aanvrager.organisatie, op) },
    woning: woningVan(persoon, op),
    ontheffingen: persoon.ontheffingen,
    pkvw: pkvwVan(persoon),
    advies: adviesVan(zaak, persoon),
    eerderVerstrekt: persoon.verstrekkingen,
    woonadresGewijzigdOp: persoon.verhuisdOp,
    maatregelGetroffenOp: null,
    ingediendOp: null,
    maatregel: null,
    kostenInclBtwCent: null,
    eerderVergoedCent: null,
    brpWoonadres: null,
  };
};
