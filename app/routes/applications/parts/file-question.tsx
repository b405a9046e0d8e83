import { MOST_MEGABYTES } from "~/domain/shared/file-limit";
import type { ApplicationFile } from "~/domain/applications";
import { useText } from "~/i18n";
import formText from "~/i18n/application-form";
import { FileField, SubmitButton } from "~/ui/form";
import { useFormFrame } from "./form-frame";
import { kilobytes } from "./kilobytes";

type FileQuestionProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly files: readonly ApplicationFile[];
};

const ACCEPTED = ".pdf,.doc,.docx,.xlsx,.png,.jpg,.jpeg,.tif,.tiff";

/** What is uploaded, each file its own row, and room for more. */
export function FileQuestion({ id, label, hint, files }: FileQuestionProps) {
  const t = useText(formText).field;
  const { applicationId } = useFormFrame();
  return (
    <fieldset className="lm-choices">
      <legend>{label}</legend>
      {hint ? <div data-field="description">{hint}</div> : null}
      <div className="lm-stack lm-measure">
        {files.length === 0 ? <p className="lm-muted">{t.noFiles}</p> : null}
        {files.map((file) => (
          <div key={file.id} className="lm-row">
            <a href={`/applications/${applicationId}/files/${file.id}`}>{file.name}</a>
            <span className="lm-muted">{t.size({ kilobytes: kilobytes(file.sizeBytes) })}</span>
            <SubmitButton
              look="tertiary"
              formAction={`/applications/${applicationId}/files/${file.id}/removal`}
              about={file.name}
            >
              {t.removeFile}
            </SubmitButton>
          </div>
        ))}
        <FileField
          name={id}
          label={t.file}
          hint={t.fileHint}
          accept={ACCEPTED}
          mostMegabytes={MOST_MEGABYTES}
          multiple
        />
      </div>
    </fieldset>
  );
}
