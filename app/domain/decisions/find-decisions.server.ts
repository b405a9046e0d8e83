import type { Trx } from "~db/transaction";
import { zero, type Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { decisionAccess } from "./decision-access";
import type { DecisionOutcome, DecisionStatus } from "./decision";

export type DecisionRow = {
  readonly id: string;
  readonly applicationId: string;
  readonly caseNumber: string;
  readonly projectTitle: string;
  readonly organisationName: string;
  readonly status: DecisionStatus;
  readonly outcome: DecisionOutcome;
  readonly sought: Ore;
  readonly granted: Ore;
  readonly preparedByName: string;
  readonly preparedAt: Instant;
  readonly decidedByName: string | null;
  readonly decidedAt: Instant | null;
};

/** Ranked applications for which no proposal stands. */
type Unproposed = {
  readonly applicationId: string;
  readonly caseNumber: string;
  readonly projectTitle: string;
  readonly organisationName: string;
  readonly sought: Ore;
};

type DecisionList = {
  readonly proposals: readonly DecisionRow[];
  readonly decided: readonly DecisionRow[];
  readonly unproposed: readonly Unproposed[];
};

/** Proposals that wait, what has been decided (latest first), and what nobody has proposed yet. */
export async function findDecisions(actor: Staff): Promise<Result<DecisionList>> {
  const denied = authorise(decisionAccess, actor, "decision.list", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const rows = (await decisionRows(trx)).map((row): DecisionRow => ({
      ...row,
      caseNumber: row.caseNumber ?? "",
      status: row.status as DecisionStatus,
      outcome: row.outcome as DecisionOutcome,
      sought: row.sought ?? zero,
      preparedAt: row.preparedAt as Instant,
      decidedAt: row.decidedAt as Instant | null,
    }));
    return ok({
      proposals: rows.filter(({ status }) => status === "proposed"),
      decided: rows.filter(({ status }) => status === "decided"),
      unproposed: await unproposed(trx),
    });
  });
}

const decisionRows = (trx: Trx) =>
  trx
    .selectFrom("decision")
    .innerJoin("application", "application.id", "decision.applicationId")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .innerJoin("person as preparer", "preparer.id", "decision.preparedBy")
    .leftJoin("person as decider", "decider.id", "decision.decidedBy")
    .select([
      "decision.id",
      "decision.applicationId",
      "decision.status",
      "decision.outcome",
      "decision.grantedOre as granted",
      "decision.preparedAt",
      "decision.decidedAt",
      "application.caseNumber",
      "application.title as projectTitle",
      "application.grantSoughtOre as sought",
      "organisation.name as organisationName",
      "preparer.name as preparedByName",
      "decider.name as decidedByName",
    ])
    .where("decision.status", "<>", "returned")
    .orderBy("decision.decidedAt", (order) => order.desc().nullsFirst())
    .orderBy("decision.preparedAt")
    .execute();

async function unproposed(trx: Trx): Promise<Unproposed[]> {
  const rows = await trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .leftJoin("decision", (join) =>
      join
        .onRef("decision.applicationId", "=", "application.id")
        .on("decision.status", "<>", "returned"),
    )
    .select([
      "application.id as applicationId",
      "application.caseNumber",
      "application.title as projectTitle",
      "application.grantSoughtOre as sought",
      "organisation.name as organisationName",
    ])
    .where("application.status", "=", "ranked")
    .where("decision.id", "is", null)
    .orderBy("application.caseNumber")
    .execute();
  return rows.map((row) => ({
    ...row,
    caseNumber: row.caseNumber ?? "",
    sought: row.sought ?? zero,
  }));
}
