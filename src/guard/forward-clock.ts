import { GuardHindered } from './guard.ts';

/** How far the clock may stand before the last line of the log; farther, nothing is shown until it is right again. */
export const MAY_LAG_MS = 120_000;

/** Less than this is how clocks are kept in step, and no news. */
const NOTICEABLE_MS = 1_000;

export type Moment = {
  /** ISO instant, never before an earlier one. */
  readonly tijd: string;
  /** True for the first moment at which the clock was found to have gone back. */
  readonly turnedBack: boolean;
  /** How far the clock stands before the latest instant. */
  readonly lagMs: number;
};

/** Why nothing is shown: whoever keeps the machine puts the clock right, or the log has a moment that never was. */
export const clockHindrance = ({ tijd, lagMs }: Moment): GuardHindered =>
  new GuardHindered(
    `De klok van de sleutelwacht loopt ${Math.round(lagMs / 60_000)} minuten achter op de laatste regel van het inzagelog (${tijd}). ` +
      'Er wordt niets getoond tot de klok weer goed staat. Stond die eerder te ver vooruit, erken dat dan met: veilig-ambt erken klok.',
  );

/** Instants that never go back: while the clock stands before the latest one, that one is given again. */
export const forwardClock = (now: () => Date, start: string): (() => Moment) => {
  let latest = start;
  let behind = false;
  return () => {
    const tijd = now().toISOString();
    if (tijd >= latest) {
      latest = tijd;
      behind = false;
      return { tijd, turnedBack: false, lagMs: 0 };
    }
    const lagMs = Date.parse(latest) - Date.parse(tijd);
    const turnedBack = !behind && lagMs > NOTICEABLE_MS;
    behind ||= turnedBack;
    return { tijd: latest, turnedBack, lagMs };
  };
};
