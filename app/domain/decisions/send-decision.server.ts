import { sendLetter } from "../letters/index.server";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { addDays } from "../shared/dates";
import { ACCEPTANCE_DAYS } from "./decision-letter";
import { decisionMail } from "./decision-mail";
import { letterOf } from "./letter-of.server";
import type { DecisionCase } from "./read-decision.server";

/** Writes the letter as it is sent: with it the decision is told (33 § förvaltningslagen). */
export async function sendDecision(step: Step, actor: Staff, found: DecisionCase): Promise<void> {
  const { today } = step;
  await sendLetter(step, {
    ...letterOf(found, actor.name, today),
    caseId: found.applicationId,
    kind: found.outcome === "refused" ? "refusal" : "award",
    about: found.id,
    mail: decisionMail({ ...found, acceptBy: addDays(today, ACCEPTANCE_DAYS) }),
  });
}
