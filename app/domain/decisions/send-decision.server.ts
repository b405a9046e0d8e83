import { sendLetter } from "../organisations/index.server";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { addDays } from "../shared/dates";
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
  await sendLetter(trx, {
    boardId: found.boardId,
    organisationId: found.organisationId,
    subject: { type: "decision", id: found.id },
    kind: found.outcome === "refused" ? "refusal" : "award",
    title: letter.title,
    blocks: letter.blocks,
    sentAt: now,
    mail: decisionMail({ ...found, acceptBy: addDays(today, ACCEPTANCE_DAYS) }),
  });
}
