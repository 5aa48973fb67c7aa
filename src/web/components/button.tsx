import type { ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'warning';

const classes: Record<ButtonKind, string> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  warning: 'utrecht-button utrecht-button--primary-action utrecht-button--danger',
};

type ButtonProps = {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  /** With `value`: tells the server which of two buttons was pressed. */
  readonly name?: string;
  readonly value?: string;
};

/** Sends the form it stands in. One of kind `primary` a page, and first in its form: Enter presses that one. */
export const Button = ({ children, kind = 'primary', name, value }: ButtonProps) => (
  <button className={`${classes[kind]} utrecht-button--submit`} type="submit" name={name} value={value}>
    {children}
  </button>
);

type ButtonLinkProps = { readonly href: string; readonly children: ReactNode; readonly kind?: ButtonKind };

/** A link that looks like a button: the next act of a page, without sending anything. */
export const ButtonLink = ({ href, children, kind = 'primary' }: ButtonLinkProps) => (
  <a className={classes[kind]} href={href}>
    {children}
  </a>
);

/** Buttons beside one another, on a narrow screen below one another. */
export const Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className="utrecht-action-group utrecht-action-group--distanced">{children}</div>
);
