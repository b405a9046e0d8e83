import { formatDay } from "~/ui/date/format";
import type sv from "../../sv/refusals/closing";
import type { Translated } from "../../refusal-texts";

const day = (on = ""): string => formatDay(on, "en");

export default {
  "period.notOver": ({ until }) =>
    `The month lasts until ${day(until)}. It can be closed when it is over.`,
  "period.yearNotRolled": ({ code, year }) =>
    `Year: the turn of the year for item ${code}, ${year}, is not done. Do it first, so that nothing granted and not paid is lost from sight.`,
} satisfies Translated<typeof sv>;
