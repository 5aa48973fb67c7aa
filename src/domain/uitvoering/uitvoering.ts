import { acceptUnless, type Decider, unreachable } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import {
  findVerstrekking,
  geefOpdracht,
  legOfferteVast,
  meldGebrek,
  meldOplevering,
  meldTestGoed,
  moetLopen,
  trekOpdrachtIn,
} from './bestellen.ts';
import { betaal, ontvangCreditnota, ontvangFactuur, ontvangTerugbetaling } from './betalen.ts';
import type { UitvoeringEvent } from './feiten.ts';
import type { UitvoeringCommand } from './opdrachten.ts';
import { evolveUitvoering, legeUitvoeringState, type UitvoeringState } from './toestand.ts';
import { stelTerBeschikking, stelVerstrekkingVast } from './verstrekken.ts';
import type { Opdracht, UitvoeringRefusal, UitvoeringUitkomst } from './weigeringsgronden.ts';

export { type Factuur, openstaand } from './facturen.ts';
export {
  nogNietBekeken,
  type Offerte,
  openVerplichtingen,
  type UitvoeringStand,
  type UitvoeringState,
  type Verstrekking,
} from './toestand.ts';
export type { UitvoeringRefusal } from './weigeringsgronden.ts';

const legPeriodiekeKostenVast = (
  command: Opdracht<'LegPeriodiekeKostenVast'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const { op, maatregel, perMaandCent, vanaf, verlengtOp, waarvoor } = command;
  return acceptUnless(
    [
      ...moetLopen(findVerstrekking(state, maatregel)),
      perMaandCent <= 0 && 'bedrag-niet-positief',
      verlengtOp !== null && verlengtOp < vanaf && 'verlenging-voor-begin',
    ],
    {
      type: 'PeriodiekeKostenVastgelegd',
      op,
      maatregel,
      perMaandCent,
      vanaf,
      verlengtOp,
      ...(waarvoor !== undefined && { waarvoor }),
    },
  );
};

const schaalAf = (
  { op, maatregel, reden }: Opdracht<'SchaalAf'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const verstrekking = findVerstrekking(state, maatregel);
  return acceptUnless(
    [
      ...moetLopen(verstrekking),
      verstrekking?.afgeschaald != null && 'al-afgeschaald',
      !isIngevuld(reden) && 'reden-ontbreekt',
    ],
    { type: 'Afgeschaald', op, maatregel, reden },
  );
};

/** Only what was lent comes back, and only when it has ended. */
const meldRetour = (
  { op, maatregel }: Opdracht<'MeldRetour'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const verstrekking = findVerstrekking(state, maatregel);
  return acceptUnless(
    [
      verstrekking === undefined && 'niet-verstrekt',
      verstrekking?.grondslag === 'verstrekt' && 'niet-uitgeleend',
      verstrekking !== undefined && verstrekking.stand !== 'beeindigd' && 'eerst-beeindigen',
      verstrekking?.retourOp != null && 'al-terug',
    ],
    { type: 'RetourOntvangen', op, maatregel },
  );
};

const decide = (command: UitvoeringCommand, state: UitvoeringState): UitvoeringUitkomst => {
  switch (command.type) {
    case 'StelVerstrekkingVast':
      return stelVerstrekkingVast(command, state);
    case 'StelTerBeschikking':
      return stelTerBeschikking(command, state);
    case 'LegOfferteVast':
      return legOfferteVast(command, state);
    case 'GeefOpdracht':
      return geefOpdracht(command, state);
    case 'TrekOpdrachtIn':
      return trekOpdrachtIn(command, state);
    case 'MeldOplevering':
      return meldOplevering(command, state);
    case 'MeldTestGoed':
      return meldTestGoed(command, state);
    case 'MeldGebrek':
      return meldGebrek(command, state);
    case 'OntvangFactuur':
      return ontvangFactuur(command, state);
    case 'OntvangCreditnota':
      return ontvangCreditnota(command, state);
    case 'Betaal':
      return betaal(command, state);
    case 'OntvangTerugbetaling':
      return ontvangTerugbetaling(command, state);
    case 'LegPeriodiekeKostenVast':
      return legPeriodiekeKostenVast(command, state);
    case 'SchaalAf':
      return schaalAf(command, state);
    case 'Beeindig':
      return acceptUnless(
        [
          ...moetLopen(findVerstrekking(state, command.maatregel)),
          !isIngevuld(command.reden) && 'reden-ontbreekt',
        ],
        { type: 'Beeindigd', op: command.op, maatregel: command.maatregel, reden: command.reden },
      );
    case 'MeldRetour':
      return meldRetour(command, state);
    default:
      return unreachable(command);
  }
};

export const uitvoering: Decider<UitvoeringCommand, UitvoeringState, UitvoeringEvent, UitvoeringRefusal> = {
  initialState: legeUitvoeringState,
  evolve: evolveUitvoering,
  decide,
};
