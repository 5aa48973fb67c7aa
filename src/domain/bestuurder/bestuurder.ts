/** The office-holder over time: office, home, certificate and exemption, as the legal test will ask for them. */
import { acceptUnless, type Decider, type Decision, unreachable } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import { heeftItem } from '../gedeeld/op-id.ts';
import type { BestuurderEvent } from './feiten.ts';
import { herinnerdag } from './herinneringen.ts';
import type { BestuurderCommand } from './opdrachten.ts';
import { type BestuurderState, evolveBestuurder, isNietVoorbij, legeBestuurderState } from './toestand.ts';

export {
  type Ambtstermijn,
  type BestuurderState,
  type BestuurderWoning,
  isNietVoorbij,
  type Pkvw,
} from './toestand.ts';

export type BestuurderRefusal =
  | 'al-geregistreerd'
  | 'niet-geregistreerd'
  | 'ambt-loopt-al'
  | 'geen-lopend-ambt'
  | 'waarneming-na-begin'
  | 'einde-voor-begin'
  | 'al-geschorst'
  | 'woning-al-opgegeven'
  | 'eerst-woning-opgeven'
  | 'woning-niet-nieuw'
  | 'woning-onbekend'
  | 'certificaat-in-de-toekomst'
  | 'certificaat-staat-al-vast'
  | 'ontheffing-eindigt-voor-begin'
  | 'ontheffing-staat-al-vast'
  | 'huiskaart-leeg'
  | 'zelfscan-leeg';

type Opdracht<Type extends BestuurderCommand['type']> = Extract<BestuurderCommand, { type: Type }>;
type Grond = BestuurderRefusal | false;
type Uitkomst = Decision<BestuurderEvent, BestuurderRefusal>;

const onbekend = ({ account }: BestuurderState): Grond => account === null && 'niet-geregistreerd';

/** The same office at another organisation is another office: one person may be mayor of two municipalities. */
const aanvaardAmbt = (command: Opdracht<'AanvaardAmbt'>, state: BestuurderState): Uitkomst => {
  const { op, ambt, organisatie, van, waarnemendSinds } = command;
  const looptAl = state.ambten.some(
    (termijn) => termijn.ambt === ambt && termijn.organisatie === organisatie && isNietVoorbij(termijn, van),
  );
  return acceptUnless(
    [
      onbekend(state),
      looptAl && 'ambt-loopt-al',
      waarnemendSinds !== undefined && waarnemendSinds > van && 'waarneming-na-begin',
    ],
    {
      type: 'AmbtAanvaard',
      op,
      ambt,
      organisatie,
      van,
      ...(waarnemendSinds !== undefined && { waarnemendSinds }),
    },
  );
};

const beeindigAmbt = (command: Opdracht<'BeeindigAmbt'>, state: BestuurderState): Uitkomst => {
  const { op, tot, organisatie } = command;
  const lopend = state.ambten.filter(
    (termijn) => isNietVoorbij(termijn, op) && (organisatie ?? termijn.organisatie) === termijn.organisatie,
  );
  return acceptUnless(
    [
      onbekend(state),
      lopend.length === 0 && 'geen-lopend-ambt',
      lopend.some(({ van }) => tot < van) && 'einde-voor-begin',
    ],
    { type: 'AmbtBeeindigd', op, tot, ...(organisatie !== undefined && { organisatie }) },
  );
};

const opgegeven = (
  command: Opdracht<'GeefWoningOp' | 'MeldVerhuizing'>,
): readonly [BestuurderEvent, BestuurderEvent] => {
  const { op, woning, adres, soort, nieuwbouw, monument } = command;
  return [
    { type: 'AdresOpgegeven', op, woning, adres },
    { type: 'WoningOpgegeven', op, woning, soort, nieuwbouw, monument },
  ];
};

/** Giving the same home again corrects it; another home is a move, which the law treats differently (lid 6). */
const geefWoningOp = (command: Opdracht<'GeefWoningOp'>, state: BestuurderState): Uitkomst =>
  acceptUnless(
    [onbekend(state), state.woning !== null && state.woning !== command.woning && 'woning-al-opgegeven'],
    ...opgegeven(command),
  );

const meldVerhuizing = (command: Opdracht<'MeldVerhuizing'>, state: BestuurderState): Uitkomst =>
  acceptUnless(
    [
      onbekend(state),
      state.woning === null && 'eerst-woning-opgeven',
      heeftItem(state.woningen, command.woning) && 'woning-niet-nieuw',
    ],
    ...opgegeven(command),
    { type: 'Verhuisd', op: command.op, naar: command.woning },
  );

/** A certificate belongs to one dwelling (lid 5, onder b); whether it is still valid is asked by the legal test. */
const registreerPkvw = (
  { op, woning, soort, afgegeven }: Opdracht<'RegistreerPkvwCertificaat'>,
  state: BestuurderState,
): Uitkomst =>
  acceptUnless(
    [
      onbekend(state),
      !heeftItem(state.woningen, woning) && 'woning-onbekend',
      afgegeven > op && 'certificaat-in-de-toekomst',
    ],
    { type: 'PkvwCertificaatGeregistreerd', op, woning, soort, afgegeven },
  );

const meldGeenPkvw = (
  { op, woning }: Opdracht<'MeldGeenPkvwCertificaat'>,
  state: BestuurderState,
): Uitkomst => {
  const bekend = state.woningen.find(({ id }) => id === woning);
  return acceptUnless(
    [
      onbekend(state),
      bekend === undefined && 'woning-onbekend',
      (bekend?.pkvw ?? []).length > 0 && 'certificaat-staat-al-vast',
    ],
    { type: 'GeenPkvwCertificaat', op, woning },
  );
};

const decide = (command: BestuurderCommand, state: BestuurderState): Uitkomst => {
  const { op } = command;
  switch (command.type) {
    case 'RegistreerBestuurder': {
      const { account, naam } = command;
      return acceptUnless([state.account !== null && 'al-geregistreerd'], {
        type: 'BestuurderGeregistreerd',
        op,
        account,
        naam,
      });
    }
    case 'GeefBereikbaarheidOp':
      return acceptUnless([onbekend(state)], { type: 'BereikbaarheidOpgegeven', op, bereik: command.bereik });
    case 'LegBenoemingVast': {
      const { ambt, organisatie, vanaf } = command;
      return acceptUnless([onbekend(state)], { type: 'BenoemingStaatVast', op, ambt, organisatie, vanaf });
    }
    case 'AanvaardAmbt':
      return aanvaardAmbt(command, state);
    case 'MeldSchorsing':
      return acceptUnless(
        [
          onbekend(state),
          !state.ambten.some((termijn) => isNietVoorbij(termijn, op)) && 'geen-lopend-ambt',
          state.geschorst && 'al-geschorst',
        ],
        { type: 'BestuurderGeschorst', op },
      );
    case 'BeeindigAmbt':
      return beeindigAmbt(command, state);
    case 'GeefWoningOp':
      return geefWoningOp(command, state);
    case 'MeldVerhuizing':
      return meldVerhuizing(command, state);
    case 'RegistreerPkvwCertificaat':
      return registreerPkvw(command, state);
    case 'MeldGeenPkvwCertificaat':
      return meldGeenPkvw(command, state);
    case 'RegistreerOntheffing': {
      const { van, tot } = command;
      return acceptUnless([onbekend(state), tot < van && 'ontheffing-eindigt-voor-begin'], {
        type: 'OntheffingGeregistreerd',
        op,
        van,
        tot,
      });
    }
    case 'MeldGeenOntheffing':
      return acceptUnless(
        [
          onbekend(state),
          (state.ontheffingen ?? []).some(({ tot }) => tot >= op) && 'ontheffing-staat-al-vast',
        ],
        { type: 'GeenOntheffing', op },
      );
    case 'SchrijfHuiskaart':
      return acceptUnless(
        [onbekend(state), !Object.values(command.kaart).some(isIngevuld) && 'huiskaart-leeg'],
        { type: 'HuiskaartGeschreven', op, kaart: command.kaart },
      );
    case 'StuurZelfscan':
      return acceptUnless(
        [onbekend(state), Object.keys(command.antwoorden).length === 0 && 'zelfscan-leeg'],
        { type: 'ZelfscanGestuurd', op, scan: { versie: command.versie, antwoorden: command.antwoorden } },
      );
    case 'KiesStart': {
      const { keuze } = command;
      const herinnerOp = herinnerdag(keuze, op);
      return acceptUnless([onbekend(state)], { type: 'StartGekozen', op, keuze, herinnerOp });
    }
    case 'NoteerVerstrekking':
      return acceptUnless([!heeftItem(state.woningen, command.woning) && 'woning-onbekend'], {
        type: 'MaatregelenVerstrekt',
        op,
        woning: command.woning,
      });
    default:
      return unreachable(command);
  }
};

export const bestuurder: Decider<BestuurderCommand, BestuurderState, BestuurderEvent, BestuurderRefusal> = {
  initialState: legeBestuurderState,
  evolve: evolveBestuurder,
  decide,
};
