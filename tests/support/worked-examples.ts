/** What the command `calc` is held to: worked examples of each money rule, with the answer to the öre. */
import allocate from "../domain/golden/allocate.json";
import budget from "../domain/golden/budget.json";
import commitments from "../domain/golden/commitments.json";
import instalments from "../domain/golden/instalments.json";
import recovery from "../domain/golden/recovery.json";
import score from "../domain/golden/score.json";
import settlement from "../domain/golden/settlement.json";

export const workedExamples = {
  allocate,
  budget,
  commitments,
  instalments,
  recovery,
  score,
  settlement,
};
