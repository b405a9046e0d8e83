import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { verify } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Call } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import { auditAccess } from "./audit-access";
import type { Difference } from "./audit-log";
import { countEvents } from "./count-events.server";
import { recordAudit } from "./record-audit.server";

/** How many differences are kept with the note; the count is always whole up to what the proof looks for. */
const KEPT = 20;
const LOOKED_FOR = 1000;

/** Computes the board's books and every audit chain again, and notes what came of it. Changes nothing else. */
export async function verifyBooks(
  call: Call & { readonly actor: Staff },
): Promise<Result<{ differences: number }>> {
  const { actor } = call;
  return runCommand(call, "audit.verify", {}, async ({ trx }) => {
    const denied = authorise(auditAccess, actor, "audit.verify", { boardId: actor.boardId });
    if (denied) return denied;
    const { checked, differences } = await verify(trx, { limit: LOOKED_FOR });
    const audit = await verifyAudit(trx);
    const events = await countEvents(trx);
    const all = [...differences, ...audit];
    await recordAudit(trx, {
      actor,
      action: "audit.verify",
      subject: { type: "board", id: actor.boardId },
      detail: {
        ...checked,
        auditEntries: events.byLog[actor.boardId] ?? 0,
        auditEntriesInAll: events.all,
        differences: all.length,
        first: all
          .slice(0, KEPT)
          .map(({ what, id, detail }) => [what, id, detail].join("|"))
          .join("\n"),
      },
    });
    return ok({ differences: all.length });
  });
}

async function verifyAudit(trx: Trx): Promise<readonly Difference[]> {
  const { rows: faults } = await sql<{ id: string | null; fault: string }>`
    select audit_entry_id::text as id, fault from verify_audit() limit ${LOOKED_FOR}`.execute(trx);
  return faults.map(({ id, fault }) => ({
    what: `audit.${fault.split(" ")[0] ?? fault}`,
    id: id ?? "",
    detail: fault,
  }));
}
