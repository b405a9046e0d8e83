import { formatDay } from "~/ui/date/format";
import type { RefusalTexts } from "../../refusal-texts";

const day = (on = ""): string => formatDay(on, "sv");

export default {
  "period.notOver": ({ until }) =>
    `Månaden pågår till och med ${day(until)}. Den kan stängas när den är slut.`,
  "period.yearNotRolled": ({ code, year }) =>
    `År: årsskiftet för anslagsposten ${code}, ${year}, är inte gjort. Gör det först, så att inget som är beviljat och inte betalat försvinner ur sikte.`,
} satisfies RefusalTexts;
