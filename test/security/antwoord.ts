import type { Wereld } from './wereld.ts';

const STACK = /\bat .+:\d+:\d+\)?|node:internal|node_modules|Error: /;

/** Where log-in is, in these tests: the one place outside that an answer may lead to. */
export const INLOGDIENST = 'https://inloggen.invalid';

/** Who never sees anything of any dossier. */
const BUITEN: readonly (string | undefined)[] = ['bzk', 'vereniging', 'fg', 'beheerder', undefined];

/**
 * One of every role, a second office-holder, and somebody who did not log in; first who reads the whole log, while it
 * is still short.
 */
export const AANVALLERS = [
  'fg',
  'bzk',
  'vereniging',
  'beheerder',
  undefined,
  'planner',
  'adviseur',
  'toetser-1',
  'secretaris',
  'keuze',
  'aangemeld',
] as const;

type Antwoord = { readonly status: number; readonly location: string | null; readonly text: string };

/**
 * What is wrong with an answer, whoever asked whatever; undefined when nothing is.
 * `verstuurd` is all that was sent: what somebody sent is theirs to see again.
 */
export const foutIn = (
  wereld: Wereld,
  naam: string | undefined,
  { status, location, text }: Antwoord,
  verstuurd: string,
): string | undefined => {
  if (status >= 500) return `status ${status}`;
  if (STACK.test(text)) return 'a stack trace';
  if (location !== null && !location.startsWith('/') && !location.startsWith(`${INLOGDIENST}/`))
    return 'a way to elsewhere';
  if (!BUITEN.includes(naam)) return undefined;
  const gezien = wereld.kanaries
    .in(text)
    .find(({ veld, tekst }) => veld !== 'account' && !verstuurd.includes(tekst));
  return gezien && `a canary: ${gezien.veld}`;
};
