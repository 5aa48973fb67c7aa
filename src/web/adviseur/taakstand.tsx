import { Icon, type Shape } from '#web/components/icon.tsx';
import type { Taakstand } from './taken.ts';

const looks: Readonly<
  Record<Taakstand, { readonly word: string; readonly shape: Shape; readonly look: string }>
> = {
  open: { word: 'Nog niet naar gekeken', shape: 'open', look: 'va-state--stopped' },
  begonnen: { word: 'Begonnen', shape: 'half', look: 'va-state--now' },
  klaar: { word: 'Klaar', shape: 'check', look: 'va-state--done' },
};

type Props = {
  readonly stand: Taakstand;
  /** Other words for what is open. */
  readonly open?: string;
};

/** How far a task is: not looked at differs from begun. */
export const TaakstandLabel = ({ stand, open }: Props) => {
  const { word, shape, look } = looks[stand];
  return (
    <span className={`va-state ${look}`}>
      <Icon shape={shape} />
      <span>{stand === 'open' ? (open ?? word) : word}</span>
    </span>
  );
};
