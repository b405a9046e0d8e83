import { callIn } from "../calls/index.server";
import { sendLetter } from "../organisations/index.server";
import type { PaidProject } from "../projects/index.server";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { PaymentStop } from "./payment-stop";
import { stopLetter, stopMail } from "./stop-letter";

/** Writes the letter as it is sent and tells those who sign for the organisation and those who lead the project. */
export async function sendStop(
  { trx, now }: Step,
  actor: Staff,
  project: PaidProject,
  stop: PaymentStop,
): Promise<void> {
  const { boardId, organisationId } = project;
  const call = await callIn(trx, project.callId, now);
  if (!call.ok) throw new Error("the project's call is out of reach");
  const { caseNumber } = await trx
    .selectFrom("application")
    .innerJoin("project", "project.applicationId", "application.id")
    .select("application.caseNumber")
    .where("project.id", "=", project.id)
    .executeTakeFirstOrThrow();
  const facts = { projectTitle: project.title, caseNumber: caseNumber ?? "", stop };
  const { legalBasis } = call.value.definition;
  const letter = stopLetter({ ...facts, decidedBy: actor.name, legalBasis });
  await sendLetter(trx, {
    boardId,
    organisationId,
    subject: { type: "paymentStop", id: stop.id },
    kind: "paymentStop",
    title: letter.title,
    blocks: letter.blocks,
    sentAt: now,
    mail: stopMail(facts),
  });
}
