import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

/** The width says how long an answer is: in characters, or the whole line. */
export type FieldWidth = '4' | '6' | '10' | '20' | 'full';

type TextFieldProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'time';
  readonly width?: FieldWidth;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  /** What the browser may fill in by itself, for instance `tel`; off by default, as computers are shared. */
  readonly autoComplete?: string;
};

const invalidClass = (part: string, error: string | undefined) =>
  error === undefined ? `utrecht-${part}` : `utrecht-${part} utrecht-${part}--invalid`;

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const { name, error, value, type = 'text', width = 'full', inputMode, autoComplete = 'off' } = props;
  return (
    <Field {...props}>
      <input
        className={`${invalidClass('textbox', error)} va-input--${width}`}
        id={fieldId(name)}
        name={name}
        type={type}
        inputMode={inputMode}
        defaultValue={value}
        autoComplete={autoComplete}
        spellCheck={false}
        aria-describedby={describedBy(props)}
        aria-invalid={error !== undefined || undefined}
      />
    </Field>
  );
};

type TextAreaProps = FieldProps & { readonly value?: string | undefined; readonly rows?: number };

/** Several lines of text. Not spell-checked: some browsers send what is typed elsewhere for that. */
export const TextArea = (props: TextAreaProps) => (
  <Field {...props}>
    <textarea
      className={invalidClass('textarea', props.error)}
      id={fieldId(props.name)}
      name={props.name}
      rows={props.rows ?? 5}
      defaultValue={props.value}
      autoComplete="off"
      spellCheck={false}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error !== undefined || undefined}
    />
  </Field>
);

type MoneyFieldProps = FieldProps & { readonly value?: string | undefined };

/** An amount in euros as people write it ("1.250,50"); read it with `parseEuro`. */
export const MoneyField = (props: MoneyFieldProps) => (
  <Field {...props}>
    <div className="va-affix">
      <span aria-hidden="true">€</span>
      <input
        className={`${invalidClass('textbox', props.error)} va-input--10`}
        id={fieldId(props.name)}
        name={props.name}
        inputMode="decimal"
        defaultValue={props.value}
        autoComplete="off"
        aria-describedby={describedBy(props)}
        aria-invalid={props.error !== undefined || undefined}
      />
    </div>
  </Field>
);
