/** The application: free, personal and without a certificate; only for the executives of articles 2.9, 3.9 and 4.9. */
import { acceptUnless, type Decider, type Decision, unreachable } from '#kernel/decider.ts';
import { functiegroep, isBestuurder } from '../gedeeld/ambt.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import type { AanmeldingEvent } from './feiten.ts';
import { decideKlok, type KlokRefusal } from './klok.ts';
import type { AanmeldingCommand, Aanvrager } from './opdrachten.ts';
import { type AanmeldingState, evolveAanmelding, legeAanmeldingState } from './toestand.ts';

export type { AanmeldingStand, AanmeldingState } from './toestand.ts';

export type AanmeldingRefusal =
  | 'geen-dagelijks-bestuurder'
  | 'al-aangemeld'
  | 'niet-aangemeld'
  | 'aanmelding-beeindigd'
  | 'alleen-de-persoon-zelf'
  | 'aanleiding-ontbreekt'
  | 'dreiging-toelichten'
  | 'spoed-al-toegekend'
  | 'adviseur-al-toegewezen'
  | 'toelichting-ontbreekt'
  | 'advies-al-vastgesteld'
  | KlokRefusal
  | 'niets-om-mee-te-nemen'
  | 'vorig-al-meegenomen';

type Opdracht<Type extends AanmeldingCommand['type']> = Extract<AanmeldingCommand, { type: Type }>;
type Grond = AanmeldingRefusal | false;
type Uitkomst = Decision<AanmeldingEvent, AanmeldingRefusal>;

const isBeeindigd = ({ stand }: AanmeldingState): boolean =>
  stand === 'ingetrokken' || stand === 'niet-ontvankelijk';

const isAangemeld = ({ stand }: AanmeldingState): boolean => stand === 'aangemeld' || stand === 'toegewezen';

const beeindigd = (state: AanmeldingState): Grond => isBeeindigd(state) && 'aanmelding-beeindigd';

/** An application that ended is told so, and not that it was never made. */
const moetAangemeld = (state: AanmeldingState): readonly Grond[] => [
  beeindigd(state),
  (state.stand === 'leeg' || state.stand === 'klaargezet') && 'niet-aangemeld',
];

const vastgelegd = (
  op: AanmeldingCommand['op'],
  { account, bestuurder, ambt, organisatie, provincie }: Aanvrager,
): AanmeldingEvent => ({
  type: 'AanvragerVastgelegd',
  op,
  account,
  bestuurder,
  ambt,
  organisatie,
  provincie,
});

const zetKlaar = ({ op, aanvrager }: Opdracht<'ZetAanmeldingKlaar'>, state: AanmeldingState): Uitkomst =>
  acceptUnless(
    [
      beeindigd(state),
      (isAangemeld(state) || state.stand === 'klaargezet') && 'al-aangemeld',
      !isBestuurder(aanvrager.ambt) && 'geen-dagelijks-bestuurder',
    ],
    { type: 'AanmeldingKlaargezet', op },
    vastgelegd(op, aanvrager),
  );

const dienInGronden = (command: Opdracht<'DienAanmeldingIn'>, state: AanmeldingState): readonly Grond[] => {
  const { aanvrager, aanleidingen, dreiging } = command;
  return [
    beeindigd(state),
    isAangemeld(state) && 'al-aangemeld',
    state.stand === 'klaargezet' &&
      state.aanvrager?.account !== aanvrager.account &&
      'alleen-de-persoon-zelf',
    !isBestuurder(aanvrager.ambt) && 'geen-dagelijks-bestuurder',
    aanleidingen.length === 0 && 'aanleiding-ontbreekt',
    aanleidingen.includes('concrete-dreiging') && !isIngevuld(dreiging?.wat) && 'dreiging-toelichten',
  ];
};

/** After a joint application this is the personal confirmation; a concrete threat makes it urgent at once. */
const dienIn = (command: Opdracht<'DienAanmeldingIn'>, state: AanmeldingState): Uitkomst => {
  const { op, aanvrager, aanleidingen, dreiging, partner, anderen } = command;
  const gezamenlijk = state.stand === 'klaargezet';
  const bevestigd: readonly AanmeldingEvent[] = gezamenlijk ? [{ type: 'AanmeldingBevestigd', op }] : [];
  const spoed: readonly AanmeldingEvent[] = aanleidingen.includes('concrete-dreiging')
    ? [{ type: 'SpoedToegekend', op, grond: 'concrete-dreiging' }]
    : [];
  return acceptUnless(
    dienInGronden(command, state),
    vastgelegd(op, aanvrager),
    {
      type: 'AanmeldingIngediend',
      op,
      functiegroep: functiegroep(aanvrager.ambt),
      grootteklasse: aanvrager.grootteklasse,
      gezamenlijk,
    },
    ...bevestigd,
    { type: 'AanleidingOpgegeven', op, aanleidingen, ...(dreiging !== undefined && { dreiging }) },
    { type: 'GesprekspartnersOpgegeven', op, partner, anderen },
    ...spoed,
  );
};

const verklaarNietOntvankelijk = (
  { op, reden, toelichting }: Opdracht<'VerklaarNietOntvankelijk'>,
  state: AanmeldingState,
): Uitkomst =>
  acceptUnless([...moetAangemeld(state), !isIngevuld(toelichting) && 'toelichting-ontbreekt'], {
    type: 'NietOntvankelijkVerklaard',
    op,
    reden,
    toelichting,
  });

const decide = (command: AanmeldingCommand, state: AanmeldingState): Uitkomst => {
  const { op } = command;
  switch (command.type) {
    case 'ZetAanmeldingKlaar':
      return zetKlaar(command, state);
    case 'DienAanmeldingIn':
      return dienIn(command, state);
    case 'KenSpoedToe':
      return acceptUnless([...moetAangemeld(state), state.spoed && 'spoed-al-toegekend'], {
        type: 'SpoedToegekend',
        op,
        grond: 'inschatting-planner',
      });
    case 'VerklaarNietOntvankelijk':
      return verklaarNietOntvankelijk(command, state);
    case 'WijsAdviseurToe':
      return acceptUnless(
        [...moetAangemeld(state), state.adviseur === command.adviseur && 'adviseur-al-toegewezen'],
        { type: 'AdviseurToegewezen', op, adviseur: command.adviseur },
      );
    case 'NeemVorigDossierMee': {
      const { vorig, maatregelen } = command;
      return acceptUnless(
        [
          ...moetAangemeld(state),
          state.vorig !== null && 'vorig-al-meegenomen',
          maatregelen.length === 0 && 'niets-om-mee-te-nemen',
        ],
        { type: 'VorigDossierMeegenomen', op, vorig, maatregelen },
      );
    }
    case 'ZetKlokStil':
    case 'HervatKlok':
      return decideKlok(command, state);
    case 'TrekAanmeldingIn':
      return acceptUnless(
        [
          beeindigd(state),
          state.stand === 'leeg' && 'niet-aangemeld',
          command.feiten.adviesVastgesteld && 'advies-al-vastgesteld',
        ],
        { type: 'AanmeldingIngetrokken', op },
      );
    default:
      return unreachable(command);
  }
};

export const aanmelding: Decider<AanmeldingCommand, AanmeldingState, AanmeldingEvent, AanmeldingRefusal> = {
  initialState: legeAanmeldingState,
  evolve: evolveAanmelding,
  decide,
};
