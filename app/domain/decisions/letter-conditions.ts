/** What an award letter says of the conditions that are met one by one. */
import type { ConditionToMeet } from "../conditions/index";
import { inDays, type LetterBlock } from "../letters/index";
import type { LetterFacts } from "./letter-facts";

export function conditionBlocks({ toMeet = [] }: Pick<LetterFacts, "toMeet">): LetterBlock[] {
  if (toMeet.length === 0) return [];
  return [
    {
      p: "De här villkoren svarar ni på i e-tjänsten, ett i taget. Så länge ett villkor som skulle ha varit uppfyllt inte är det betalar vi inte ut något.",
    },
    { list: toMeet.map((one) => `${when(one)}: ${one.text}`) },
  ];
}

function when({ kind, dueOn }: ConditionToMeet): string {
  switch (kind) {
    case "before_start":
      return "Innan projektet startar";
    case "before_first_payment":
      return "Före den första utbetalningen";
    case "by_date":
      return dueOn ? `Senast den ${inDays(dueOn)}` : "I tid";
    case "standing":
      return "Under hela projektet, utan att ni behöver svara";
  }
}
