/** From offer to a good test: what was provided is ordered, delivered and tried. */
import { acceptUnless } from '#kernel/decider.ts';
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

export const staatOp = (
  verstrekking: Verstrekking | undefined,
  ...standen: readonly UitvoeringStand[]
): boolean => verstrekking !== undefined && standen.includes(verstrekking.stand);

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

/** Work orders are numbered within the case, in the order in which they were given. */
const volgendeWerkbon = ({ verstrekkingen }: UitvoeringState): string => {
  const gebruikt = verstrekkingen.map(({ opdracht }) => Number(opdracht?.werkbon ?? 0));
  const ingetrokken = verstrekkingen.flatMap((een) => een.ingetrokken).length;
  return `${Math.max(0, ...gebruikt) + ingetrokken + 1}`;
};

const opdrachtVoor = (
  { op, leverancier, leveringVoor }: Opdracht<'GeefOpdracht'>,
  state: UitvoeringState,
  maatregel: string,
): UitvoeringUitkomst => {
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
    werkbon: volgendeWerkbon(state),
    ...(leveringVoor !== undefined && { leveringVoor }),
  });
};

/** One work order for one supplier; the amounts are those of the supplier's last offer for each measure. */
export const geefOpdracht = (
  command: Opdracht<'GeefOpdracht'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const maatregelen = [...new Set([command.maatregel, ...(command.ookVoor ?? [])])];
  const uitkomsten = maatregelen.map((maatregel) => opdrachtVoor(command, state, maatregel));
  const geweigerd = uitkomsten.flatMap((uitkomst) => (uitkomst.accepted ? [] : uitkomst.refusals));
  return acceptUnless(
    [...new Set(geweigerd)],
    ...uitkomsten.flatMap((uitkomst) => (uitkomst.accepted ? uitkomst.events : [])),
  );
};

/** For a supplier that cannot deliver any more; what was invoiced and paid stays. */
export const trekOpdrachtIn = (
  { op, maatregel, reden }: Opdracht<'TrekOpdrachtIn'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const verstrekking = findVerstrekking(state, maatregel);
  return acceptUnless(
    [
      ...moetLopen(verstrekking),
      verstrekking?.opdracht == null && 'geen-opdracht',
      staatOp(verstrekking, 'getest', 'betaald') && 'werkt-al',
      !isIngevuld(reden) && 'reden-ontbreekt',
    ],
    { type: 'OpdrachtIngetrokken', op, maatregel, reden },
  );
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
  { op, maatregel, bevinding, getestDoor }: Opdracht<'MeldTestGoed'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const verstrekking = findVerstrekking(state, maatregel);
  return acceptUnless(
    [
      ...moetLopen(verstrekking),
      nietOpgeleverd(verstrekking),
      staatOp(verstrekking, 'gebrek') && 'eerst-herstellen',
    ],
    { type: 'Getest', op, maatregel, bevinding, ...(getestDoor !== undefined && { getestDoor }) },
  );
};

export const meldGebrek = (
  { op, maatregel, omschrijving, context }: Opdracht<'MeldGebrek'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const verstrekking = findVerstrekking(state, maatregel);
  return acceptUnless([...moetLopen(verstrekking), nietOpgeleverd(verstrekking)], {
    type: 'GebrekGemeld',
    op,
    maatregel,
    omschrijving,
    ...(context.doorBestuurder && { gemeldDoor: 'bestuurder' }),
  });
};
