/** Requests to change a decision: written and signed by the recipient, proposed by an officer, decided by another. */
import { proposeChangeSchema, saveChangeSchema, type Ruling } from "~/domain/changes/index";
import {
  decideChange,
  findChange,
  findChangeForm,
  proposeChange,
  saveChange,
  submitChange,
} from "~/domain/changes/index.server";
import type { Staff } from "~/domain/shared/actor";
import { writeAmount } from "~/domain/shared/amount-writing";
import type { Ore } from "~ledger/amount";
import { as, done } from "./builders";
import type { RunningProject } from "./running-project";

type Asking = Pick<RunningProject, "signatory" | "projectId">;
export const reason = "Rekryteringen tog längre tid än planerat.";

/** What is typed in the form; the version is the open request's. */
export async function asked({ signatory, projectId }: Asking, parts: Record<string, unknown>) {
  const { open } = done(await findChangeForm(signatory, projectId));
  return saveChangeSchema.parse({ version: String(open?.version ?? 0), ...parts });
}

export const save = async (project: Asking, parts: Record<string, unknown>) =>
  saveChange(as(project.signatory), project.projectId, await asked(project, parts));

export async function sendIn(project: Asking, parts: Record<string, unknown>): Promise<string> {
  const { changeId } = done(await save(project, parts));
  done(await submitChange(as(project.signatory), { changeId }));
  return changeId;
}

/** The whole budget as the form has it, with some lines changed. */
export const budgetPart = (lines: Readonly<Record<string, Ore>>) => ({
  budget: {
    reason,
    lines: Object.entries(lines).map(([category, amount]) => ({
      category,
      amount: writeAmount(amount),
    })),
  },
});

export const timePart = (endsOn: string) => ({ time: { endsOn, reason } });

/** The same outcome proposed about every part. */
export async function propose(officer: Staff, changeId: string, outcome: Ruling | "" = "granted") {
  const { change } = done(await findChange(officer, changeId));
  const parts = change.parts.map(({ id }) => ({
    id,
    outcome,
    reasons: "Ändringen främjar projektets syfte.",
    verified: "Protokoll från årsmötet",
  }));
  return proposeChange(as(officer), changeId, proposeChangeSchema.parse({ parts }));
}

export async function decideShown(decisionMaker: Staff, changeId: string) {
  const { shownHash } = done(await findChange(decisionMaker, changeId));
  return decideChange(as(decisionMaker), changeId, { shownHash: shownHash ?? "0".repeat(64) });
}

/** From the request to its decision. */
export async function decided(
  project: RunningProject,
  parts: Record<string, unknown>,
  outcome: Ruling = "granted",
): Promise<string> {
  const changeId = await sendIn(project, parts);
  done(await propose(project.officer, changeId, outcome));
  done(await decideShown(project.decisionMaker, changeId));
  return changeId;
}
