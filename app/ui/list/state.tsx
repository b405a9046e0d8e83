import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";

/** done ✓ · part ◐ · todo ○ · wait ● (someone else) · due ■ (today) · late ■ red · off: dashed ring, not possible yet. */
export type StateMark = "done" | "part" | "todo" | "wait" | "due" | "late" | "off";

/** A mark and a word. Without children the mark's own word. */
export function State({ is, children }: { readonly is: StateMark; readonly children?: ReactNode }) {
  const t = useText(uiText);
  return (
    <span className="lm-state" data-s={is}>
      {children ?? t.task[is]}
    </span>
  );
}
