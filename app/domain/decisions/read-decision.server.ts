import type { Trx } from "~db/transaction";
import { zero, type Ore } from "~ledger/amount";
import {
  unconfirmedAmong,
  type CostMethod,
  type UnconfirmedFinancier,
} from "../applications/index";
import { callDefinition, type CallDefinition } from "../calls/index";
import type { RankedApplication } from "../assessment/index";
import type { ConditionToMeet } from "../conditions/index";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import type { Consequences, DecisionOutcome, DecisionStatus, YearAmount } from "./decision";

/** A proposal or decision with the case it is about, as read in one transaction. */
export type DecisionCase = ApplicationFacts & {
  readonly id: string;
  readonly status: DecisionStatus;
  readonly outcome: DecisionOutcome;
  readonly granted: Ore;
  readonly years: readonly YearAmount[];
  readonly reasons: string;
  readonly conditions: string;
  readonly toMeet: readonly ConditionToMeet[];
  readonly consequences: Consequences;
  readonly version: number;
  readonly preparedBy: string;
  readonly preparedByName: string;
  readonly preparedAt: Instant;
  readonly decidedByName: string | null;
  readonly decidedAt: Instant | null;
  readonly returnedReason: string | null;
  readonly returnedByName: string | null;
};

export type ApplicationFacts = {
  readonly applicationId: string;
  readonly boardId: string;
  readonly boardName: string;
  readonly callId: string;
  readonly itemId: string;
  readonly itemYear: number;
  readonly callTitle: { readonly sv: string; readonly en: string };
  readonly definition: CallDefinition;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationType: string;
  readonly orgnr: string;
  readonly applicationStatus: string;
  readonly caseNumber: string;
  readonly projectTitle: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly arrivedAt: Instant;
  readonly sought: Ore;
  readonly totalCost: Ore;
  readonly costMethod: CostMethod;
  readonly ranked: RankedApplication | null;
  readonly rankedOf: number;
  readonly unconfirmed: readonly { readonly name: string; readonly amount: Ore }[];
};

/** Undefined when it is unknown or out of reach. */
export async function readDecision(
  trx: Trx,
  decisionId: string,
): Promise<DecisionCase | undefined> {
  if (!isUuid(decisionId)) return undefined;
  const row = await trx
    .selectFrom("decision")
    .innerJoin("person as preparer", "preparer.id", "decision.preparedBy")
    .leftJoin("person as decider", "decider.id", "decision.decidedBy")
    .leftJoin("person as returner", "returner.id", "decision.returnedBy")
    .selectAll("decision")
    .select([
      "preparer.name as preparedByName",
      "decider.name as decidedByName",
      "returner.name as returnedByName",
    ])
    .where("decision.id", "=", decisionId)
    .executeTakeFirst();
  if (!row) return undefined;
  const facts = await readApplicationFacts(trx, row.applicationId);
  if (!facts) return undefined;
  const years = await trx
    .selectFrom("decisionYear")
    .select(["year", "amountOre as amount"])
    .where("decisionId", "=", decisionId)
    .orderBy("year")
    .execute();
  return {
    ...facts,
    id: row.id,
    status: row.status as DecisionStatus,
    outcome: row.outcome as DecisionOutcome,
    granted: row.grantedOre,
    years,
    reasons: row.reasons,
    conditions: row.conditions,
    toMeet: await conditionsOf(trx, decisionId),
    consequences: row.consequences as Consequences,
    version: row.version,
    preparedBy: row.preparedBy,
    preparedByName: row.preparedByName,
    preparedAt: row.preparedAt as Instant,
    decidedByName: row.decidedByName,
    decidedAt: row.decidedAt as Instant | null,
    returnedReason: row.returnedReason,
    returnedByName: row.returnedByName,
  };
}

/** What the recipient is to meet one by one, in the order it was written. */
export async function conditionsOf(trx: Trx, decisionId: string): Promise<ConditionToMeet[]> {
  const rows = await trx
    .selectFrom("decisionCondition")
    .select(["text", "kind", "dueOn"])
    .where("decisionId", "=", decisionId)
    .orderBy("no")
    .execute();
  return rows as ConditionToMeet[];
}

/** What is known of the case before anything is proposed; also its place in the frozen ranking. */
export async function readApplicationFacts(
  trx: Trx,
  applicationId: string,
): Promise<ApplicationFacts | undefined> {
  const row = await applicationRow(trx, applicationId);
  if (!row) return undefined;
  const result = (row.ranking ?? []) as RankedApplication[];
  const { titleSv, titleEn, ranking: _ranking, ...rest } = row;
  return {
    ...rest,
    callTitle: { sv: titleSv, en: titleEn },
    definition: callDefinition.parse(row.definition),
    caseNumber: row.caseNumber ?? "",
    startsOn: row.startsOn as PlainDate,
    endsOn: row.endsOn as PlainDate,
    arrivedAt: row.arrivedAt as Instant,
    sought: row.sought ?? zero,
    totalCost: row.totalCost ?? zero,
    costMethod: row.costMethod as CostMethod,
    ranked: result.find(({ id }) => id === applicationId) ?? null,
    rankedOf: result.length,
    unconfirmed: await unconfirmedFinanciers(trx, applicationId),
  };
}

const applicationRow = (trx: Trx, applicationId: string) =>
  trx
    .selectFrom("application")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .innerJoin("call", "call.id", "application.callId")
    .innerJoin("board", "board.id", "application.boardId")
    .innerJoin("appropriationItem", "appropriationItem.id", "call.itemId")
    .leftJoin("ranking", "ranking.callId", "call.id")
    .select([
      "application.id as applicationId",
      "application.boardId",
      "application.status as applicationStatus",
      "application.caseNumber",
      "application.title as projectTitle",
      "application.startsOn",
      "application.endsOn",
      "application.arrivedAt",
      "application.grantSoughtOre as sought",
      "application.totalCostOre as totalCost",
      "application.costMethod",
      "application.organisationId",
      "organisation.name as organisationName",
      "organisation.type as organisationType",
      "organisation.orgnr",
      "call.id as callId",
      "call.itemId",
      "call.titleSv",
      "call.titleEn",
      "call.definition",
      "appropriationItem.year as itemYear",
      "board.nameSv as boardName",
      "ranking.result as ranking",
    ])
    .where("application.id", "=", applicationId)
    .executeTakeFirst();

/** Others than the applicant itself who have not confirmed what they are said to pay. */
const unconfirmedFinanciers = async (
  trx: Trx,
  applicationId: string,
): Promise<UnconfirmedFinancier[]> =>
  unconfirmedAmong(
    await trx
      .selectFrom("financier")
      .select(["name", "amountOre as amount", "isOwn", "status"])
      .where("applicationId", "=", applicationId)
      .orderBy("position")
      .execute(),
  );
