import type { ReactNode } from 'react';

export type CardKind = 'now' | 'wait' | 'done' | 'neutral';

type CardProps = { readonly kind?: CardKind; readonly children: ReactNode };

/** A sheet on the page. `now` asks something of the reader, `wait` says on whom one waits; more than a few is noise. */
export const Card = ({ kind = 'neutral', children }: CardProps) => (
  <section className={`va-card va-card--${kind}`}>{children}</section>
);

/** Cards beside one another where there is room. */
export const CardGrid = ({ children }: { readonly children: ReactNode }) => (
  <div className="va-cards">{children}</div>
);

/** What stands where nothing is yet: why it is empty and what will come here. */
export const EmptyState = ({ children }: { readonly children: ReactNode }) => (
  <div className="va-empty">
    <p>{children}</p>
  </div>
);
