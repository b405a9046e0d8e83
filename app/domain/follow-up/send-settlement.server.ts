import { enqueueMail } from "../../gateways/mail";
import { callIn } from "../calls/index.server";
import type { PaidProject } from "../projects/index.server";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { fingerprintOf } from "../shared/fingerprint.server";
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
  await trx
    .insertInto("letter")
    .values({
      boardId,
      organisationId,
      subjectType: "settlement",
      subjectId: settlement.id,
      kind: "settlement",
      title: letter.title,
      blocks: JSON.stringify(letter.blocks),
      sentAt: now,
      sha256: fingerprintOf(letter),
    })
    .execute();
  const mail = settlementMail(facts);
  const readers = await trx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select("person.email")
    .distinct()
    .where("organisationId", "=", organisationId)
    .where("role", "in", ["signatory", "project_manager"])
    .orderBy("person.email")
    .execute();
  for (const { email } of readers) await enqueueMail(trx, { boardId, to: email, ...mail });
}
