import type { RunRow } from "~/domain/disbursements";
import type { Locale } from "~/i18n";
import { formatInstant } from "~/ui/date";

type Done = (p: { who: string; at: string }) => string;

/** Who released or dissolved the run, for one who came too late to do either. */
export function doneBefore(
  { releasedAt, releaserName, dissolvedAt, dissolverName }: RunRow,
  words: { readonly done: Done; readonly released: Done },
  locale: Locale,
): string | null {
  if (dissolvedAt)
    return words.done({ who: dissolverName ?? "", at: formatInstant(dissolvedAt, locale) });
  if (releasedAt)
    return words.released({ who: releaserName ?? "", at: formatInstant(releasedAt, locale) });
  return null;
}
