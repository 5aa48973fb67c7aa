/** From offer to payment: what was provided is ordered, delivered, tested, and only then paid. */
import { acceptUnless } from '#kernel/decider.ts';
import { sum } from '#kernel/money.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { Offerte, UitvoeringStand, UitvoeringState, Verstrekking } from './toestand.ts';
import type { Grond, Opdracht, UitvoeringUitkomst } from './weigeringsgronden.ts';

export const findVerstrekking = (
  { verstrekkingen }: UitvoeringState,
  maatregel: string,
): Verstrekking | undefined => verstrekkingen.find(({ id }) => id === maatregel);

/** Every step is about a measure that was provided or lent, and that goes on. */
export const moetLopen = (verstrekking: Verstrekking | undefined): readonly Grond[] => [
  verstrekking === undefined && 'niet-verstrekt',
  verstrekking?.stand === 'beeindigd' && 'maatregel-beeindigd',
];

const staatOp = (verstrekking: Verstrekking | undefined, ...standen: readonly UitvoeringStand[]): boolean =>
  verstrekking !== undefined && standen.includes(verstrekking.stand);

export const legOfferteVast = (
  command: Opdracht<'LegOfferteVast'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const { op, maatregel, leverancier, eenmaligCent, perMaandCent } = command;
  const verstrekking = findVerstrekking(state, maatregel);
  return acceptUnless(
    [
      ...moetLopen(verstrekking),
      verstrekking?.opdracht != null && 'opdracht-al-gegeven',
      (eenmaligCent < 0 || perMaandCent < 0) && 'bedrag-niet-positief',
    ],
    { type: 'OfferteOntvangen', op, maatregel, leverancier, eenmaligCent, perMaandCent },
  );
};

const laatsteOfferte = (verstrekking: Verstrekking | undefined, leverancier: string): Offerte | undefined =>
  verstrekking?.offertes.findLast((offerte) => offerte.leverancier === leverancier);

/** The amounts of the order are those of the supplier's last offer. */
export const geefOpdracht = (
  command: Opdracht<'GeefOpdracht'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const { op, maatregel, leverancier, leveringVoor } = command;
  const verstrekking = findVerstrekking(state, maatregel);
  const offerte = laatsteOfferte(verstrekking, leverancier);
  const gronden: readonly Grond[] = [
    ...moetLopen(verstrekking),
    verstrekking?.opdracht != null && 'opdracht-al-gegeven',
    leveringVoor !== undefined && leveringVoor < op && 'levering-in-het-verleden',
  ];
  if (offerte === undefined) return acceptUnless([...gronden, 'geen-offerte-van-leverancier']);
  const { eenmaligCent, perMaandCent } = offerte;
  return acceptUnless(gronden, {
    type: 'OpdrachtGegeven',
    op,
    maatregel,
    leverancier,
    eenmaligCent,
    perMaandCent,
    ...(leveringVoor !== undefined && { leveringVoor }),
  });
};

/** A repaired defect is delivered again. */
export const meldOplevering = (
  { op, maatregel }: Opdracht<'MeldOplevering'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const verstrekking = findVerstrekking(state, maatregel);
  return acceptUnless(
    [
      ...moetLopen(verstrekking),
      staatOp(verstrekking, 'verstrekking-vastgesteld', 'offerte') && 'geen-opdracht',
      staatOp(verstrekking, 'opgeleverd', 'getest', 'betaald') && 'al-opgeleverd',
    ],
    { type: 'Opgeleverd', op, maatregel },
  );
};

const nietOpgeleverd = (verstrekking: Verstrekking | undefined): Grond =>
  staatOp(verstrekking, 'verstrekking-vastgesteld', 'offerte', 'opdracht') && 'eerst-opleveren';

export const meldTestGoed = (
  { op, maatregel, bevinding }: Opdracht<'MeldTestGoed'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const verstrekking = findVerstrekking(state, maatregel);
  return acceptUnless(
    [
      ...moetLopen(verstrekking),
      nietOpgeleverd(verstrekking),
      staatOp(verstrekking, 'gebrek') && 'eerst-herstellen',
    ],
    { type: 'Getest', op, maatregel, bevinding },
  );
};

export const meldGebrek = (
  { op, maatregel, omschrijving }: Opdracht<'MeldGebrek'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const verstrekking = findVerstrekking(state, maatregel);
  return acceptUnless([...moetLopen(verstrekking), nietOpgeleverd(verstrekking)], {
    type: 'GebrekGemeld',
    op,
    maatregel,
    omschrijving,
  });
};

/** More than the order may be paid, but only with a reason: all payments together against the one-off amount. */
const bovenDeOpdracht = (command: Opdracht<'Betaal'>, { opdracht, betaald }: Verstrekking): boolean =>
  opdracht !== null &&
  sum([...betaald.map(({ bedragCent }) => bedragCent), command.bedragCent]) > opdracht.eenmaligCent;

/** What works is paid; also an invoice that comes after the measure has ended. */
const isGetest = (verstrekking: Verstrekking): boolean =>
  staatOp(verstrekking, 'getest', 'betaald') ||
  (verstrekking.stand === 'beeindigd' && verstrekking.tests.length > 0);

export const betaal = (command: Opdracht<'Betaal'>, state: UitvoeringState): UitvoeringUitkomst => {
  const { op, maatregel, bedragCent, factuur, redenHoger } = command;
  const verstrekking = findVerstrekking(state, maatregel);
  if (verstrekking === undefined) return acceptUnless(['niet-verstrekt']);
  return acceptUnless(
    [
      !isGetest(verstrekking) && 'eerst-testen',
      bedragCent <= 0 && 'bedrag-niet-positief',
      bovenDeOpdracht(command, verstrekking) && !isIngevuld(redenHoger) && 'bedrag-hoger-dan-opdracht',
      verstrekking.betaald.some((eerder) => eerder.factuur === factuur) && 'factuur-al-betaald',
    ],
    { type: 'Betaald', op, maatregel, bedragCent, factuur, ...(isIngevuld(redenHoger) && { redenHoger }) },
  );
};
