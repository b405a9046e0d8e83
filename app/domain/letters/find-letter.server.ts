import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { authorise, may } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { LetterBlock, LetterKind, LetterText } from "./letter";
import { letterAccess } from "./letter-access";

/** A letter exactly as it was sent. */
export type SentLetter = LetterText & {
  readonly id: string;
  readonly kind: LetterKind;
  readonly sentAt: Instant;
  readonly sha256: string;
  /** The application, which is also the project's id. */
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly isProject: boolean;
  readonly boardName: string;
  readonly organisationName: string;
  readonly orgnr: string;
};

/** A letter, for the board's staff and for the people of the organisation it was sent to. */
export async function findLetter(actor: Actor, letterId: string): Promise<Result<SentLetter>> {
  if (!isUuid(letterId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("letter")
      .innerJoin("application", "application.id", "letter.applicationId")
      .innerJoin("organisation", "organisation.id", "letter.organisationId")
      .innerJoin("board", "board.id", "letter.boardId")
      .leftJoin("project", "project.id", "letter.applicationId")
      .select(["letter.id", "letter.kind", "letter.title", "letter.blocks", "letter.sentAt"])
      .select(["letter.sha256", "letter.boardId", "letter.organisationId"])
      .select(["application.id as caseId", "application.caseNumber"])
      .select(["application.title as caseTitle", "board.nameSv as boardName"])
      .select(["organisation.name as organisationName", "organisation.orgnr"])
      .select(sql<boolean>`project.id is not null`.as("isProject"))
      .where("letter.id", "=", letterId)
      .executeTakeFirst();
    if (!row) return missing();
    const { boardId, organisationId, ...letter } = row;
    const denied = authorise(letterAccess, actor, "letter.read", { boardId, organisationId });
    if (denied) return denied;
    return ok({
      ...letter,
      kind: letter.kind as LetterKind,
      blocks: letter.blocks as LetterBlock[],
      sentAt: letter.sentAt as Instant,
      caseNumber: letter.caseNumber ?? "",
    });
  });
}

export type LetterRow = Pick<SentLetter, "id" | "kind" | "title" | "sentAt"> & {
  /** The id of what was decided. */
  readonly about: string;
};

/** The letters of a case, the latest first, as far as the reader may open them. */
export const findLetters = (actor: Actor, caseId: string): Promise<LetterRow[]> =>
  readAs(actor, async ({ trx }) => {
    if (!isUuid(caseId)) return [];
    const rows = await trx
      .selectFrom("letter")
      .select(["id", "kind", "title", "sentAt", "subjectId as about", "boardId", "organisationId"])
      .where("applicationId", "=", caseId)
      .orderBy("sentAt", "desc")
      .execute();
    return rows
      .filter((row) => may(letterAccess, actor, "letter.read", row))
      .map(({ boardId: _board, organisationId: _own, kind, sentAt, ...letter }) => ({
        ...letter,
        kind: kind as LetterKind,
        sentAt: sentAt as Instant,
      }));
  });

/** The letter that tells of one decided thing, for that thing's own page. */
export async function sentAbout(
  trx: Trx,
  about: string,
): Promise<(LetterText & { readonly id: string }) | null> {
  const row = await trx
    .selectFrom("letter")
    .select(["id", "title", "blocks"])
    .where("subjectId", "=", about)
    .orderBy("sentAt", "desc")
    .executeTakeFirst();
  return row ? { ...row, blocks: row.blocks as LetterBlock[] } : null;
}
