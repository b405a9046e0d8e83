import type { FormalCheck } from "~/domain/applications";
import type { Locale } from "~/i18n";
import type casesText from "~/i18n/sv/cases";
import { formatDay, formatInstant } from "~/ui/date";
import { formatKronor, formatPercent } from "~/ui/money";
import { oreFromKronor } from "~ledger/amount";

type Sources = (typeof casesText)["checks"]["automaticSources"];
type Source = NonNullable<FormalCheck["automatic"]>["source"];

/** What an automatic check rests on, in words; its figures written as people read them. */
export function automaticSource({ code, params }: Source, t: Sources, locale: Locale): string {
  const says: Readonly<Record<string, (params: Record<string, string>) => string>> = t;
  const shown = Object.entries(params).map(([name, value]) => [name, written(name, value, locale)]);
  return says[code]?.(Object.fromEntries(shown) as Record<string, string>) ?? code;
}

function written(name: string, value: string, locale: Locale): string {
  if (name === "grant") return formatKronor(oreFromKronor(value) ?? 0n, locale);
  if (name === "share" || name === "maxShare") return formatPercent(value, locale);
  if (name.endsWith("At")) return formatInstant(value, locale);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, locale) : value;
}
