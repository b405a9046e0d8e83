import { entry } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import { carriedDims } from "./account-question";
import type { EntryPage } from "./entry-page";
import { dimsIn, nameDims, namedAccount } from "./name-dims.server";
import { nameSubjects } from "./name-subjects.server";
import { reportAccess } from "./report-access";

/** One entry of the journal with its lines, and what it came from. */
export async function findEntry(actor: Staff, journalId: string): Promise<Result<EntryPage>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const found = await entry(trx, journalId);
    if (!found) return missing();
    const dims = found.lines.map(({ path }) => dimsIn(path));
    const names = await nameDims(trx, dims);
    const named = await nameSubjects(trx, [found.source]);
    return ok({
      journalId: found.journalId,
      kind: found.kind,
      bookedOn: found.bookedOn as PlainDate,
      recordedAt: found.recordedAt as Instant,
      reason: found.reason,
      actor: found.actor,
      key: found.key,
      source: named(found.source),
      carried: Object.fromEntries(
        carriedDims.flatMap((dim) => (found.dims[dim] ? [[dim, found.dims[dim]]] : [])),
      ),
      reverses: found.reverses,
      reversedBy: found.reversedBy,
      contentHash: found.contentHash,
      rows: found.lines.map(({ debit, credit, ...account }, at) => ({
        account: namedAccount(account, dims[at] ?? {}, names),
        debit,
        credit,
      })),
    });
  });
}
