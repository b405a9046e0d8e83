import { authorise } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { asApplicationStatus } from "./application-status";
import type { LetterPart } from "./dismissal-letter";

export type CaseLetter = {
  readonly title: string;
  readonly blocks: readonly LetterPart[];
  readonly sentAt: Instant;
  readonly sha256: string;
  readonly caseNumber: string;
  readonly boardName: string;
  readonly organisationName: string;
};

/** A letter about the application itself, such as a dismissal, exactly as it was sent. */
export async function findCaseLetter(
  actor: Actor,
  applicationId: string,
  letterId: string,
): Promise<Result<CaseLetter>> {
  if (!isUuid(applicationId) || !isUuid(letterId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("letter")
      .innerJoin("application", "application.id", "letter.subjectId")
      .innerJoin("organisation", "organisation.id", "letter.organisationId")
      .innerJoin("board", "board.id", "letter.boardId")
      .select([
        "letter.title",
        "letter.blocks",
        "letter.sentAt",
        "letter.sha256",
        "letter.boardId",
        "letter.organisationId",
        "application.caseNumber",
        "application.status",
        "organisation.name as organisationName",
        "board.nameSv as boardName",
      ])
      .where("letter.id", "=", letterId)
      .where("letter.subjectId", "=", applicationId)
      .where("letter.subjectType", "=", "application")
      .executeTakeFirst();
    if (!row) return missing();
    const { boardId, organisationId, status, caseNumber, ...letter } = row;
    const subject = { boardId, organisationId, status: asApplicationStatus(status) };
    const denied = authorise(applicationAccess, actor, "application.read", subject);
    if (denied) return denied;
    return ok({
      ...letter,
      // The parts were written by the command that sent the letter, and are never changed.
      blocks: letter.blocks as LetterPart[],
      sentAt: letter.sentAt as Instant,
      caseNumber: caseNumber ?? "",
    });
  });
}
