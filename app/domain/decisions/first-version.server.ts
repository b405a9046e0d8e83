import type { Trx } from "~db/transaction";
import { sum } from "~ledger/amount";
import { answerTo, budgetOf, budgetTerms, type Answers } from "../applications/index";
import { findBudgetIn } from "../applications/index.server";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { decidedLines } from "./decided-budget";
import type { DecidedLine, DecidedPartner } from "./decision-version";
import type { DecisionCase } from "./read-decision.server";
import { signatoriesOf, writeVersion } from "./versions.server";

/** The award as the first version of the decision: what the application said, with the budget by category. */
export async function writeFirstVersion(
  { trx, now }: Step,
  actor: Staff,
  found: DecisionCase,
  { answers, summary }: { readonly answers: Answers; readonly summary: string },
): Promise<void> {
  await writeVersion(trx, {
    projectId: found.applicationId,
    boardId: found.boardId,
    organisationId: found.organisationId,
    cause: "award",
    madeBy: actor.personId,
    madeAt: now,
    content: {
      endsOn: found.endsOn,
      content: summary,
      granted: found.granted,
      total: found.totalCost,
      lines: await budgetLines(trx, found),
      partners: partnersIn(found, answers),
      signatories: await signatoriesOf(trx, found.organisationId),
    },
  });
}

/** None when the stored rows do not make the total that was applied for. */
async function budgetLines(trx: Trx, found: DecisionCase): Promise<readonly DecidedLine[]> {
  const { financing: rules, budgetCategories } = found.definition;
  const { lines, financing } = await findBudgetIn(trx, found.applicationId);
  const terms = budgetTerms(rules, found.organisationType);
  const decided = decidedLines(budgetCategories, budgetOf(terms, lines, financing), lines.other);
  return sum(decided.map(({ amount }) => amount)) === found.totalCost ? decided : [];
}

function partnersIn({ definition }: DecisionCase, answers: Answers): DecidedPartner[] {
  const question = definition.questions.find(({ type }) => type === "partners");
  const rows = question && answerTo(answers, { id: question.id, type: "partners" });
  return (rows ?? []).map(({ name, orgnr, role }) => ({
    name: name ?? "",
    orgnr: orgnr ?? "",
    role: role ?? "",
  }));
}
