/** The day in the address, as typed: "2028-11-23" or "23 november 2028". Without one, or when it cannot be read: today. */
import { readDate } from "~/domain/shared/date-writing";
import type { PlainDate } from "~/domain/shared/dates";

export type AsOf = {
  readonly asOf: PlainDate | undefined;
  readonly typed: string;
  readonly isUnreadable: boolean;
};

export function asOfIn(search: URLSearchParams): AsOf {
  const typed = (search.get("as-of") ?? "").trim().slice(0, 40);
  const read = readDate(typed);
  return {
    asOf: read.kind === "date" ? read.date : undefined,
    typed,
    isUnreadable: typed !== "" && read.kind !== "date",
  };
}
