import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import type { StaffCall } from "./handle-difference.server";
import { isMonth, monthText, type MonthFigures, type MonthId } from "./month";
import { lastDayOf, monthFigures } from "./month-figures.server";
import { reconciliationAccess } from "./reconciliation-access";

type Signed = { readonly month: MonthId; readonly shownHash: string };

export const sheetHash = (figures: MonthFigures): string =>
  createHash("sha256").update(monthText(figures)).digest("hex");

/**
 * The first person signs a month that is over, as it is shown: the content is frozen with its hash. Refused while the bank and
 * the ledger differ by more than the differences and later entries explain.
 */
export const signSheet = (call: StaffCall, input: Signed): Promise<Result<{ month: MonthId }>> =>
  onSheet(call, "sheet.sign", input, async ({ trx, now, today }, account) => {
    const { month, shownHash } = input;
    if (lastDayOf(month) >= today) return refuse("sheet.notOver", { until: lastDayOf(month) });
    const figures = await monthFigures(trx, account, month);
    if (!figures) return missing();
    const sha256 = sheetHash(figures);
    if (sha256 !== shownHash) return refuse("sheet.changedSinceShown");
    if (figures.difference !== figures.explained) return refuse("sheet.unexplained");
    const latest = await latestSheet(trx, account, month);
    if (latest?.sha256 === sha256) return refuse("sheet.alreadySigned");
    await trx
      .insertInto("reconciliationSheet")
      .values({
        boardId: call.actor.boardId,
        account,
        month,
        version: (latest?.version ?? 0) + 1,
        content: monthText(figures),
        sha256,
        signedBy: call.actor.personId,
        signedAt: now,
      })
      .execute();
    return null;
  });

/** Another person signs the same content. */
export const countersignSheet = (
  call: StaffCall,
  input: Signed,
): Promise<Result<{ month: MonthId }>> =>
  onSheet(call, "sheet.countersign", input, async ({ trx, now }, account) => {
    const { month, shownHash } = input;
    const latest = await latestSheet(trx, account, month);
    if (!latest) return refuse("sheet.notSigned");
    if (latest.countersignedBy !== null) return refuse("sheet.alreadySigned");
    if (latest.signedBy === call.actor.personId) return refuse("approval.twoPersons");
    if (latest.sha256 !== shownHash) return refuse("sheet.changedSinceShown");
    await trx
      .updateTable("reconciliationSheet")
      .set({ countersignedBy: call.actor.personId, countersignedAt: now })
      .where("id", "=", latest.id)
      .execute();
    return null;
  });

const latestSheet = (trx: Trx, account: string, month: MonthId) =>
  trx
    .selectFrom("reconciliationSheet")
    .select(["id", "version", "sha256", "signedBy", "countersignedBy"])
    .where("account", "=", account)
    .where("month", "=", month)
    .orderBy("version", "desc")
    .forUpdate()
    .executeTakeFirst();

async function onSheet(
  call: StaffCall,
  action: "sheet.sign" | "sheet.countersign",
  input: Signed,
  work: (step: Step, account: string) => Promise<Refusal | null>,
): Promise<Result<{ month: MonthId }>> {
  const { actor } = call;
  const { month, shownHash } = input;
  if (!isMonth(month)) return missing();
  return runCommand(call, action, input, async (step) => {
    const denied = authorise(reconciliationAccess, actor, action, { boardId: actor.boardId });
    if (denied) return denied;
    await oneSignerAtATime(step.trx, actor.boardId);
    const { bankgiro } = await step.trx
      .selectFrom("board")
      .select("bankgiro")
      .where("id", "=", actor.boardId)
      .executeTakeFirstOrThrow();
    const refused = await work(step, bankgiro);
    if (refused) return refused;
    await recordAudit(step.trx, {
      actor,
      action,
      subject: { type: "reconciliation", id: month },
      detail: { sha256: shownHash },
    });
    return ok({ month });
  });
}

const oneSignerAtATime = (trx: Trx, boardId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`sheet/${boardId}`}, 0))`.execute(trx);
