import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { fingerprintOf } from "../shared/fingerprint.server";
import { isUuid, type BoardId } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { assessmentAccess } from "./assessment-access";
import { readRanking } from "./ranking-basis.server";
import {
  rankingDifferences,
  type FrozenRanking,
  type RankingDifference,
} from "./ranking-differences";
import { conflictsInCall } from "./record-declaration.server";

export type Recomputation = {
  readonly callId: string;
  readonly caseNumber: string;
  readonly frozen: string;
  readonly now: string;
  readonly isSame: boolean;
  readonly applications: number;
  readonly differences: readonly RankingDifference[];
  /** Names of the assessors among the differences, by id. */
  readonly names: Readonly<Record<string, string>>;
};

/** Remakes a frozen ranking from the scores as they are now: the same fingerprint, or every difference by name. */
export async function recomputeRanking(
  actor: Actor,
  callId: string,
): Promise<Result<Recomputation>> {
  if (!isUuid(callId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const call = await trx
      .selectFrom("call")
      .select(["id", "boardId", "caseNumber"])
      .where("id", "=", callId)
      .executeTakeFirst();
    if (!call) return missing();
    const denied = authorise(assessmentAccess, actor, "ranking.recompute", call);
    if (denied) return denied;
    if (actor.kind === "staff" && (await conflictsInCall(trx, call.id, actor.personId)) > 0) {
      return refuse("ranking.conflict");
    }
    const stored = await trx
      .selectFrom("ranking")
      .select(["basis", "result", "fingerprint"])
      .where("callId", "=", call.id)
      .executeTakeFirst();
    if (!stored) return refuse("ranking.notFrozen");
    const frozen = { basis: stored.basis, result: stored.result } as FrozenRanking;
    const ids = frozen.basis.applications.map(({ id }) => id);
    const now = await readRanking(trx, call.id, ids);
    const differences = [
      ...brokenRecord(frozen, stored.fingerprint),
      ...rankingDifferences(frozen, now),
    ];
    const fingerprint = fingerprintOf(now);
    return ok({
      callId: call.id,
      caseNumber: call.caseNumber,
      frozen: stored.fingerprint,
      now: fingerprint,
      isSame: fingerprint === stored.fingerprint && differences.length === 0,
      applications: now.result.length,
      differences,
      names: await assessorNames(trx, differences),
    });
  });
}

/** The frozen record itself was changed when its fingerprint is not that of its content. */
function brokenRecord(frozen: FrozenRanking, fingerprint: string): RankingDifference[] {
  const actual = fingerprintOf(frozen);
  if (actual === fingerprint) return [];
  const nothing = { caseNumber: null, criterion: null, assessor: null };
  return [{ what: "record", ...nothing, frozen: fingerprint, now: actual }];
}

async function assessorNames(
  trx: Trx,
  differences: readonly RankingDifference[],
): Promise<Record<string, string>> {
  const ids = differences.flatMap(({ assessor }) => (assessor ? [assessor] : []));
  if (ids.length === 0) return {};
  const people = await trx
    .selectFrom("person")
    .select(["id", "name"])
    .where("id", "in", ids)
    .execute();
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}

/** The call with this case number or id, and whose it is; for the command line, which acts for that board. */
export const findCallToRecompute = (
  caseNumberOrId: string,
): Promise<{ callId: string; boardId: BoardId }[]> =>
  readAs({ kind: "visitor" }, async ({ trx }) => {
    const rows = await trx
      .selectFrom("call")
      .select(["id", "boardId"])
      .where(isUuid(caseNumberOrId) ? "id" : "caseNumber", "=", caseNumberOrId)
      .execute();
    return rows.map(({ id, boardId }) => ({ callId: id, boardId: boardId as BoardId }));
  });
