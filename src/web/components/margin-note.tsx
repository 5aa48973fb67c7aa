import type { ReactNode } from 'react';

type MarginNoteProps = { readonly who: string; readonly children: string; readonly action?: ReactNode };

/** What somebody remarked at this very place, with who said it. */
export const MarginNote = ({ who, children, action }: MarginNoteProps) => (
  <div className="va-note">
    <p className="va-note__who">{who}</p>
    <p className="va-note__text">{children}</p>
    {action}
  </div>
);
