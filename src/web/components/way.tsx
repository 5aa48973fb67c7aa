import type { ReactNode } from 'react';
import { Icon, type Shape } from './icon.tsx';
import { Hidden } from './text.tsx';

export type WayState = 'done' | 'now' | 'wait' | 'future' | 'stopped';

export type WayStep = {
  readonly title: string;
  readonly state: WayState;
  /** Date, people, or what it means: the quiet line below the title. */
  readonly detail?: ReactNode;
};

const marks: Record<WayState, { readonly shape: Shape; readonly word: string }> = {
  done: { shape: 'check', word: 'klaar' },
  now: { shape: 'full', word: 'nu aan u' },
  wait: { shape: 'half', word: 'hier wordt op gewacht' },
  future: { shape: 'open', word: 'komt nog' },
  stopped: { shape: 'cross', word: 'gestopt' },
};

/** The whole way of a dossier as a line of steps: what is behind, where it stands, what is to come. */
export const Way = ({
  steps,
  label = 'Uw weg',
}: {
  readonly steps: readonly WayStep[];
  readonly label?: string;
}) => (
  <ol className="va-way" aria-label={label}>
    {steps.map(({ title, state, detail }) => (
      <li
        className={`va-way--${state}`}
        key={title}
        aria-current={state === 'now' || state === 'wait' ? 'step' : undefined}
      >
        <Icon shape={marks[state].shape} />
        <span className="va-way__title">
          {title}
          <Hidden>{`, ${marks[state].word}`}</Hidden>
        </span>
        {detail !== undefined && <span className="va-way__detail">{detail}</span>}
      </li>
    ))}
  </ol>
);
