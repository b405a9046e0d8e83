import { addDays, type PlainDate } from "../shared/dates";
import { dividedBy, fixed, fractionFrom, times, type Fraction } from "../shared/fraction";
import type { LetterText } from "../letters/index";
import { ACCEPTANCE_DAYS, decisionLetter } from "./decision-letter";
import type { LetterFacts, LetterScore } from "./letter-facts";
import type { DecisionCase } from "./read-decision.server";

/** The letter as it would read if this person decided on this day. */
export function letterOf(found: DecisionCase, decidedBy: string, decidedOn: PlainDate): LetterText {
  const facts: LetterFacts = {
    ...found,
    score: scoreOf(found),
    decidedBy,
    presentedBy: found.preparedByName,
    decidedOn,
    acceptBy: addDays(decidedOn, ACCEPTANCE_DAYS),
  };
  return decisionLetter(facts);
}

/** Means and points of the frozen ranking, as the letter's table shows them. */
export function scoreOf({
  ranked,
  rankedOf,
  definition,
}: Pick<DecisionCase, "ranked" | "rankedOf" | "definition">): LetterScore | null {
  if (!ranked) return null;
  const scale = exact(definition.scaleMax);
  return {
    total: ranked.total,
    place: ranked.place,
    of: rankedOf,
    criteria: definition.criteria.map(({ id, name, weight }) => {
      const mean = ratio(ranked.means[id] ?? "0");
      return {
        name: name.sv,
        mean: fixed(mean, 2).replace(/\.?0+$/, ""),
        points: fixed(dividedBy(times(exact(weight), mean), scale), 2),
      };
    }),
  };
}

function exact(text: string): Fraction {
  const value = fractionFrom(text);
  if (!value) throw new RangeError(`${text} is not a decimal`);
  return value;
}

/** "9/2" or "4", as a frozen ranking writes a mean. */
function ratio(text: string): Fraction {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return dividedBy(exact(numerator), exact(denominator));
}
