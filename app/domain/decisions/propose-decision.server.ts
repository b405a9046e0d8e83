import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { lockApplication } from "../applications/index.server";
import { mayMove } from "../applications/index";
import { authorise } from "../shared/access";
import { runCommand, type Call } from "../shared/command.server";
import { forbidden, missing, ok, refuse, type Result } from "../shared/result";
import { kronor } from "~ledger/amount";
import type { Proposal } from "./decision";
import { decisionAccess } from "./decision-access";
import { proposalRefusal } from "./decision-rules";
import { readApplicationFacts } from "./read-decision.server";

/** The case officer's proposal. Another person decides; until then it can be returned and proposed anew. */
export async function proposeDecision(
  call: Call,
  input: Proposal & { readonly applicationId: string },
): Promise<Result<{ decisionId: string }>> {
  const { actor } = call;
  return runCommand(call, "decision.propose", input, async ({ trx, now }) => {
    if (actor.kind !== "staff") return forbidden();
    const application = await lockApplication(trx, input.applicationId);
    const facts = application && (await readApplicationFacts(trx, application.id));
    if (!application || !facts) return missing();
    const denied = authorise(decisionAccess, actor, "decision.propose", {
      boardId: application.boardId,
    });
    if (denied) return denied;
    if (!mayMove(application.status, "refuse") || !facts.ranked) {
      return refuse("decision.notRanked");
    }
    const wrong = proposalRefusal(input, {
      sought: facts.sought,
      years: await envelopeYears(trx, facts.callId),
      thresholdMet: facts.ranked.thresholdMet,
      aboveMinimum: facts.ranked.aboveMinimum,
    });
    if (wrong) return wrong;
    const { id: decisionId } = await trx
      .insertInto("decision")
      .values({
        boardId: application.boardId,
        applicationId: application.id,
        outcome: input.outcome,
        grantedOre: input.granted,
        reasons: input.reasons,
        conditions: input.conditions,
        consequences: JSON.stringify(input.consequences),
        preparedBy: actor.personId,
        preparedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (input.years.length > 0) {
      await trx
        .insertInto("decisionYear")
        .values(input.years.map(({ year, amount }) => ({ decisionId, year, amountOre: amount })))
        .execute();
    }
    await writeConditions(trx, application.boardId, decisionId, input);
    await recordAudit(trx, {
      actor,
      action: "decision.propose",
      subject: { type: "application", id: application.id },
      detail: { outcome: input.outcome, granted: kronor(input.granted) },
    });
    return ok({ decisionId });
  });
}

/** An application that is refused has nothing to meet. */
async function writeConditions(
  trx: Trx,
  boardId: string,
  decisionId: string,
  { outcome, toMeet = [] }: Proposal,
): Promise<void> {
  if (outcome === "refused" || toMeet.length === 0) return;
  await trx
    .insertInto("decisionCondition")
    .values(toMeet.map((one, at) => ({ ...one, boardId, decisionId, no: at + 1 })))
    .execute();
}

async function envelopeYears(trx: Trx, callId: string): Promise<number[]> {
  const rows = await trx
    .selectFrom("callEnvelope")
    .select("year")
    .where("callId", "=", callId)
    .execute();
  return rows.map(({ year }) => year);
}
