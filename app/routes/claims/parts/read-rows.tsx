import { MOST_MEGABYTES } from "~/domain/shared/file-limit";
import { useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { FileField, Select, SubmitButton, TextArea, TextField } from "~/ui/form";
import { Details, Notice } from "~/ui/layout";
import type { RowsAnswer } from "../rows-in-form.server";

const ROWS = 6;

type Props = {
  readonly answer: RowsAnswer | undefined;
  readonly categories: readonly { readonly value: string; readonly label: string }[];
};

/** Rows from a spreadsheet or a ledger into the form. What came of it stands above. */
export function ReadRows({ answer, categories }: Props) {
  const t = useText(claimsText).form.read;
  const read = answer?.read;
  const isRefused = Object.keys(answer?.errors ?? {}).some((name) => name.startsWith("_"));
  return (
    <>
      {read ? (
        <Notice tone="success" title={t.done({ rows: read.rows })} live>
          <p>
            {t.check}
            {read.passedOver > 0 ? ` ${t.passedOver({ count: read.passedOver })}` : null}
          </p>
        </Notice>
      ) : null}
      <Details summary={t.title} open={isRefused}>
        <p className="lm-measure">{t.what}</p>
        <TextArea name="_pasted" label={t.pasted} hint={t.pastedHint} rows={ROWS} optional />
        <FileField
          name="_extract"
          label={t.file}
          hint={t.fileHint}
          accept=".xlsx,.csv,.txt,.se,.si,.sie"
          mostMegabytes={MOST_MEGABYTES}
          optional
        />
        <TextField name="_code" label={t.code} hint={t.codeHint} size={ROWS * 2} optional />
        <Select
          name="_category"
          label={t.category}
          hint={t.categoryHint}
          empty={t.categoryEmpty}
          options={categories}
          optional
        />
        <SubmitButton look="secondary" name="do" value="read">
          {t.button}
        </SubmitButton>
      </Details>
    </>
  );
}
