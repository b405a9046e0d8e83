import type { Trx } from "~db/transaction";
import type { CallDetails } from "../calls/index.server";
import { callIn } from "../calls/index.server";
import { authorise } from "../shared/access";
import type { Actor } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { missing, ok, refuse, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { findOpenRequest } from "./find-completion.server";
import { lockApplication, type LockedApplication } from "./lock-application.server";

/** An application whose budget is about to be changed, locked. */
export type OpenBudget = {
  readonly application: LockedApplication & { readonly orgnr: string; readonly type: string };
  readonly call: CallDetails;
  /** What the postings say of it, when promises are on the ledger already. */
  readonly occasion: {
    readonly applicationId: string;
    readonly bookedOn: PlainDate;
    readonly actor: Actor;
  };
  readonly now: Instant;
};

/** A draft's budget may be changed; a submitted one only when the board has asked for the budget to be completed. */
export async function openBudget(
  { trx, now, today }: Step,
  actor: Actor,
  applicationId: string,
): Promise<Result<OpenBudget>> {
  const application = await lockApplication(trx, applicationId);
  if (!application) return missing();
  const denied = authorise(applicationAccess, actor, "application.save", application);
  if (denied) return denied;
  const call = await callIn(trx, application.callId, now);
  if (!call.ok) return call;
  if (!(await isBudgetOpen(trx, application, call.value))) {
    return refuse("completion.notAskedFor");
  }
  const organisation = await trx
    .selectFrom("organisation")
    .select(["orgnr", "type"])
    .where("id", "=", application.organisationId)
    .executeTakeFirstOrThrow();
  return ok({
    application: { ...application, ...organisation },
    call: call.value,
    occasion: { applicationId: application.id, bookedOn: today, actor },
    now,
  });
}

/** A draft, or a completion that asks for budget or financing. */
export async function isBudgetOpen(
  trx: Trx,
  { id, status }: Pick<LockedApplication, "id" | "status">,
  { definition }: CallDetails,
): Promise<boolean> {
  if (status === "draft") return true;
  if (status !== "completion_requested") return false;
  const request = await findOpenRequest(trx, id);
  return definition.questions.some(
    ({ id: question, type }) =>
      (type === "budget" || type === "financing") && request?.questions.includes(question),
  );
}
