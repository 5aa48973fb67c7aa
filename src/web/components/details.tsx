import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type DetailsProps = { readonly summary: string; readonly children: ReactNode; readonly open?: boolean };

/** An explanation that opens under its question. Stands between paragraphs, never inside one. */
export const Details = ({ summary, children, open = false }: DetailsProps) => (
  <details className="va-details" open={open}>
    <summary>
      <Icon shape="right" />
      {summary}
    </summary>
    <div>{children}</div>
  </details>
);

/** A word with a dotted line that opens its meaning; for cells and values, never inside a paragraph. */
export const Term = ({ word, children }: { readonly word: string; readonly children: ReactNode }) => (
  <details className="va-details va-details--term">
    <summary>{word}</summary>
    <div>{children}</div>
  </details>
);
