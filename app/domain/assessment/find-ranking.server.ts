import type { Trx } from "~db/transaction";
import { sum, type Ore } from "~ledger/amount";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Refusal, type Result } from "../shared/result";
import { assessmentAccess } from "./assessment-access";
import { readRanking } from "./ranking-basis.server";
import { rankingObstacle } from "./ranking-readiness.server";
import type { RankedApplication } from "./ranking-rules";
import {
  rankingRows,
  rankingYears,
  type RankingRow,
  type RankingYear,
} from "./ranking-rows.server";
import { conflictsInCall } from "./record-declaration.server";

export type RankingPage = {
  readonly callId: string;
  readonly caseNumber: string;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly frozen: {
    readonly at: Instant;
    readonly by: string;
    readonly fingerprint: string;
  } | null;
  /** Why it cannot be frozen yet. */
  readonly obstacle: Pick<Refusal, "code" | "params"> | null;
  readonly rows: readonly RankingRow[];
  readonly assessors: readonly { readonly id: string; readonly name: string }[];
  /** Applications not shown, since the reader has declared a conflict of interest in them. */
  readonly hidden: number;
  readonly frame: Ore;
  readonly years: readonly RankingYear[];
  readonly mayFreeze: boolean;
};

/** The ranking of a call: frozen, or as the scores say when every assessor has locked; before that only who has locked. */
export async function findRanking(actor: Staff, callId: string): Promise<Result<RankingPage>> {
  if (!isUuid(callId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const call = await trx
      .selectFrom("call")
      .select(["id", "boardId", "caseNumber", "titleSv", "titleEn"])
      .where("id", "=", callId)
      .executeTakeFirst();
    if (!call) return missing();
    const denied = authorise(assessmentAccess, actor, "ranking.read", call);
    if (denied) return denied;
    const stored = await trx
      .selectFrom("ranking")
      .innerJoin("person", "person.id", "ranking.frozenBy")
      .select(["ranking.frozenAt", "person.name", "ranking.fingerprint", "ranking.result"])
      .where("ranking.callId", "=", callId)
      .executeTakeFirst();
    const obstacle = stored ? null : await rankingObstacle(trx, callId);
    const ranked = stored
      ? (stored.result as RankedApplication[])
      : obstacle
        ? []
        : (await readRanking(trx, callId, [])).result;
    const years = await rankingYears(trx, callId);
    const frame = sum(years.map(({ amount }) => amount));
    const hidden = await conflictsInCall(trx, callId, actor.personId);
    return ok({
      callId: call.id,
      caseNumber: call.caseNumber,
      callTitle: { sv: call.titleSv, en: call.titleEn },
      frozen: stored
        ? {
            at: stored.frozenAt as Instant,
            by: stored.name,
            fingerprint: stored.fingerprint,
          }
        : null,
      obstacle: obstacle && {
        code: obstacle.code,
        ...(obstacle.params && { params: obstacle.params }),
      },
      rows: await rankingRows(trx, callId, ranked, hidden > 0 ? null : frame),
      assessors: await assessorsOf(trx, ranked),
      hidden,
      frame,
      years,
      mayFreeze: !stored && may(assessmentAccess, actor, "ranking.freeze", call),
    });
  });
}

async function assessorsOf(trx: Trx, ranked: readonly RankedApplication[]) {
  const ids = [...new Set(ranked.flatMap(({ assessors }) => Object.keys(assessors)))];
  if (ids.length === 0) return [];
  return trx
    .selectFrom("person")
    .select(["id", "name"])
    .where("id", "in", ids)
    .orderBy("name")
    .execute();
}
