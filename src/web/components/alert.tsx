import type { ReactNode } from 'react';
import { Icon, type Shape } from './icon.tsx';
import { Heading } from './text.tsx';

/** info: good to know · done: it went through · urgent: today · error: something went wrong (the only red). */
export type AlertKind = 'info' | 'done' | 'urgent' | 'error';

const looks: Record<AlertKind, { readonly modifier: string; readonly shape: Shape }> = {
  info: { modifier: 'info', shape: 'info' },
  done: { modifier: 'ok', shape: 'check' },
  urgent: { modifier: 'warning', shape: 'warning' },
  error: { modifier: 'error', shape: 'cross' },
};

type AlertProps = { readonly kind: AlertKind; readonly title?: string; readonly children: ReactNode };

/** A message that stands out from the text; `title` becomes a heading of level 2. Children are paragraphs. */
export const Alert = ({ kind, title, children }: AlertProps) => (
  <div className={`utrecht-alert utrecht-alert--${looks[kind].modifier} va-alert`}>
    <div className="utrecht-alert__icon">
      <Icon shape={looks[kind].shape} />
    </div>
    <div className="utrecht-alert__content">
      <div className="utrecht-alert__message">
        {title !== undefined && <Heading level={2}>{title}</Heading>}
        {children}
      </div>
    </div>
  </div>
);
