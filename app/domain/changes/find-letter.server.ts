import { letterPdf, type LetterPdf } from "../../gateways/decision-letter-pdf";
import { inDays, type LetterBlock } from "../decisions/index";
import { authorise } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { changeAccess } from "./change-access";

export type ChangeLetterPage = {
  readonly decisionId: string;
  readonly changeId: string;
  readonly no: number;
  readonly projectId: string;
  readonly projectTitle: string;
  readonly caseNumber: string;
  readonly boardName: string;
  readonly organisationName: string;
  readonly orgnr: string;
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  readonly sentAt: Instant;
  readonly sha256: string;
};

/** The letter as it was sent: for the board's staff and for the people of the organisation. */
export async function findChangeLetter(
  actor: Staff | Applicant,
  decisionId: string,
): Promise<Result<ChangeLetterPage>> {
  if (!isUuid(decisionId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("letter")
      .innerJoin("changeDecision as decision", "decision.id", "letter.subjectId")
      .innerJoin("changeRequest as change", "change.id", "decision.changeId")
      .innerJoin("project", "project.id", "decision.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("organisation", "organisation.id", "project.organisationId")
      .innerJoin("board", "board.id", "project.boardId")
      .select(["project.boardId", "project.organisationId", "project.id as projectId"])
      .select(["decision.changeId", "change.no", "change.status"])
      .select(["project.title as projectTitle", "application.caseNumber", "board.nameSv"])
      .select(["organisation.name as organisationName", "organisation.orgnr"])
      .select(["letter.title", "letter.blocks", "letter.sentAt", "letter.sha256"])
      .where("letter.subjectType", "=", "changeDecision")
      .where("decision.id", "=", decisionId)
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(changeAccess, actor, "change.read", row);
    if (denied) return denied;
    const { boardId: _board, organisationId: _own, status: _status, nameSv, ...letter } = row;
    return ok({
      ...letter,
      decisionId,
      boardName: nameSv,
      blocks: letter.blocks as LetterBlock[],
      caseNumber: letter.caseNumber ?? "",
      sentAt: letter.sentAt as Instant,
    });
  });
}

/** The same letter as a tagged PDF; the same letter gives the same bytes. */
export async function renderChangePdf(
  actor: Staff | Applicant,
  decisionId: string,
): Promise<Result<LetterPdf & { readonly fileName: string }>> {
  const found = await findChangeLetter(actor, decisionId);
  if (!found.ok) return found;
  const letter = found.value;
  const pdf = await letterPdf({
    language: "sv",
    title: letter.title,
    sender: letter.boardName,
    caseNumber: letter.caseNumber,
    date: inDays(dayOf(letter.sentAt)),
    recipient: [letter.organisationName, letter.orgnr],
    blocks: letter.blocks,
    createdAt: letter.sentAt,
  });
  const number = letter.caseNumber.replace(/[^\w-]+/g, "-");
  return ok({ ...pdf, fileName: `andringsbeslut-${number}-${letter.no}.pdf` });
}
