import { isBookedIn } from "~ledger/index";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff, type System } from "../shared/actor";
import { runCommand, type Call, type Step } from "../shared/command.server";
import { ok, refuseField, type Refusal, type Result } from "../shared/result";
import { exportAccess } from "./export-access";
import { formatAbout, type ExportRequest } from "./export-format";
import { spanOf } from "./year-span";

/**
 * Orders a file of the board's books and notes in the audit trail who did; the file is made when it is fetched.
 * Refuses with export.yearNeeded or export.emptyYear.
 */
export async function orderExport(
  call: Call & { readonly actor: Staff | System },
  request: ExportRequest,
): Promise<Result<{ orderId: string }>> {
  const { actor } = call;
  return runCommand(call, "export.order", request, async (step) => {
    const denied = authorise(exportAccess, actor, "export.make", { boardId: actor.boardId });
    if (denied) return denied;
    const refused = await refusedYear(step, request);
    if (refused) return refused;
    const hasYear = formatAbout[request.format].year !== "never";
    const { id } = await step.trx
      .insertInto("exportOrder")
      .values({
        boardId: actor.boardId,
        format: request.format,
        year: hasYear ? request.year : null,
        orderedBy: actorLabel(actor),
        orderedAt: step.now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(step.trx, {
      actor,
      action: "export.order",
      subject: { type: "export", id },
      detail: { format: request.format, year: hasYear ? request.year : null },
    });
    return ok({ orderId: id });
  });
}

async function refusedYear(
  { trx }: Step,
  { format, year }: ExportRequest,
): Promise<Refusal | null> {
  const rule = formatAbout[format].year;
  if (rule === "never") return null;
  if (year === null) return rule === "needed" ? refuseField("year", "export.yearNeeded") : null;
  const isThere = await isBookedIn(trx, spanOf(year));
  return isThere ? null : refuseField("year", "export.emptyYear", { year: String(year) });
}
