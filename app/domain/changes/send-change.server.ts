import { callIn } from "../calls/index.server";
import type { DecisionVersion } from "../decisions/index";
import { sendLetter } from "../organisations/index.server";
import type { PaidProject } from "../projects/index.server";
import type { Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { ChangePart, ChangeRequest } from "./change";
import { changeLetter } from "./change-letter";
import { decidedMail } from "./change-mail";
import { caseOf } from "./find-project-case.server";

type Decided = {
  readonly change: ChangeRequest;
  readonly project: PaidProject;
  readonly decided: DecisionVersion;
  readonly parts: readonly ChangePart[];
  readonly decisionId: string;
};

/**
 * Writes the letter as it is sent and tells those who sign for the organisation as it was, and those who lead the project.
 * Answers the number of the version that the decision makes; null when all is refused.
 */
export async function sendChange(
  { trx, now }: Step,
  actor: Staff,
  { change, project, decided, parts, decisionId }: Decided,
): Promise<number | null> {
  const { boardId, organisationId } = project;
  const call = await callIn(trx, project.callId, now);
  if (!call.ok) throw new Error("the project's call is out of reach");
  const named = await caseOf(trx, change);
  const isGranted = parts.some(({ proposal }) => proposal?.outcome === "granted");
  const version = isGranted ? decided.no + 1 : null;
  const letter = changeLetter({
    ...named,
    boardName: actor.boardName,
    no: change.no,
    parts,
    version,
    definition: call.value.definition,
    decidedBy: actor.name,
  });
  await sendLetter(trx, {
    boardId,
    organisationId,
    subject: { type: "changeDecision", id: decisionId },
    kind: "change",
    title: letter.title,
    blocks: letter.blocks,
    sentAt: now,
    mail: decidedMail(named),
  });
  return version;
}
