import type { ImportedFile } from "~/domain/reconciliation/index.server";
import { useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { Notice } from "~/ui/layout";
import { Bullets } from "~/ui/list";

/** What is odd in a file that could be read all the same. */
export function FileWarnings({ warnings }: Pick<ImportedFile, "warnings">) {
  const { file: t, warning } = useText(reconciliationText);
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warn" title={t.oddTitle}>
      <Bullets items={warnings.map((one) => sentence(warning, one))} />
    </Notice>
  );
}

type Words = (typeof reconciliationText)["sv"]["warning"];
type Said = (params: Readonly<Record<string, string>>) => string;

function sentence(words: Words, { code, params }: ImportedFile["warnings"][number]): string {
  const known = Object.hasOwn(words, code) ? words[code as keyof Words] : null;
  if (known === null) return words.other({ code });
  return typeof known === "string" ? known : (known as Said)(params);
}
