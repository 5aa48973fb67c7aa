import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type LinkProps = { readonly href: string; readonly children: ReactNode };

/** A link in running text, or alone. */
export const Link = ({ href, children }: LinkProps) => (
  <a className="utrecht-link utrecht-link--html-a" href={href}>
    {children}
  </a>
);

/** The way back, left above the heading. */
export const BackLink = ({ href, children }: LinkProps) => (
  <a className="utrecht-link utrecht-link--html-a va-back" href={href}>
    <Icon shape="left" />
    {children}
  </a>
);

/** Takes who works by keyboard past the head of the page. */
export const SkipLink = ({ href, children }: LinkProps) => (
  <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href={href}>
    {children}
  </a>
);

export type LinkLine = { readonly href: string; readonly label: string; readonly detail?: ReactNode };

/** Links below one another, each with a quiet line about what stands behind it. */
export const LinkList = ({ links }: { readonly links: readonly LinkLine[] }) => (
  <ul className="va-links">
    {links.map(({ href, label, detail }) => (
      <li key={href}>
        <Link href={href}>{label}</Link>
        {detail !== undefined && <span className="va-second">{detail}</span>}
      </li>
    ))}
  </ul>
);
