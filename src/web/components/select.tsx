import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

type SelectProps = FieldProps & {
  readonly value?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Words of the first, empty choice. */
  readonly empty?: string;
};

/** One of many known answers (organisations, advisers); up to about seven choices a RadioGroup is kinder. */
export const Select = (props: SelectProps) => {
  const { name, value = '', options, error, empty = 'Kies' } = props;
  return (
    <Field {...props}>
      <select
        className={`utrecht-select utrecht-select--html-select va-input--20${error === undefined ? '' : ' utrecht-select--invalid'}`}
        id={fieldId(name)}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error !== undefined || undefined}
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option value={option.value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
};
