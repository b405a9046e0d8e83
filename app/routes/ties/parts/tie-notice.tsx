import type { Tie } from "~/domain/ties";
import { useText } from "~/i18n";
import tiesText from "~/i18n/ties";
import { Notice } from "~/ui/layout";
import { Bullets } from "~/ui/list";

/** Before somebody answers about a conflict of interest: what registers show of them and the case. */
export function TieNotice({ ties }: { readonly ties: readonly Tie[] }) {
  const t = useText(tiesText);
  if (ties.length === 0) return null;
  return (
    <Notice tone="warn" title={t.found}>
      <Bullets items={ties.map(({ tie, detail }) => t.own[tie]({ of: detail }))} />
      {t.foundWhat}
    </Notice>
  );
}
