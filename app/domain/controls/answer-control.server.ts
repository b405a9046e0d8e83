import type { Applicant } from "../shared/actor";
import { takeStep, type ControlAt, type ControlCall } from "./take-step.server";

/** The recipient says what is wrong in the protocol, or how something came to be. What is written stays. */
export const answerControl = (
  call: ControlCall<Applicant>,
  at: ControlAt,
  { body }: { readonly body: string },
) =>
  takeStep(call, at, {
    action: "control.answer",
    input: { body },
    from: "signed",
    work: async ({ trx, now }, { id }) => {
      await trx
        .insertInto("controlAnswer")
        .values({ controlId: id, body, answeredBy: call.actor.personId, answeredAt: now })
        .execute();
      return undefined;
    },
  });
