import { mailOrganisation } from "../organisations/index.server";
import type { Step } from "../shared/command.server";
import { fingerprintOf } from "../shared/fingerprint.server";
import { letterKinds, type LetterKind, type WrittenLetter } from "./letter";

type Sent = WrittenLetter & {
  /** The application, which is also the project's id. */
  readonly caseId: string;
  readonly kind: LetterKind;
  /** The id of what was decided, in the table that the kind is about. */
  readonly about: string;
};

/**
 * Keeps a letter as it is sent, and tells those who sign for the organisation and those who lead the project by mail
 * (33 § förvaltningslagen). Answers the letter's fingerprint.
 */
export async function sendLetter({ trx, now }: Step, letter: Sent): Promise<string> {
  const { caseId, kind, about, title, blocks, mail } = letter;
  const { caseNumber, ...to } = await trx
    .selectFrom("application")
    .select(["boardId", "organisationId", "caseNumber"])
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  const sha256 = fingerprintOf({ title, blocks });
  await trx
    .insertInto("letter")
    .values({
      ...to,
      applicationId: caseId,
      subjectType: letterKinds[kind].about,
      subjectId: about,
      kind,
      title,
      blocks: JSON.stringify(blocks),
      sentAt: now,
      sha256,
    })
    .execute();
  await mailOrganisation(trx, to, {
    subject: `${mail.subject}, ${caseNumber}`,
    text: [...mail.text, `Ärende: ${caseNumber}`].join("\n\n"),
  });
  return sha256;
}
