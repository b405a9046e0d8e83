import { refuse } from "../shared/result";
import { takeStep, type ControlAt, type ControlCall } from "./take-step.server";

/**
 * A second person closes the control, with the answer in sight. The database refuses while the recipient may still answer,
 * and when both persons have approved the project's claims.
 */
export const closeControl = (
  call: ControlCall,
  at: ControlAt,
  { reasons }: { readonly reasons: string },
) =>
  takeStep(call, at, {
    action: "control.close",
    input: { reasons },
    from: "signed",
    work: async ({ trx, now }, { id, signed }) => {
      if (signed?.byId === call.actor.personId) return refuse("approval.twoPersons");
      await trx
        .updateTable("control")
        .set({
          status: "closed",
          closedBy: call.actor.personId,
          closedAt: now,
          closingReasons: reasons,
        })
        .where("id", "=", id)
        .execute();
      return undefined;
    },
  });
