import { useLocale } from "~/i18n";
import {
  formatDay,
  formatDayShort,
  formatInstant,
  formatInstantShort,
  formatPeriod,
} from "./format";

type DayProps = {
  readonly on: string;
  /** ISO form for tables. */
  readonly short?: boolean;
};

/** A calendar day. */
export function Day({ on, short = false }: DayProps) {
  const locale = useLocale();
  return <time dateTime={on}>{short ? formatDayShort(on) : formatDay(on, locale)}</time>;
}

/** A point in time, on Stockholm's clock. */
export function Moment({ at, short = false }: { readonly at: string; readonly short?: boolean }) {
  const locale = useLocale();
  return <time dateTime={at}>{short ? formatInstantShort(at) : formatInstant(at, locale)}</time>;
}

export function Period({ from, to }: { readonly from: string; readonly to: string }) {
  return <>{formatPeriod(from, to, useLocale())}</>;
}
