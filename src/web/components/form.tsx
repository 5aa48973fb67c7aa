import type { ReactNode } from 'react';
import { fieldId } from './field.tsx';
import { Heading } from './text.tsx';

/** The names of the hidden fields of every form. */
export const formFields = { token: '_token', submitId: '_inzending', expectedVersion: '_versie' } as const;

/** What makes a form safe to send: whose it is, that it counts once, and against which state it was filled in. */
export type FormSeal = {
  readonly token: string;
  readonly submitId: string;
  readonly expectedVersion?: string | number | undefined;
};

type FormProps = {
  readonly action: string;
  /** Null only on a page for which nobody logs in. */
  readonly seal: FormSeal | null;
  readonly children: ReactNode;
  /** A file comes along. */
  readonly upload?: boolean;
};

/** A form that posts; the server checks, so that all errors come at once and in our words. */
export const Form = ({ action, seal, children, upload = false }: FormProps) => (
  <form
    className="va-form"
    method="post"
    action={action}
    encType={upload ? 'multipart/form-data' : undefined}
    noValidate
  >
    {seal !== null && (
      <>
        <input type="hidden" name={formFields.token} value={seal.token} />
        <input type="hidden" name={formFields.submitId} value={seal.submitId} />
      </>
    )}
    {seal?.expectedVersion !== undefined && (
      <input type="hidden" name={formFields.expectedVersion} value={seal.expectedVersion} />
    )}
    {children}
  </form>
);

export type FieldError = { readonly field: string; readonly message: string };

/** All errors of a form on top of the page, each a link to its field; nothing when there are none. */
export const ErrorSummary = ({ errors }: { readonly errors: readonly FieldError[] }) =>
  errors.length === 0 ? null : (
    <div className="va-summary" role="alert" tabIndex={-1} id="fouten">
      <Heading level={2}>
        {errors.length === 1 ? 'Eén antwoord klopt nog niet' : 'Enkele antwoorden kloppen nog niet'}
      </Heading>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field + message}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${fieldId(field)}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );

/** The message at a field, from the same list as the summary. */
export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
