import type { LetterBlock } from "../decisions/index";
import { callDefinition } from "../calls/index";
import { sendLetter } from "../organisations/index.server";
import type { Step } from "../shared/command.server";
import type { Recovery, RecoveryLetterKind } from "./recovery";
import type { RecoveryLetter } from "./recovery-letter";

/** Keeps a letter of a recovery as it is sent, and tells the recipient's people by mail. */
export async function sendRecoveryLetter(
  { trx, now }: Step,
  recovery: Recovery,
  kind: RecoveryLetterKind,
  { title, blocks, summary }: RecoveryLetter,
): Promise<void> {
  const { boardId, organisationId, caseNumber, projectTitle } = recovery;
  await sendLetter(trx, {
    boardId,
    organisationId,
    subject: { type: "recovery", id: recovery.id },
    kind: `recovery_${kind}`,
    title,
    blocks,
    sentAt: now,
    mail: {
      subject: `${subjects[kind]}, ${caseNumber}`,
      text: [
        `Det gäller projektet "${projectTitle}". ${summary}`,
        "Logga in och läs hela brevet under Projekt.",
        `Ärende: ${caseNumber}`,
      ].join("\n\n"),
    },
  });
}

const subjects: Readonly<Record<RecoveryLetterKind, string>> = {
  communication: "Svara innan vi beslutar om återkrav",
  decision: "Beslut om återkrav",
  demand: "Krav på återbetalning",
};

/** By the call's legal basis, as in every other letter: where to appeal, or that it cannot be done. */
export async function appealOf({ trx }: Step, { projectId }: Recovery): Promise<LetterBlock[]> {
  const { definition } = await trx
    .selectFrom("project")
    .innerJoin("call", "call.id", "project.callId")
    .select("call.definition")
    .where("project.id", "=", projectId)
    .executeTakeFirstOrThrow();
  const { appealable, court, noAppealParagraph } = callDefinition.parse(definition).legalBasis;
  return [
    { h2: "Överklagande" },
    {
      p: appealable.recovered
        ? `Beslutet kan ni överklaga till ${court.sv}. Skriv vilket beslut ni överklagar, hur det ska ändras och varför, och skicka det till oss, inte till domstolen. Överklagandet ska ha kommit in till oss inom tre veckor från den dag ni fick del av beslutet.`
        : `Enligt ${noAppealParagraph} får beslutet inte överklagas.`,
    },
  ];
}
