import { sendLetter } from "../letters/index.server";
import { linesOf } from "./control-lines.server";
import { noticeLetter } from "./control-letter";
import { takeStep, type ControlAt, type ControlCall } from "./take-step.server";

/** Tells the recipient of the control: what, when, and which vouchers are to be at hand. */
export const noticeControl = (call: ControlCall, at: ControlAt) =>
  takeStep(call, at, {
    action: "control.notice",
    input: {},
    from: "opened",
    work: async (step, control) => {
      await step.trx
        .updateTable("control")
        .set({ status: "noticed", noticedBy: call.actor.personId, noticedAt: step.now })
        .where("id", "=", control.id)
        .execute();
      await sendLetter(step, {
        ...noticeLetter(control, await linesOf(step.trx, control.id)),
        caseId: control.projectId,
        kind: "control_notice",
        about: control.id,
      });
      return undefined;
    },
  });
