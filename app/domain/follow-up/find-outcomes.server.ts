import type { Trx } from "~db/transaction";
import { ore, sum, type Ore } from "~ledger/amount";
import type { TargetRow } from "../applications/index";
import type { CallDefinition } from "../calls/index";
import { indicatorsOf } from "../indicators/index.server";
import { callIn } from "../calls/index.server";
import type { Actor } from "../shared/actor";
import { readAs, type Step } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { costPerResult, publicOutcome, type PublicOutcome } from "./outcome-rules";
import { reportDueOn } from "./report-details.server";

/** One funded project, as everybody may see it. What is not settled yet has no outcome. */
export type ProjectOutcome = {
  readonly projectId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly sought: Ore | null;
  readonly granted: Ore;
  readonly reportDueOn: PlainDate;
  readonly settled: {
    readonly finalGrant: Ore;
    readonly released: Ore;
    readonly approvedCost: Ore;
    readonly lessons: string;
    readonly outcomes: readonly PublicOutcome[];
    /** How many results, when that may be said. */
    readonly results: number | null;
    readonly costPerResult: Ore | null;
    readonly goals: number;
    readonly goalsReached: number;
  } | null;
};

export type CallOutcomes = {
  readonly call: {
    readonly id: string;
    readonly title: { sv: string; en: string };
    readonly county: string;
    readonly boardId: string;
  };
  readonly on: PlainDate;
  readonly granted: Ore;
  readonly released: Ore;
  /** Over the settled projects whose results are known; null when that may not be said. */
  readonly perResult: { readonly cost: Ore; readonly results: number; readonly each: Ore } | null;
  readonly projects: readonly ProjectOutcome[];
};

/** What came of a call's money, for everyone. */
export async function findOutcomes(actor: Actor, callId: string): Promise<Result<CallOutcomes>> {
  if (!isUuid(callId)) return missing();
  return readAs(actor, async (step) => {
    const call = await callIn(step.trx, callId, step.now);
    if (!call.ok) return call;
    if (call.value.phase === "draft") return missing();
    const { id, title, county, boardId, definition } = call.value;
    const projects = await projectOutcomes(step, definition, { callId });
    return ok({
      call: { id, title, county, boardId },
      on: step.today,
      granted: sum(projects.map(({ granted }) => granted)),
      released: sum(projects.flatMap(({ settled }) => (settled ? [settled.released] : []))),
      perResult: perResult(projects),
      projects,
    });
  });
}

function perResult(projects: readonly ProjectOutcome[]): CallOutcomes["perResult"] {
  const known = projects.flatMap(({ settled }) =>
    settled && settled.results !== null ? [{ ...settled, results: settled.results }] : [],
  );
  const cost = sum(known.map(({ approvedCost }) => approvedCost));
  const results = known.reduce((all, one) => all + one.results, 0);
  const each = costPerResult(cost, [results]);
  return each === null ? null : { cost, results, each };
}

/** The same for one published project. */
export async function findProjectOutcome(
  actor: Actor,
  projectId: string,
): Promise<Result<ProjectOutcome>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async (step) => {
    const found = await step.trx
      .selectFrom("publishedProject")
      .select("callId")
      .where("id", "=", projectId)
      .executeTakeFirst();
    const call = found?.callId && (await callIn(step.trx, found.callId, step.now));
    if (!call || !call.ok) return missing();
    const [project] = await projectOutcomes(step, call.value.definition, { projectId });
    return project ? ok(project) : missing();
  });
}

type Which = { readonly callId?: string; readonly projectId?: string };

async function projectOutcomes(
  { trx }: Step,
  definition: CallDefinition,
  which: Which,
): Promise<ProjectOutcome[]> {
  const rows = await resultRows(trx, which);
  const outcomes = await outcomeRows(trx, which);
  return rows.map((row) => {
    const own = outcomes.filter(({ projectId }) => projectId === row.projectId);
    const endsOn = row.endsOn as PlainDate;
    return {
      projectId: row.projectId,
      title: row.title,
      organisationName: row.organisationName,
      startsOn: row.startsOn as PlainDate,
      endsOn,
      sought: row.grantSoughtOre,
      granted: row.grantedOre,
      reportDueOn: reportDueOn(definition, endsOn),
      settled: row.settledAt === null ? null : settledOutcome(row, definition, own),
    };
  });
}

type OutcomeRow = Awaited<ReturnType<typeof outcomeRows>>[number];

function settledOutcome(
  row: Pick<ResultRow, "finalGrantOre" | "releaseOre" | "approvedCostOre" | "lessons" | "targets">,
  definition: CallDefinition,
  own: readonly OutcomeRow[],
): NonNullable<ProjectOutcome["settled"]> {
  const indicators = indicatorsOf(definition, (row.targets ?? []) as readonly TargetRow[]);
  const outcomes = indicators.map((indicator) =>
    publicOutcome(
      indicator,
      own.find((one) => one.indicator === indicator.id),
    ),
  );
  const counted = definition.indicators.find(({ derived, unit }) => derived && unit === "sek");
  const results = (counted?.of ?? []).map(
    (id) => own.find(({ indicator }) => indicator === id)?.total ?? null,
  );
  const approvedCost = row.approvedCostOre ?? ore(0n);
  const cost = costPerResult(approvedCost, results);
  const goals = outcomes.filter(({ isReached }) => isReached !== null);
  return {
    finalGrant: row.finalGrantOre ?? ore(0n),
    released: row.releaseOre ?? ore(0n),
    approvedCost,
    lessons: row.lessons ?? "",
    outcomes,
    results: cost === null ? null : results.reduce<number>((all, one) => all + (one ?? 0), 0),
    costPerResult: cost,
    goals: goals.length,
    goalsReached: goals.filter(({ isReached }) => isReached).length,
  };
}

type ResultRow = {
  readonly projectId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly grantSoughtOre: Ore | null;
  readonly grantedOre: Ore;
  readonly finalGrantOre: Ore | null;
  readonly approvedCostOre: Ore | null;
  readonly releaseOre: Ore | null;
  readonly settledAt: Instant | null;
  readonly lessons: string | null;
  readonly targets: unknown;
};

/** Largest award first. A view's columns may all be null to the types; the published ones never are. */
async function resultRows(trx: Trx, { callId, projectId }: Which): Promise<ResultRow[]> {
  let query = trx
    .selectFrom("publishedResult as result")
    .innerJoin("publishedProject as project", "project.id", "result.projectId")
    .select(["result.projectId", "project.title", "project.organisationName", "project.startsOn"])
    .select(["project.endsOn", "result.grantSoughtOre", "result.grantedOre"])
    .select(["result.finalGrantOre", "result.approvedCostOre", "result.releaseOre"])
    .select(["result.settledAt", "result.lessons", "result.targets"]);
  if (callId) query = query.where("result.callId", "=", callId);
  if (projectId) query = query.where("result.projectId", "=", projectId);
  const rows = await query
    .orderBy("result.settledAt")
    .orderBy("result.grantedOre", "desc")
    .execute();
  return rows as ResultRow[];
}

const outcomeRows = (trx: Trx, { callId, projectId }: Which) => {
  let query = trx
    .selectFrom("publishedOutcome")
    .select(["projectId", "indicator", "women", "men", "total", "startedWomen", "startedMen"]);
  if (callId) query = query.where("callId", "=", callId);
  if (projectId) query = query.where("projectId", "=", projectId);
  return query.execute();
};
