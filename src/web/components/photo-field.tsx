import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

/** A photo to send along, from the camera or the album; stands last in its form, so that the other fields come first. */
export const PhotoField = (props: FieldProps) => (
  <Field {...props}>
    <input
      className="va-foto-kiezen"
      id={fieldId(props.name)}
      name={props.name}
      type="file"
      accept="image/jpeg,image/png"
      aria-describedby={describedBy(props)}
      aria-invalid={props.error !== undefined || undefined}
    />
  </Field>
);
