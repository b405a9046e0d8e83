import { formatDay } from "~/ui/date/format";
import type { RefusalTexts } from "../../refusal-texts";

const day = (on = ""): string => formatDay(on, "sv");

export default {
  "period.notOver": ({ until }) =>
    `Månaden pågår till och med ${day(until)}. Den kan stängas när den är slut.`,
} satisfies RefusalTexts;
