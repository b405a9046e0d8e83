import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { sum, zero, type Ore } from "~ledger/amount";
import { ok, refuse, type Result } from "../shared/result";
import { judgeLines } from "./claim-rules";
import type { ApproveClaimInput } from "./claim.schema";
import { flatAmounts } from "./flat-rates";
import type { CostKind } from "./line-rules";

/** Kept in the record of a counted line; its page says the same in the reader's language. */
const FOLLOWS_THE_SALARIES = "Räknas på den lön som är godkänd.";

/**
 * Every typed line of the claim must be judged, once; the judgement is written beside it. Flat rates are counted on the
 * salaries that were approved, by the rates of the day the claim was saved. Gives what is approved of each line.
 */
export async function writeJudgement(
  trx: Trx,
  claimId: string,
  input: ApproveClaimInput,
  kinds: Readonly<Record<string, CostKind>>,
): Promise<Result<readonly Ore[]>> {
  const lines = await trx
    .selectFrom("claimLine")
    .select(["id", "category", "amountOre as amount", "derived", "ratePercent"])
    .where("claimId", "=", claimId)
    .orderBy("position")
    .execute();
  const typed = lines.filter(({ derived }) => derived === null);
  const answers = new Map(input.lines.map((line) => [line.id, line]));
  if (answers.size !== typed.length || typed.some(({ id }) => !answers.has(id)))
    return refuse("claim.linesNotJudged");
  const judged = typed.flatMap((line) => {
    const answer = answers.get(line.id);
    if (!answer) return [];
    const parked = answer.park === "yes";
    return [{ ...line, approved: parked ? zero : answer.approved, reason: answer.reason, parked }];
  });
  const wrong = judgeLines(judged);
  if (wrong) return wrong;
  const salary = sum(
    judged.filter(({ category }) => kinds[category] === "salary").map(({ approved }) => approved),
  );
  const rates = lines.flatMap(({ id, amount, ratePercent }) =>
    ratePercent === null ? [] : [{ id, claimed: amount, percent: ratePercent }],
  );
  const counted = flatAmounts(salary, rates).map(({ id, claimed, amount }) => ({
    id,
    approved: amount,
    reason: amount === claimed ? "" : FOLLOWS_THE_SALARIES,
    parked: false,
  }));
  const all = [...judged, ...counted];
  await sql`update claim_line set approved_ore = judged.approved, reason = nullif(judged.reason, ''), parked = judged.parked
    from unnest(${all.map(({ id }) => id)}::uuid[], ${all.map(({ approved }) => approved.toString())}::bigint[],
      ${all.map(({ reason }) => reason)}::text[], ${all.map(({ parked }) => parked)}::boolean[]) as judged (id, approved, reason, parked)
    where claim_line.id = judged.id and claim_line.claim_id = ${claimId}`.execute(trx);
  return ok(all.map(({ approved }) => approved));
}
