import { formatDay } from "~/ui/date/format";
import type sv from "../../sv/refusals/closing";
import type { Translated } from "../../refusal-texts";

const day = (on = ""): string => formatDay(on, "en");

export default {
  "period.notOver": ({ until }) =>
    `The month lasts until ${day(until)}. It can be closed when it is over.`,
} satisfies Translated<typeof sv>;
