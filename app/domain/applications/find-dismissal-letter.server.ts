import { letterPdf } from "../../gateways/decision-letter-pdf";
import type { Trx } from "~db/transaction";
import { may } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { asApplicationStatus } from "./application-status";
import { caseAccess } from "./case-access";
import type { LetterPart } from "./dismissal-letter";
import { dayInWords } from "./mail-words";

/** A decision to dismiss, as it was sent. */
type DismissalDocument = {
  readonly applicationId: string;
  readonly letterId: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly blocks: readonly LetterPart[];
  readonly sentAt: Instant;
  readonly sha256: string;
  readonly boardName: string;
  readonly organisationName: string;
};

/** The letter, for the organisation it was sent to and the board that sent it. */
export async function findDismissalLetter(
  actor: Actor,
  applicationId: string,
  letterId: string,
): Promise<Result<DismissalDocument>> {
  if (!isUuid(applicationId) || !isUuid(letterId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await letterRow(trx, applicationId, letterId);
    if (!row) return missing();
    const { boardId, organisationId, status, ...letter } = row;
    const reach = { boardId, organisationId, status: asApplicationStatus(status) };
    const mayRead =
      may(caseAccess, actor, "case.read", reach) ||
      may(applicationAccess, actor, "application.read", reach);
    if (!mayRead) return missing();
    return ok({
      ...letter,
      caseNumber: letter.caseNumber ?? "",
      // Written by `dismissalLetter` and never changed since.
      blocks: letter.blocks as LetterPart[],
      sentAt: letter.sentAt as Instant,
    });
  });
}

/** The same letter as a tagged PDF: the same bytes every time. */
export async function dismissalLetterPdf(
  actor: Actor,
  applicationId: string,
  letterId: string,
): Promise<Result<{ bytes: Uint8Array; fileName: string }>> {
  const found = await findDismissalLetter(actor, applicationId, letterId);
  if (!found.ok) return found;
  const { title, caseNumber, blocks, sentAt, boardName, organisationName } = found.value;
  const { bytes } = await letterPdf({
    language: "sv",
    title,
    sender: boardName,
    caseNumber,
    date: dayInWords(dayOf(sentAt)),
    recipient: [organisationName],
    blocks,
    createdAt: sentAt,
  });
  return ok({ bytes, fileName: `beslut-${caseNumber.replace(/[^\w-]+/g, "-")}.pdf` });
}

const letterRow = (trx: Trx, applicationId: string, letterId: string) =>
  trx
    .selectFrom("letter")
    .innerJoin("application", "application.id", "letter.subjectId")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .innerJoin("board", "board.id", "application.boardId")
    .select([
      "letter.id as letterId",
      "letter.title",
      "letter.blocks",
      "letter.sentAt",
      "letter.sha256",
      "application.id as applicationId",
      "application.boardId",
      "application.organisationId",
      "application.status",
      "application.caseNumber",
      "organisation.name as organisationName",
      "board.nameSv as boardName",
    ])
    .where("letter.id", "=", letterId)
    .where("letter.subjectType", "=", "application")
    .where("letter.kind", "=", "dismissal")
    .where("application.id", "=", applicationId)
    .executeTakeFirst();
