import { callIn } from "../calls/index.server";
import { sendLetter } from "../organisations/index.server";
import type { PaidProject } from "../projects/index.server";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { PreparedSettlement } from "./settlement";
import { settlementLetter, settlementMail } from "./settlement-letter";

/** Writes the letter as it is sent and tells those who sign for the organisation and those who lead the project. */
export async function sendSettlement(
  { trx, now }: Step,
  actor: Staff,
  project: PaidProject,
  settlement: PreparedSettlement,
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
  const facts = { projectTitle: project.title, caseNumber: caseNumber ?? "", settlement };
  const { legalBasis } = call.value.definition;
  const letter = settlementLetter({ ...facts, decidedBy: actor.name, legalBasis });
  await sendLetter(trx, {
    boardId,
    organisationId,
    subject: { type: "settlement", id: settlement.id },
    kind: "settlement",
    title: letter.title,
    blocks: letter.blocks,
    sentAt: now,
    mail: settlementMail(facts),
  });
}
