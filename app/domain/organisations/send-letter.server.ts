import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import { mailOrganisation, type Message } from "./mail-organisation.server";

type Letter = {
  readonly boardId: string;
  readonly organisationId: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly kind: string;
  readonly title: string;
  readonly blocks: readonly unknown[];
  readonly sentAt: Instant;
  /** What tells the organisation that the letter is there. */
  readonly mail: Message;
};

/** Keeps a letter as it is sent, and tells the organisation by mail. Answers the letter's fingerprint. */
export async function sendLetter(trx: Trx, letter: Letter): Promise<string> {
  const { boardId, organisationId, subject, kind, title, blocks, sentAt, mail } = letter;
  const sha256 = fingerprintOf({ title, blocks });
  await trx
    .insertInto("letter")
    .values({
      boardId,
      organisationId,
      subjectType: subject.type,
      subjectId: subject.id,
      kind,
      title,
      blocks: JSON.stringify(blocks),
      sentAt,
      sha256,
    })
    .execute();
  await mailOrganisation(trx, { boardId, organisationId }, mail);
  return sha256;
}
