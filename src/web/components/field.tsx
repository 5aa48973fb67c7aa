import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Hidden } from './text.tsx';

/** What every field has. `error` is a sentence that says how to mend it; `value` is what was typed, kept as it was. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** The label is the heading of level 1 of the page: one question a page. */
  readonly asTitle?: boolean;
  /** Says in the label that it may stay empty. */
  readonly optional?: boolean;
};

/** The id of a field, from its name; the error summary links to it. */
export const fieldId = (name: string): string => `veld-${name.replace(/[^A-Za-z0-9]+/g, '-')}`;

const hintId = (name: string) => `${fieldId(name)}-uitleg`;
const errorId = (name: string) => `${fieldId(name)}-fout`;

/** The ids of hint and error, for `aria-describedby`; undefined when there are none. */
export const describedBy = ({ name, hint, error }: FieldProps): string | undefined =>
  [hint !== undefined && hintId(name), error !== undefined && errorId(name)].filter(Boolean).join(' ') ||
  undefined;

/** The words of the label, with "(niet verplicht)" where that holds. */
export const LabelWords = ({ label, optional }: FieldProps) => (
  <>
    {label}
    {optional === true && <span className="va-muted"> (niet verplicht)</span>}
  </>
);

/** Hint and error as they stand between label and input. */
export const HintAndError = ({ name, hint, error }: FieldProps) => (
  <>
    {hint !== undefined && (
      <div className="utrecht-form-field-description" id={hintId(name)}>
        {hint}
      </div>
    )}
    {error !== undefined && (
      <div className="utrecht-form-field-error-message" id={errorId(name)}>
        <Icon shape="cross" />
        <Hidden>Fout: </Hidden>
        {error}
      </div>
    )}
  </>
);

/** Label above, hint under it, then the error, then the input. */
export const Field = ({ children, ...props }: FieldProps & { readonly children: ReactNode }) => {
  const label = (
    <label className="utrecht-form-label" htmlFor={fieldId(props.name)}>
      <LabelWords {...props} />
    </label>
  );
  const invalid = props.error === undefined ? '' : ' utrecht-form-field--invalid';
  return (
    <div className={`utrecht-form-field utrecht-form-field--distanced${invalid}`}>
      {props.asTitle ? (
        <h1 className="utrecht-heading-1 va-question">{label}</h1>
      ) : (
        <div className="utrecht-form-field__label">{label}</div>
      )}
      <HintAndError {...props} />
      {children}
    </div>
  );
};

/** The same for a question with several inputs: the label is the legend of the group. */
export const FieldGroup = ({ children, ...props }: FieldProps & { readonly children: ReactNode }) => {
  const words = <LabelWords {...props} />;
  const invalid = props.error === undefined ? '' : ' utrecht-form-field--invalid';
  return (
    <div className={`utrecht-form-field utrecht-form-field--distanced${invalid}`}>
      <fieldset className="va-group" aria-describedby={describedBy(props)}>
        <legend className="utrecht-form-fieldset__legend">
          {props.asTitle ? <h1 className="utrecht-heading-1 va-question">{words}</h1> : words}
        </legend>
        <HintAndError {...props} />
        {children}
      </fieldset>
    </div>
  );
};
