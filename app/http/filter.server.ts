/** A list's filter as it stands in the address. What cannot be read is not used: its sentence stands at its field, and what was typed stays. */
import type { PlainDate } from "~/domain/shared/dates";
import { dateReading } from "~/domain/shared/plain-fields";
import type { RefusalParams } from "~/domain/shared/result";
import { localeOf } from "~/i18n/locale";
import { refusalText } from "~/i18n/refusals.server";

const LONGEST = 100;

export type Filter = {
  /** A sentence per field that could not be read; grows as fields are read. */
  readonly errors: Readonly<Record<string, string>>;
  /** As typed, or empty. */
  readonly text: (name: string) => string;
  readonly day: (name: string) => PlainDate | undefined;
  readonly year: (name: string) => number | undefined;
  /** One of those that can be chosen. */
  readonly choice: <T extends string>(name: string, known: readonly T[]) => T | undefined;
  readonly refuse: (name: string, code: string, params?: RefusalParams) => undefined;
};

export function filterIn(request: Request): Filter {
  const search = new URL(request.url).searchParams;
  const errors: Record<string, string> = {};
  const text = (name: string) =>
    (search.get(name) ?? "").replaceAll("\0", "").trim().slice(0, LONGEST);
  const refuse = (name: string, code: string, params?: RefusalParams): undefined => {
    errors[name] ??= refusalText(localeOf(request), code, params);
  };
  return {
    errors,
    text,
    refuse,
    day: (name) => {
      const typed = text(name);
      if (typed === "") return undefined;
      const reading = dateReading(typed);
      return "value" in reading ? reading.value : refuse(name, reading.code, reading.params);
    },
    year: (name) => {
      const typed = text(name);
      if (typed === "") return undefined;
      return /^(?:19|20|21)\d\d$/.test(typed) ? Number(typed) : refuse(name, "year.unreadable");
    },
    choice: (name, known) => {
      const typed = text(name);
      if (typed === "") return undefined;
      return known.find((one) => one === typed) ?? refuse(name, "filter.unknown", { text: typed });
    },
  };
}
