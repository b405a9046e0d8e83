import { described, Field, type FieldProps } from "./field";

type FileFieldProps = FieldProps & {
  /** Types as the browser's chooser knows them: ".pdf,.docx". State them, and the limit, in the hint too. */
  readonly accept?: string;
  readonly multiple?: boolean;
};

/** Files are chosen anew when a form comes back: a browser never keeps them. */
export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      {(state) => (
        <input
          className="lm-file"
          type="file"
          id={state.id}
          name={props.name}
          accept={props.accept}
          multiple={props.multiple}
          {...described(state, props.hint)}
        />
      )}
    </Field>
  );
}
