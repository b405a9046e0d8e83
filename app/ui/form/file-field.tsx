import { useState } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { described, Field, type FieldProps } from "./field";
import { overLimit } from "./over-limit";

type FileFieldProps = FieldProps & {
  /** Types as the browser's chooser knows them: ".pdf,.docx". State them, and the limit, in the hint too. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** What the server takes in at a time; said at once, before anything is sent. */
  readonly mostMegabytes: number;
};

/** Files are chosen anew when a form comes back: a browser never keeps them. */
export function FileField(props: FileFieldProps) {
  const { mostMegabytes } = props;
  const t = useText(uiText).form;
  const [over, setOver] = useState<ReturnType<typeof overLimit>>(null);
  const check = (input: HTMLInputElement) => {
    const found = overLimit(input.files ?? [], mostMegabytes);
    setOver(found);
    // Not sent: the whole form would come back unsaved.
    if (found) input.value = "";
  };
  return (
    <Field {...props}>
      {(state) => {
        const overId = `${state.id}-over`;
        const ties = described(state, props.hint);
        return (
          <>
            <input
              className="lm-file"
              type="file"
              id={state.id}
              name={props.name}
              accept={props.accept}
              multiple={props.multiple}
              onChange={(event) => check(event.currentTarget)}
              {...ties}
              {...(over && {
                "aria-invalid": true,
                "aria-describedby": [ties["aria-describedby"], overId].filter(Boolean).join(" "),
              })}
            />
            {over ? (
              <p className="ds-validation-message" id={overId} role="alert">
                {over.name === null
                  ? t.filesTooLarge({ megabytes: mostMegabytes })
                  : t.fileTooLarge({ name: over.name, megabytes: mostMegabytes })}
              </p>
            ) : null}
          </>
        );
      }}
    </Field>
  );
}
