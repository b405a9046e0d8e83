import type { Indicator } from "~/domain/indicators";
import type followUpText from "~/i18n/follow-up";

/** What was promised, in words; null without a target. */
export function targetNote(
  { target }: Indicator,
  t: (typeof followUpText)["sv"]["outcome"],
): string | null {
  if (!target) return null;
  const { women, men, total } = target;
  return women === null || men === null
    ? t.target({ total })
    : t.targetBySex({ total, women, men });
}
