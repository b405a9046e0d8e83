/** Amounts of a call's definition, which are kronor as text, in sentences: whole kronor without their ,00. */
import type { Locale } from "~/i18n";
import { formatKronorShort } from "~/ui/money";
import { oreFromKronor, zero } from "~ledger/amount";

export const inSentence = (kronor: string, locale: Locale): string =>
  formatKronorShort(oreFromKronor(kronor) ?? zero, locale);

/** "150 000–1 200 000 kr" */
export function interval(from: string, to: string, locale: Locale): string {
  const [lowest, highest] = [inSentence(from, locale), inSentence(to, locale)];
  return locale === "sv"
    ? `${lowest.replace(/\u00a0kr$/, "")}–${highest}`
    : `${lowest}–${highest.replace(/^SEK\u00a0/, "")}`;
}
