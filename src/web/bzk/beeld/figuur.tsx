import type { ReactNode } from 'react';

type FiguurProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly titel: string;
  /** What there is to see, for who does not see it; the table below has every number. */
  readonly beschrijving: string;
  readonly breed: number;
  readonly hoog: number;
  readonly bron?: string;
  readonly children: ReactNode;
};

/** A picture with a name and a description; the table that belongs to it stands below. */
export const Figuur = ({ id, titel, beschrijving, breed, hoog, bron, children }: FiguurProps) => (
  <figure className="va-beeld">
    <svg
      className="va-tekening"
      viewBox={`0 0 ${breed} ${hoog}`}
      role="img"
      aria-labelledby={`${id}-titel ${id}-uitleg`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-titel`}>{titel}</title>
      <desc id={`${id}-uitleg`}>{beschrijving}</desc>
      {children}
    </svg>
    {bron !== undefined && <figcaption>{bron}</figcaption>}
  </figure>
);
