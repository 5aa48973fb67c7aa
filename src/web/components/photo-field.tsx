import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

/** A photo to send along, from the camera or the album; stands last in its form, so that the other fields come first. */
export const PhotoField = (props: FieldProps) => <FileField {...props} accept="image/jpeg,image/png" />;

/** A file to send along; `accept` helps choosing and proves nothing. */
export const FileField = ({ accept, ...props }: FieldProps & { readonly accept: string }) => (
  <Field {...props}>
    <input
      className="va-foto-kiezen"
      id={fieldId(props.name)}
      name={props.name}
      type="file"
      accept={accept}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error !== undefined || undefined}
    />
  </Field>
);
