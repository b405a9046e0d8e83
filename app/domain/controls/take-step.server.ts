import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import type { Control, ControlStatus } from "./control";
import { controlAccess } from "./control-access";
import { readControl } from "./read-control.server";

export type ControlCall<A extends Staff | Applicant = Staff> = {
  readonly actor: A;
  readonly commandId: string;
};
export type ControlAt = { readonly projectId: string; readonly no: number };

type Taken = {
  readonly action: keyof typeof controlAccess;
  readonly input: unknown;
  readonly from: ControlStatus;
  readonly work: (step: Step, control: Control) => Promise<Refusal | undefined>;
};

/** What all steps of a control share: locked, allowed, from the right place, and written in the audit trail. */
export async function takeStep(
  call: ControlCall<Staff | Applicant>,
  at: ControlAt,
  { action, input, from, work }: Taken,
): Promise<Result<ControlAt>> {
  const { actor } = call;
  if (!isUuid(at.projectId)) return missing();
  return runCommand(call, action, { ...at, input }, async (step) => {
    const lock = actor.kind === "staff";
    const control = await readControl(step.trx, at.projectId, at.no, { lock });
    if (!control) return missing();
    const denied = authorise(controlAccess, actor, action, control);
    if (denied) return denied;
    if (control.status !== from) return refuse(`control.cannot.${control.status}`);
    const refused = await work(step, control);
    if (refused) return refused;
    await recordAudit(step.trx, {
      actor,
      action,
      boardId: control.boardId,
      organisationId: control.organisationId,
      subject: { type: "control", id: control.id },
      detail: { no: at.no, project: at.projectId },
    });
    return ok(at);
  });
}
