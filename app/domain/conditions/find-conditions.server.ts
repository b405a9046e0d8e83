import type { Trx } from "~db/transaction";
import { openScanned } from "../file-scans/index.server";
import { knownProjectHead, type ProjectHead } from "../projects/index.server";
import { authorise, may } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { isOpen, type ProjectCondition } from "./condition";
import { conditionAccess } from "./condition-access";

type Answer = {
  readonly id: string;
  readonly body: string;
  readonly fileName: string | null;
  readonly by: string;
  readonly answeredAt: Instant;
  readonly judgement: "accepted" | "asked_again" | null;
  readonly reason: string | null;
  readonly judgedBy: string | null;
  readonly judgedAt: Instant | null;
};

type Waiver = {
  readonly proposedById: string;
  readonly reasons: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly outcome: "granted" | "refused" | null;
  readonly decisionReasons: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
};

export type ConditionPage = {
  readonly condition: ProjectCondition;
  readonly project: ProjectHead;
  /** The latest first. */
  readonly answers: readonly Answer[];
  readonly waivers: readonly Waiver[];
  readonly mayAnswer: boolean;
  readonly mayJudge: boolean;
  readonly mayProposeWaiver: boolean;
  readonly mayDecideWaiver: boolean;
  /** The reader proposed the waiver that waits: somebody else decides. */
  readonly isOwnProposal: boolean;
};

/** The conditions of a project's award in the decision's order; none for an award without. */
export const findConditions = (
  actor: Actor,
  projectId: string,
): Promise<Result<ProjectCondition[]>> =>
  readAs(actor, async ({ trx }) => {
    if (!isUuid(projectId)) return missing();
    const rows = await conditionRows(trx).where("projectId", "=", projectId).execute();
    const [first] = rows;
    const denied = first && authorise(conditionAccess, actor, "condition.read", first);
    return denied ?? ok(rows.map(asCondition));
  });

/** One condition with everything that has been said of it. */
export const findCondition = (actor: Actor, conditionId: string): Promise<Result<ConditionPage>> =>
  readAs(actor, async ({ trx }) => {
    if (!isUuid(conditionId)) return missing();
    const row = await conditionRows(trx).where("id", "=", conditionId).executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(conditionAccess, actor, "condition.read", row);
    if (denied) return denied;
    const condition = asCondition(row);
    const waivers = await waiversOf(trx, conditionId);
    const [latest] = waivers;
    const waits = latest !== undefined && latest.outcome === null;
    const isOwnProposal = waits && actor.kind === "staff" && latest.proposedById === actor.personId;
    const mayDo = (action: keyof typeof conditionAccess) =>
      may(conditionAccess, actor, action, row);
    const isUnmet = isOpen(condition.state) || condition.state === "answered";
    return ok({
      condition,
      project: await knownProjectHead(trx, row.projectId ?? ""),
      answers: await answersOf(trx, conditionId),
      waivers,
      mayAnswer: isOpen(condition.state) && mayDo("condition.answer"),
      mayJudge: condition.state === "answered" && mayDo("condition.judge"),
      mayProposeWaiver: isUnmet && !waits && mayDo("condition.proposeWaiver"),
      mayDecideWaiver: waits && !isOwnProposal && mayDo("condition.decideWaiver"),
      isOwnProposal,
    });
  });

/** The file of an answer, for those who may read the condition. */
export async function readConditionFile(
  actor: Actor,
  conditionId: string,
  answerId: string,
): Promise<
  Result<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }>
> {
  const found = await findCondition(actor, conditionId);
  if (!found.ok) return found;
  if (!found.value.answers.some(({ id, fileName }) => id === answerId && fileName !== null))
    return missing();
  const file = await readAs(actor, ({ trx }) =>
    trx
      .selectFrom("conditionAnswer")
      .select(["fileName", "mediaType", "sha256"])
      .where("id", "=", answerId)
      .executeTakeFirst(),
  );
  if (!file?.sha256) return missing();
  const opened = await openScanned(actor, file.sha256);
  return opened.ok
    ? ok({ name: file.fileName ?? "", mediaType: file.mediaType ?? "", bytes: opened.value })
    : opened;
}

const conditionRows = (trx: Trx) => trx.selectFrom("conditionState").selectAll().orderBy("no");

type Row = Awaited<ReturnType<ReturnType<typeof conditionRows>["execute"]>>[number];

/** A view's columns may all be null to the type system; of a condition only the day is. */
const asCondition = ({ id, no, text, kind, dueOn, state }: Row): ProjectCondition =>
  ({ id, no, text, kind, dueOn: dueOn as PlainDate | null, state }) as ProjectCondition;

async function answersOf(trx: Trx, conditionId: string): Promise<Answer[]> {
  const rows = await trx
    .selectFrom("conditionAnswer as answer")
    .innerJoin("person as writer", "writer.id", "answer.answeredBy")
    .leftJoin("person as judge", "judge.id", "answer.judgedBy")
    .select([
      "answer.id",
      "answer.body",
      "answer.fileName",
      "writer.name as by",
      "answer.answeredAt",
      "answer.judgement",
      "answer.reason",
      "judge.name as judgedBy",
      "answer.judgedAt",
    ])
    .where("answer.conditionId", "=", conditionId)
    .orderBy("answer.answeredAt", "desc")
    .execute();
  return rows as Answer[];
}

async function waiversOf(trx: Trx, conditionId: string): Promise<Waiver[]> {
  const rows = await trx
    .selectFrom("conditionWaiver as waiver")
    .innerJoin("person as proposer", "proposer.id", "waiver.proposedBy")
    .leftJoin("person as decider", "decider.id", "waiver.decidedBy")
    .select([
      "waiver.reasons",
      "waiver.proposedBy as proposedById",
      "proposer.name as proposedBy",
      "waiver.proposedAt",
      "waiver.outcome",
      "waiver.decisionReasons",
      "decider.name as decidedBy",
      "waiver.decidedAt",
    ])
    .where("waiver.conditionId", "=", conditionId)
    .orderBy("waiver.proposedAt", "desc")
    .execute();
  return rows as Waiver[];
}
