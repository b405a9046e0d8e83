import type { Trx } from "~db/transaction";
import { letterPdf, type Letter, type LetterPdf } from "../../gateways/decision-letter-pdf";
import { authorise } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { decisionAccess } from "./decision-access";
import type { DecisionLetter } from "./decision-letter";
import type { LetterBlock } from "./letter-block";
import { inDays } from "./swedish-words";

/** A decision letter exactly as it was sent. */
type SentLetter = DecisionLetter & {
  readonly decisionId: string;
  readonly boardName: string;
  readonly caseNumber: string;
  readonly organisationName: string;
  readonly orgnr: string;
  readonly sentAt: Instant;
  readonly sha256: string;
  /** The award's project; null for a refusal. */
  readonly projectId: string | null;
};

/** The letter of a decision, for the board's staff and for the people of the organisation it was sent to. */
export async function findLetter(actor: Actor, decisionId: string): Promise<Result<SentLetter>> {
  if (!isUuid(decisionId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await letterRow(trx, decisionId);
    if (!row) return missing();
    const { boardId, organisationId, status, blocks, ...rest } = row;
    const denied = authorise(decisionAccess, actor, "decision.readLetter", {
      boardId,
      organisationId,
      status,
    });
    if (denied) return denied;
    return ok({
      ...rest,
      blocks: blocks as LetterBlock[],
      caseNumber: rest.caseNumber ?? "",
      sentAt: rest.sentAt as Instant,
    });
  });
}

/** The same letter as a tagged PDF; the same letter gives the same bytes. */
export async function renderLetterPdf(
  actor: Actor,
  decisionId: string,
): Promise<Result<LetterPdf & { readonly fileName: string }>> {
  const found = await findLetter(actor, decisionId);
  if (!found.ok) return found;
  const pdf = await letterPdf(asDocument(found.value));
  const number = found.value.caseNumber.replace(/[^\w-]+/g, "-");
  return ok({ ...pdf, fileName: `beslut-${number}.pdf` });
}

const asDocument = (sent: SentLetter): Letter => ({
  language: "sv",
  title: sent.title,
  sender: sent.boardName,
  caseNumber: sent.caseNumber,
  date: inDays(dayOf(sent.sentAt)),
  recipient: [sent.organisationName, sent.orgnr],
  blocks: sent.blocks,
  createdAt: sent.sentAt,
});

const letterRow = (trx: Trx, decisionId: string) =>
  trx
    .selectFrom("letter")
    .innerJoin("decision", "decision.id", "letter.subjectId")
    .innerJoin("application", "application.id", "decision.applicationId")
    .innerJoin("organisation", "organisation.id", "letter.organisationId")
    .innerJoin("board", "board.id", "letter.boardId")
    .leftJoin("project", "project.decisionId", "decision.id")
    .select([
      "decision.id as decisionId",
      "decision.status",
      "letter.boardId",
      "letter.organisationId",
      "letter.title",
      "letter.blocks",
      "letter.sentAt",
      "letter.sha256",
      "application.caseNumber",
      "organisation.name as organisationName",
      "organisation.orgnr",
      "board.nameSv as boardName",
      "project.id as projectId",
    ])
    .where("letter.subjectType", "=", "decision")
    .where("letter.subjectId", "=", decisionId)
    .executeTakeFirst();

/** The letter of a decided case, for the decision's own page. */
export async function sentLetter(trx: Trx, decisionId: string): Promise<DecisionLetter | null> {
  const row = await letterRow(trx, decisionId);
  return row ? { title: row.title, blocks: row.blocks as LetterBlock[] } : null;
}
