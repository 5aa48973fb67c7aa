import type { ReactNode } from 'react';

type ColumnsProps = { readonly main: ReactNode; readonly aside: ReactNode; readonly asideLabel?: string };

/** The main matter with a quiet column beside it; on a phone the quiet column comes after. */
export const Columns = ({ main, aside, asideLabel = 'Meer over deze pagina' }: ColumnsProps) => (
  <div className="va-columns">
    <div>{main}</div>
    <aside aria-label={asideLabel}>{aside}</aside>
  </div>
);
