/** The appointment for the visit: agreeing on it, moving it, calling it off, and that it did not take place. */
import { acceptUnless } from '#kernel/decider.ts';
import type { AfspraakEvent, Bezoekmoment } from './afspraak-feiten.ts';
import type { OnderzoekCommand } from './opdrachten.ts';
import type { OnderzoekState } from './toestand.ts';
import { altijd, type Grond, type Opdracht, type Uitkomst } from './weigeringsgronden.ts';

const isBezoektijd = (tijd: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(tijd) && tijd >= '07:00' && tijd <= '21:30';

const onmogelijk = (command: OnderzoekCommand & Bezoekmoment, state: OnderzoekState): readonly Grond[] => [
  ...altijd(command),
  state.gevoerdOp !== null && 'huisbezoek-al-gevoerd',
  command.datum < command.op && 'bezoek-in-het-verleden',
  !isBezoektijd(command.tijd) && 'bezoektijd-onmogelijk',
];

const metToelichting = (
  { op }: OnderzoekCommand,
  toelichting: string | undefined,
): readonly AfspraakEvent[] =>
  toelichting === undefined || toelichting === '' ? [] : [{ type: 'AfspraakToegelicht', op, toelichting }];

const staatAl = ({ datum, tijd }: Bezoekmoment, { gepland }: OnderzoekState): boolean =>
  gepland?.datum === datum && gepland.tijd === tijd;

/**
 * Agreeing on a moment; when another stood already, this moves it. The same moment again answers an office-holder who asked for
 * another day; without such a question only what is added to it is kept.
 */
export const planHuisbezoek = (command: Opdracht<'PlanHuisbezoek'>, state: OnderzoekState): Uitkomst => {
  const { op, datum, tijd, toelichting } = command;
  const erbij = metToelichting(command, toelichting);
  const blijft = staatAl(command, state) && state.andereDag === null;
  return acceptUnless(
    [...onmogelijk(command, state), blijft && erbij.length === 0 && 'afspraak-is-al-zo'],
    ...(blijft ? [] : [{ type: 'HuisbezoekGepland', op, datum, tijd } as const]),
    ...erbij,
  );
};

/** The office-holder cannot see the adviser's calendar: asking leaves the appointment as it is. */
export const vraagAndereDag = (command: Opdracht<'VraagAndereDag'>, state: OnderzoekState): Uitkomst => {
  const { op, datum, tijd, toelichting } = command;
  return acceptUnless(
    [
      ...onmogelijk(command, state),
      state.gepland === null && 'huisbezoek-niet-gepland',
      staatAl(command, state) && 'afspraak-is-al-zo',
    ],
    { type: 'AndereDagGevraagd', op, datum, tijd },
    ...metToelichting(command, toelichting),
  );
};

const staat = (command: OnderzoekCommand, state: OnderzoekState): readonly Grond[] => [
  ...altijd(command),
  state.gevoerdOp !== null && 'huisbezoek-al-gevoerd',
  state.gepland === null && 'huisbezoek-niet-gepland',
];

export const zegHuisbezoekAf = (command: Opdracht<'ZegHuisbezoekAf'>, state: OnderzoekState): Uitkomst => {
  const { op, reden, toelichting, context } = command;
  return acceptUnless(
    staat(command, state),
    { type: 'HuisbezoekAfgezegd', op, reden, door: context.door },
    ...metToelichting(command, toelichting),
  );
};

export const meldHuisbezoekUitgebleven = (
  command: Opdracht<'MeldHuisbezoekUitgebleven'>,
  state: OnderzoekState,
): Uitkomst => {
  const { op, toelichting } = command;
  return acceptUnless(
    [...staat(command, state), state.gepland !== null && state.gepland.datum > op && 'afspraak-komt-nog'],
    { type: 'HuisbezoekUitgebleven', op },
    ...metToelichting(command, toelichting),
  );
};
