import { recordAudit } from "../audit/index.server";
import { currentVersion } from "../decisions/index.server";
import { lockPaidProject, type PaidProject } from "../projects/index.server";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { joinRefusals, missing, ok, refuse, type Result } from "../shared/result";
import { askedParts } from "./asked-parts";
import { isDecided, isRunning, type AskedPart, type ChangeRequest } from "./change";
import { changeAccess } from "./change-access";
import { groundOf, peopleOf } from "./change-ground.server";
import { partFault } from "./change-rules";
import type { SaveChangeInput } from "./change.schema";
import { isWritable } from "./change-status";
import { writePart } from "./part-json";
import { readChange } from "./read-change.server";

/** Saves a request as a draft: a new one, or the one that is open for writing. Its parts are replaced as a whole; one that is decided stays. */
export async function saveChange(
  call: { readonly actor: Applicant; readonly commandId: string },
  projectId: string,
  input: SaveChangeInput,
): Promise<Result<{ changeId: string }>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "change.save", { projectId, ...input }, async (step) => {
    const { trx } = step;
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(changeAccess, actor, "change.write", project);
    if (denied) return denied;
    if (!isRunning(project)) return refuse("change.projectNotRunning");
    const decided = await currentVersion(trx, projectId);
    if (!decided) return refuse("change.noVersion");
    const open = await openChange(trx, projectId);
    if (open && !isWritable(open.status))
      return refuse("change.underReview", { no: String(open.no) });
    if (open && open.version !== input.version) return refuse("change.changedMeanwhile");
    const people = await peopleOf(trx, project.organisationId);
    const asked = askedParts(input, { decided, people });
    const ground = await groundOf(trx, project, decided);
    const faults = joinRefusals([
      ...asked.faults,
      ...asked.parts.flatMap((part) => partFault(part, ground) ?? []),
    ]);
    if (faults) return faults;
    const changeId = open ? open.id : await newChange(step, actor, project);
    await writeParts(trx, changeId, open, asked.parts);
    await recordAudit(trx, {
      actor,
      action: "change.save",
      boardId: project.boardId,
      organisationId: project.organisationId,
      subject: { type: "change", id: changeId },
      detail: { parts: asked.parts.map(({ kind }) => kind).join(" ") },
    });
    return ok({ changeId });
  });
}

/** The request that is not yet decided or withdrawn; one at a time. */
export async function openChange(trx: Trx, projectId: string): Promise<ChangeRequest | null> {
  const row = await trx
    .selectFrom("changeRequest")
    .select("id")
    .where("projectId", "=", projectId)
    .where("status", "in", ["draft", "submitted", "returned"])
    .executeTakeFirst();
  return row ? readChange(trx, row.id) : null;
}

async function newChange(
  { trx, now }: Step,
  actor: Applicant,
  { id: projectId, boardId, organisationId }: PaidProject,
): Promise<string> {
  const { last } = await trx
    .selectFrom("changeRequest")
    .select(({ fn, val }) => fn.coalesce(fn.max<number>("no"), val(0)).as("last"))
    .where("projectId", "=", projectId)
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto("changeRequest")
    .values({
      boardId,
      organisationId,
      projectId,
      no: last + 1,
      createdBy: actor.personId,
      createdAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function writeParts(
  trx: Trx,
  changeId: string,
  open: ChangeRequest | null,
  parts: readonly AskedPart[],
): Promise<void> {
  const decided = (open?.parts ?? []).filter(isDecided);
  const stands = new Set(decided.map(({ kind }) => kind));
  if (open) {
    await trx
      .updateTable("changeRequest")
      .set({ version: open.version + 1 })
      .where("id", "=", changeId)
      .execute();
    await trx
      .deleteFrom("changePart")
      .where("changeId", "=", changeId)
      .$if(decided.length > 0, (query) =>
        query.where(
          "id",
          "not in",
          decided.map(({ id }) => id),
        ),
      )
      .execute();
  }
  const rows = parts
    .filter(({ kind }) => !stands.has(kind))
    .map(({ kind, before, after, reason }) => ({
      changeId,
      kind,
      before: writePart(before),
      after: writePart(after),
      reason,
    }));
  if (rows.length > 0) await trx.insertInto("changePart").values(rows).execute();
}
