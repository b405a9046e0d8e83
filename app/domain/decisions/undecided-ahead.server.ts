/** What the applications ranked before this one take of the frame, as long as they are not decided. */
import type { Trx } from "~db/transaction";
import { min, ore, subtract, sum, zero, type Ore } from "~ledger/amount";
import type { RankedApplication } from "../assessment/index";
import type { YearAmount } from "./decision";
import { suggestYears } from "./decision-rules";
import type { ApplicationFacts } from "./read-decision.server";

export type UndecidedAhead = { readonly count: number; readonly amount: Ore };

type YearLeft = { readonly year: number; readonly left: Ore };
type Ground = Pick<ApplicationFacts, "callId" | "ranked">;
/** The advance that a grant to the application would give: the first year bears it. */
type AdvanceOf = (application: Ahead, grant: Ore) => Ore;
export type Ahead = Pick<ApplicationFacts, "organisationType" | "totalCost"> & {
  readonly sought: Ore;
};

/** The years with what would be left of them; those ahead get what is proposed, or what they seek. */
export async function afterUndecided<Y extends YearLeft>(
  trx: Trx,
  { callId, ranked }: Ground,
  years: readonly Y[],
  advanceOf: AdvanceOf,
): Promise<{ readonly years: readonly Y[]; readonly ahead: UndecidedAhead }> {
  const ids = ranked ? await rankedBefore(trx, callId, ranked.place) : [];
  const found = ids.length > 0 ? await undecided(trx, ids) : [];
  let left = years;
  let taken: Ore = zero;
  for (const id of ids) {
    const application = found.find((one) => one.id === id);
    if (!application) continue;
    const grant = min(application.sought, sum(left.map((year) => year.left)));
    const spread = application.proposed ?? suggestYears(grant, advanceOf(application, grant), left);
    left = left.map((year) => ({ ...year, left: less(year, spread) }));
    taken = ore(taken + sum(spread.map(({ amount }) => amount)));
  }
  return { years: left, ahead: { count: found.length, amount: taken } };
}

function less({ year, left }: YearLeft, spread: readonly YearAmount[]): Ore {
  const amount = spread.find((one) => one.year === year)?.amount ?? zero;
  return amount < left ? subtract(left, amount) : zero;
}

/** Those that may be granted, from the top. */
async function rankedBefore(trx: Trx, callId: string, place: number): Promise<string[]> {
  const row = await trx
    .selectFrom("ranking")
    .select("result")
    .where("callId", "=", callId)
    .executeTakeFirst();
  return ((row?.result ?? []) as RankedApplication[])
    .filter((one) => one.place < place && one.thresholdMet && one.aboveMinimum)
    .toSorted((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

async function undecided(
  trx: Trx,
  ids: readonly string[],
): Promise<(Ahead & { readonly id: string; readonly proposed: YearAmount[] | null })[]> {
  const rows = await trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .leftJoin("decision", (join) =>
      join
        .onRef("decision.applicationId", "=", "application.id")
        .on("decision.status", "=", "proposed"),
    )
    .select([
      "application.id",
      "application.grantSoughtOre as sought",
      "application.totalCostOre as totalCost",
      "organisation.type as organisationType",
      "decision.id as proposalId",
    ])
    .where("application.id", "in", ids)
    .where("application.status", "=", "ranked")
    .execute();
  const proposals = rows.flatMap(({ proposalId }) => proposalId ?? []);
  const spread = proposals.length > 0 ? await proposedYears(trx, proposals) : [];
  return rows.map(({ proposalId, ...row }) => ({
    ...row,
    sought: row.sought ?? zero,
    totalCost: row.totalCost ?? zero,
    proposed: proposalId ? spread.filter(({ decisionId }) => decisionId === proposalId) : null,
  }));
}

const proposedYears = (trx: Trx, decisionIds: readonly string[]) =>
  trx
    .selectFrom("decisionYear")
    .select(["decisionId", "year", "amountOre as amount"])
    .where("decisionId", "in", decisionIds)
    .execute();
