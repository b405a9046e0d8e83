import { letterPdf, type LetterPdf } from "../../gateways/decision-letter-pdf";
import type { LetterBlock } from "../decisions/index";
import { authorise } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { paymentBlockAccess } from "./payment-block-access";

export type StopLetterPage = {
  readonly stopId: string;
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
export async function findStopLetter(
  actor: Staff | Applicant,
  stopId: string,
): Promise<Result<StopLetterPage>> {
  if (!isUuid(stopId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("letter")
      .innerJoin("paymentStop as stop", "stop.id", "letter.subjectId")
      .innerJoin("project", "project.id", "stop.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("organisation", "organisation.id", "project.organisationId")
      .innerJoin("board", "board.id", "project.boardId")
      .select(["project.boardId", "project.organisationId", "project.id as projectId"])
      .select(["project.title as projectTitle", "application.caseNumber", "board.nameSv"])
      .select(["organisation.name as organisationName", "organisation.orgnr"])
      .select(["letter.title", "letter.blocks", "letter.sentAt", "letter.sha256"])
      .where("letter.subjectType", "=", "paymentStop")
      .where("stop.id", "=", stopId)
      .executeTakeFirst();
    if (!row) return missing();
    const { boardId, organisationId, nameSv, blocks, ...letter } = row;
    const subject = { boardId, organisationId, isDecided: true };
    const denied = authorise(paymentBlockAccess, actor, "paymentStop.read", subject);
    if (denied) return denied;
    return ok({
      ...letter,
      stopId,
      boardName: nameSv,
      blocks: blocks as LetterBlock[],
      caseNumber: letter.caseNumber ?? "",
      sentAt: letter.sentAt as Instant,
    });
  });
}

const dayWords = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "long" });

/** The same letter as a tagged PDF; the same letter gives the same bytes. */
export async function renderStopPdf(
  actor: Staff | Applicant,
  stopId: string,
): Promise<Result<LetterPdf & { readonly fileName: string }>> {
  const found = await findStopLetter(actor, stopId);
  if (!found.ok) return found;
  const letter = found.value;
  const pdf = await letterPdf({
    language: "sv",
    title: letter.title,
    sender: letter.boardName,
    caseNumber: letter.caseNumber,
    date: dayWords.format(new Date(`${dayOf(letter.sentAt)}T12:00:00Z`)),
    recipient: [letter.organisationName, letter.orgnr],
    blocks: letter.blocks,
    createdAt: letter.sentAt,
  });
  const number = letter.caseNumber.replace(/[^\w-]+/g, "-");
  return ok({ ...pdf, fileName: `utbetalningsstopp-${number}.pdf` });
}
