import { letterPdf, type LetterPdf } from "../../gateways/decision-letter-pdf";
import type { LetterBlock } from "../decisions/index";
import { authorise } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { RecoveryLetterKind } from "./recovery";
import { recoveryAccess } from "./recovery-access";

export type RecoveryLetterPage = {
  readonly recoveryId: string;
  readonly projectId: string;
  readonly projectTitle: string;
  readonly caseNumber: string;
  readonly boardName: string;
  readonly organisationName: string;
  readonly orgnr: string;
  readonly kind: RecoveryLetterKind;
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  readonly sentAt: Instant;
  readonly sha256: string;
};

const letterKinds: readonly RecoveryLetterKind[] = ["communication", "decision", "demand"];

/** A letter of a recovery as it was sent: for the board's staff and for the people of the organisation. */
export async function findRecoveryLetter(
  actor: Staff | Applicant,
  recoveryId: string,
  kindText: string,
): Promise<Result<RecoveryLetterPage>> {
  const kind = letterKinds.find((known) => known === kindText);
  if (!isUuid(recoveryId) || !kind) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("letter")
      .innerJoin("recovery", "recovery.id", "letter.subjectId")
      .innerJoin("project", "project.id", "recovery.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("organisation", "organisation.id", "recovery.organisationId")
      .innerJoin("board", "board.id", "recovery.boardId")
      .select(["recovery.boardId", "recovery.organisationId", "recovery.status"])
      .select(["project.id as projectId", "project.title as projectTitle"])
      .select(["application.caseNumber", "board.nameSv", "organisation.orgnr"])
      .select("organisation.name as organisationName")
      .select(["letter.title", "letter.blocks", "letter.sentAt", "letter.sha256"])
      .where("letter.subjectType", "=", "recovery")
      .where("letter.kind", "=", `recovery_${kind}`)
      .where("recovery.id", "=", recoveryId)
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(recoveryAccess, actor, "recovery.read", row);
    if (denied) return denied;
    const { boardId: _board, organisationId: _own, status: _status, nameSv, ...letter } = row;
    return ok({
      ...letter,
      recoveryId,
      kind,
      boardName: nameSv,
      blocks: letter.blocks as LetterBlock[],
      caseNumber: letter.caseNumber ?? "",
      sentAt: letter.sentAt as Instant,
    });
  });
}

const dayWords = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "long" });

const fileNames: Readonly<Record<RecoveryLetterKind, string>> = {
  communication: "aterkrav-svara",
  decision: "aterkrav-beslut",
  demand: "aterkrav-krav",
};

/** The same letter as a tagged PDF; the same letter gives the same bytes. */
export async function renderRecoveryPdf(
  actor: Staff | Applicant,
  recoveryId: string,
  kindText: string,
): Promise<Result<LetterPdf & { readonly fileName: string }>> {
  const found = await findRecoveryLetter(actor, recoveryId, kindText);
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
  return ok({ ...pdf, fileName: `${fileNames[letter.kind]}-${number}.pdf` });
}
