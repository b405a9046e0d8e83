import type { Trx } from "~db/transaction";
import { zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import { inRanking } from "./assessment-status";
import { suggestUnderFrame } from "./frame-suggestion";
import type { RankedApplication } from "./ranking-rules";

export type RankingRow = {
  readonly applicationId: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly organisationName: string;
  readonly status: string;
  readonly sought: Ore;
  readonly ranked: RankedApplication | null;
  /** From the top under the whole frame; zero below the threshold, null when the reader does not see every application. */
  readonly suggested: Ore | null;
  readonly locked: number;
  readonly assigned: number;
  readonly decision: { readonly id: string; readonly status: string; readonly granted: Ore } | null;
};

/** One year of the call's envelope; what is left is the ledger's. */
export type RankingYear = {
  readonly year: number;
  readonly amount: Ore;
  readonly left: Ore;
  readonly account: string | null;
};

/** The applications the reader may see, in the order of the ranking; without one, in the order of case numbers. */
export async function rankingRows(
  trx: Trx,
  callId: string,
  ranked: readonly RankedApplication[],
  frame: Ore | null,
): Promise<RankingRow[]> {
  const places = new Map(ranked.map((one) => [one.id, one]));
  const found = await applicationsIn(trx, callId);
  const rows = found
    .map(({ id, caseNumber, soughtOre, decisionId, decisionStatus, grantedOre, ...rest }) => ({
      ...rest,
      applicationId: id,
      caseNumber: caseNumber ?? "",
      sought: soughtOre ?? zero,
      ranked: places.get(id) ?? null,
      locked: Number(rest.locked),
      assigned: Number(rest.assigned),
      decision:
        decisionId && decisionStatus
          ? { id: decisionId, status: decisionStatus, granted: grantedOre ?? zero }
          : null,
    }))
    .toSorted((a, b) => (a.ranked?.place ?? 0) - (b.ranked?.place ?? 0));
  const suggested =
    frame === null
      ? []
      : suggestUnderFrame(
          frame,
          rows.map(({ sought, ranked: place }) => ({
            sought,
            isEligible: place !== null && place.thresholdMet && place.aboveMinimum,
          })),
        );
  return rows.map((row, index) => ({ ...row, suggested: suggested[index] ?? null }));
}

const applicationsIn = (trx: Trx, callId: string) =>
  trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .leftJoin("decision", (join) =>
      join
        .onRef("decision.applicationId", "=", "application.id")
        .on("decision.status", "<>", "returned"),
    )
    .leftJoin("assessment", (join) =>
      join
        .onRef("assessment.applicationId", "=", "application.id")
        .on("assessment.status", "<>", "conflicted"),
    )
    .select(({ fn }) => [
      "application.id",
      "application.caseNumber",
      "application.title",
      "application.status",
      "application.grantSoughtOre as soughtOre",
      "organisation.name as organisationName",
      "decision.id as decisionId",
      "decision.status as decisionStatus",
      "decision.grantedOre",
      fn.count("assessment.id").filterWhere("assessment.status", "=", "locked").as("locked"),
      fn.count("assessment.id").as("assigned"),
    ])
    .where("application.callId", "=", callId)
    .where("application.status", "in", inRanking)
    .groupBy(["application.id", "organisation.name", "decision.id"])
    .orderBy("application.caseNumber")
    .execute();

export async function rankingYears(trx: Trx, callId: string): Promise<RankingYear[]> {
  const envelopes = await trx
    .selectFrom("callEnvelope")
    .select(["year", "amountOre"])
    .where("callId", "=", callId)
    .orderBy("year")
    .execute();
  const reserved = await inHoldersBooks(trx, callId, async (isOwn) =>
    (await balances(trx, { role: "reserved", dims: { call: callId } })).map((one) => ({
      ...one,
      accountId: isOwn ? one.accountId : null,
    })),
  );
  return envelopes.map(({ year, amountOre }) => {
    const account = reserved.find(({ dims }) => dims.year === String(year));
    return {
      year,
      amount: amountOre,
      left: account?.balance ?? zero,
      account: account?.accountId ?? null,
    };
  });
}
