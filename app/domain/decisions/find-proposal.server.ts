import type { Trx } from "~db/transaction";
import { kronor, min, oreFromKronor, sum, zero, type Ore } from "~ledger/amount";
import { advance } from "../claims/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { fractionFrom } from "../shared/fraction";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import type { Consequences, DecisionOutcome, Proposal } from "./decision";
import { decisionAccess } from "./decision-access";
import { yearControls, type YearControl } from "./decision-controls.server";
import { suggestYears } from "./decision-rules";
import { suggestedConditions, suggestedReasons } from "./proposal-texts";
import { conditionsOf, readApplicationFacts, type ApplicationFacts } from "./read-decision.server";
import { afterUndecided, type UndecidedAhead } from "./undecided-ahead.server";

/** What the form of a proposal begins with: the latest returned one, or a suggestion. */
export type ProposalPage = Omit<ApplicationFacts, "definition"> & {
  readonly years: readonly YearControl[];
  /** Ranked before this one and not decided yet, and what they take of what is left; null when there are none. */
  readonly ahead: UndecidedAhead | null;
  readonly start: Omit<Proposal, "consequences"> & { readonly consequences: Partial<Consequences> };
  readonly returned: { readonly by: string; readonly reason: string } | null;
};

/** For the case officer who is to propose a decision on a ranked application. */
export async function findProposalGround(
  actor: Staff,
  applicationId: string,
): Promise<Result<ProposalPage>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const facts = await readApplicationFacts(trx, applicationId);
    if (!facts) return missing();
    const denied = authorise(decisionAccess, actor, "decision.propose", facts);
    if (denied) return denied;
    if (facts.applicationStatus !== "ranked" || !facts.ranked) return refuse("decision.notRanked");
    if (await hasProposal(trx, applicationId)) return refuse("decision.alreadyProposed");
    const envelopes = await trx
      .selectFrom("callEnvelope")
      .select(["year", "amountOre as amount"])
      .where("callId", "=", facts.callId)
      .orderBy("year")
      .execute();
    const years = await yearControls(trx, facts, envelopes);
    const after = await afterUndecided(trx, facts, years, (application, grant) =>
      advanceFor({ ...application, definition: facts.definition }, grant),
    );
    const returned = await latestReturned(trx, applicationId);
    const { definition: _definition, ...rest } = facts;
    return ok({
      ...rest,
      years,
      ahead: after.ahead.count > 0 ? after.ahead : null,
      start: returned?.proposal ?? suggestion(facts, after.years),
      returned: returned && { by: returned.by, reason: returned.reason },
    });
  });
}

async function hasProposal(trx: Trx, applicationId: string): Promise<boolean> {
  const row = await trx
    .selectFrom("decision")
    .select("id")
    .where("applicationId", "=", applicationId)
    .where("status", "<>", "returned")
    .executeTakeFirst();
  return row !== undefined;
}

/** As much of what was sought as is left when those ranked before have theirs; a refusal below the threshold. */
function suggestion(facts: ApplicationFacts, years: readonly YearControl[]): ProposalPage["start"] {
  const { ranked, sought } = facts;
  const isEligible = ranked !== null && ranked.thresholdMet && ranked.aboveMinimum;
  const left = sum(years.map((year) => year.left));
  const granted = isEligible ? min(sought, left) : zero;
  const outcome: DecisionOutcome =
    granted === zero ? "refused" : granted < sought ? "partial" : "granted";
  return {
    outcome,
    granted,
    years: suggestYears(granted, advanceFor(facts, granted), years),
    reasons: suggestedReasons(facts, outcome, kronor(granted)),
    conditions: suggestedConditions(facts.definition),
    consequences: {},
  };
}

function advanceFor(
  {
    definition,
    organisationType,
    totalCost,
  }: Pick<ApplicationFacts, "definition" | "organisationType" | "totalCost">,
  grant: Ore,
): Ore {
  const { financing } = definition;
  const percents: Readonly<Record<string, string>> = financing.advancePercent;
  const advancePercent = fractionFrom(percents[organisationType] ?? "0");
  const retentionPercent = fractionFrom(financing.retentionPercent);
  if (!advancePercent || !retentionPercent) return zero;
  const advanceCap = oreFromKronor(financing.advanceCap);
  return advance({ grant, total: totalCost, advancePercent, advanceCap, retentionPercent });
}

async function latestReturned(trx: Trx, applicationId: string) {
  const row = await trx
    .selectFrom("decision")
    .innerJoin("person", "person.id", "decision.returnedBy")
    .selectAll("decision")
    .select("person.name")
    .where("applicationId", "=", applicationId)
    .where("status", "=", "returned")
    .orderBy("returnedAt", "desc")
    .executeTakeFirst();
  if (!row) return null;
  const years = await trx
    .selectFrom("decisionYear")
    .select(["year", "amountOre as amount"])
    .where("decisionId", "=", row.id)
    .orderBy("year")
    .execute();
  return {
    by: row.name,
    reason: row.returnedReason ?? "",
    proposal: {
      outcome: row.outcome as DecisionOutcome,
      granted: row.grantedOre,
      years,
      reasons: row.reasons,
      conditions: row.conditions,
      toMeet: await conditionsOf(trx, row.id),
      consequences: row.consequences as Consequences,
    },
  };
}
