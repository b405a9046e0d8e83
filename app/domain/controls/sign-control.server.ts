import { sendLetter } from "../letters/index.server";
import { addDays, type PlainDate } from "../shared/dates";
import { refuse, refuseField } from "../shared/result";
import { protocolLetter } from "./control-letter";
import { findingsOf } from "./read-control.server";
import { takeStep, type ControlAt, type ControlCall } from "./take-step.server";

/** An answer takes at least a week. */
const SHORTEST_DAYS = 7;

/** Signs the protocol and sends it to the recipient, who may answer before the control is closed (25 § förvaltningslagen). */
export const signControl = (
  call: ControlCall,
  at: ControlAt,
  { answerBy }: { readonly answerBy: PlainDate },
) =>
  takeStep(call, at, {
    action: "control.sign",
    input: { answerBy },
    from: "noticed",
    work: async (step, control) => {
      const { trx, now, today } = step;
      if (control.attendees === null) return refuse("control.noProtocol");
      const earliest = addDays(today, SHORTEST_DAYS);
      if (answerBy < earliest)
        return refuseField("answerBy", "control.answerTooSoon", { earliest });
      await trx
        .updateTable("control")
        .set({ status: "signed", signedBy: call.actor.personId, signedAt: now, answerBy })
        .where("id", "=", control.id)
        .execute();
      await sendLetter(step, {
        ...protocolLetter(control, await findingsOf(trx, control.id), answerBy),
        caseId: control.projectId,
        kind: "control_protocol",
        about: control.id,
      });
      return undefined;
    },
  });
