import type { ReactNode } from 'react';
import { Icon, type Shape } from './icon.tsx';

/** now: your turn · wait: somebody else's turn · done · stopped. */
export type State = 'now' | 'wait' | 'done' | 'stopped';

const marks: Record<State, { readonly shape: Shape; readonly word: string }> = {
  now: { shape: 'full', word: 'Nu aan u' },
  wait: { shape: 'half', word: 'Wacht' },
  done: { shape: 'check', word: 'Klaar' },
  stopped: { shape: 'cross', word: 'Gestopt' },
};

type StateLabelProps = { readonly state: State; readonly children?: ReactNode };

/** The state of a thing: shape and word, colour last. Without words of its own it says the state's usual word. */
export const StateLabel = ({ state, children = marks[state].word }: StateLabelProps) => (
  <span className={`va-state va-state--${state}`}>
    <Icon shape={marks[state].shape} />
    <span>{children}</span>
  </span>
);
