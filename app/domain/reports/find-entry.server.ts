import { entry } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import { carriedDims } from "./account-question";
import type { CarriedValue, EntryPage } from "./entry-page";
import { dimsIn, nameDims, namedAccount, nameKey, type Names } from "./name-dims.server";
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
    const names = await nameDims(trx, [...dims, found.dims]);
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
      carried: carriedIn(found.dims, names),
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

/** Who the counterparty is would say whose case it is: a case that the reader may not see has none. */
function carriedIn(dims: Readonly<Record<string, string>>, names: Names): CarriedValue[] {
  const { project } = dims;
  const isHidden = project !== undefined && !names.has(project);
  return carriedDims.flatMap((dim) => {
    const value = dims[dim];
    if (value === undefined || (isHidden && dim === "counterparty")) return [];
    return [{ dim, value, name: names.get(nameKey(dim, value))?.name.sv ?? null }];
  });
}
