import { enqueueMail } from "../../gateways/mail";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { addDays } from "../shared/calendar";
import { fingerprintOf } from "../shared/fingerprint.server";
import { ACCEPTANCE_DAYS } from "./decision-letter";
import { decisionMail } from "./decision-mail";
import { letterOf } from "./letter-of.server";
import type { DecisionCase } from "./read-decision.server";

/** Writes the letter as it is sent and tells those who sign for the organisation and those who lead the project (33 § förvaltningslagen). */
export async function sendDecision(
  { trx, now, today }: Step,
  actor: Staff,
  found: DecisionCase,
): Promise<void> {
  const letter = letterOf(found, actor.name, today);
  await trx
    .insertInto("letter")
    .values({
      boardId: found.boardId,
      organisationId: found.organisationId,
      subjectType: "decision",
      subjectId: found.id,
      kind: found.outcome === "refused" ? "refusal" : "award",
      title: letter.title,
      blocks: JSON.stringify(letter.blocks),
      sentAt: now,
      sha256: fingerprintOf(letter),
    })
    .execute();
  const mail = decisionMail({ ...found, acceptBy: addDays(today, ACCEPTANCE_DAYS) });
  const readers = await trx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select("person.email")
    .distinct()
    .where("organisationId", "=", found.organisationId)
    .where("role", "in", ["signatory", "project_manager"])
    .orderBy("person.email")
    .execute();
  for (const { email } of readers) {
    await enqueueMail(trx, { boardId: found.boardId, to: email, ...mail });
  }
}
