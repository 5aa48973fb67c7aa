import type { ReactNode } from 'react';
import { FieldGroup, type FieldProps, fieldId } from './field.tsx';

export type Option = {
  readonly value: string;
  readonly label: string;
  readonly description?: ReactNode;
  /** Fields that belong to this answer; shown once it is chosen (always, in an old browser). */
  readonly reveal?: ReactNode;
};

type GroupLook = {
  readonly options: readonly Option[];
  /** Beside one another: for two or three short words such as ja and nee. */
  readonly inRow?: boolean;
};

type OptionsProps = GroupLook & {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly chosen: readonly string[];
};

const looks = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
} as const;

const Options = ({ type, name, options, chosen, inRow }: OptionsProps) => (
  <div className={inRow ? 'va-options va-options--row' : 'va-options'}>
    {options.map(({ value, label, description, reveal }, index) => (
      <div className="va-choice" key={value}>
        <label className={description === undefined ? 'va-option' : 'va-option va-option--large'}>
          <input
            className={looks[type]}
            type={type}
            id={index === 0 ? fieldId(name) : `${fieldId(name)}-${index}`}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <span className="va-option__text">
            <span className="va-option__word">{label}</span>
            {description !== undefined && <span className="va-second">{description}</span>}
          </span>
        </label>
        {reveal !== undefined && <div className="va-reveal">{reveal}</div>}
      </div>
    ))}
  </div>
);

/** One of a few answers; with descriptions the options become large cards. */
export const RadioGroup = (props: FieldProps & GroupLook & { readonly value?: string | undefined }) => (
  <FieldGroup {...props}>
    <Options {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />
  </FieldGroup>
);

/** Any number of answers; the same name is sent once per answer. One option makes a single tick. */
export const CheckboxGroup = (props: FieldProps & GroupLook & { readonly values?: readonly string[] }) => (
  <FieldGroup {...props}>
    <Options {...props} type="checkbox" chosen={props.values ?? []} />
  </FieldGroup>
);
