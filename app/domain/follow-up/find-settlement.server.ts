import { letterPdf, type LetterPdf } from "../../gateways/decision-letter-pdf";
import type { Trx } from "~db/transaction";
import { balances } from "~ledger/index";
import type { Ore } from "~ledger/amount";
import type { LetterBlock } from "../decisions/index";
import type { Payee } from "../disbursements/index";
import { payeeIn } from "../disbursements/index.server";
import { authorise, may } from "../shared/access";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { dayOf, type Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Refusal, type Result } from "../shared/result";
import type { ReportDetails } from "./final-report";
import { followUpAccess } from "./follow-up-access";
import { readSettlement, settlementHash } from "./read-settlement.server";
import { reportDetails } from "./report-details.server";
import type { PreparedSettlement } from "./settlement";
import { underWay } from "./settlement-state.server";

/** A ledger balance with the account it can be opened in. */
export type LedgerFigure = { readonly amount: Ore; readonly account: string };

export type SettlementPage = {
  readonly details: ReportDetails;
  readonly settlement: PreparedSettlement | null;
  /** Of what is shown, for the person who decides. */
  readonly shownHash: string | null;
  /** Why it cannot be settled yet. */
  readonly obstacle: Pick<Refusal, "code" | "params"> | null;
  /** To whom a last payment would go, while it is not decided. */
  readonly payee: Payee | null;
  readonly paid: LedgerFigure | null;
  readonly committed: readonly (LedgerFigure & { readonly year: number })[];
  readonly mayPrepare: boolean;
  readonly mayDecide: boolean;
};

/** Everything about the settlement of a project, for the board's staff. */
export async function findSettlement(
  actor: Staff,
  projectId: string,
): Promise<Result<SettlementPage>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const details = await reportDetails(trx, projectId);
    if (!details) return missing();
    const { project, report } = details;
    const denied = authorise(followUpAccess, actor, "settlement.read", project);
    if (denied) return denied;
    const settlement = await readSettlement(trx, projectId);
    const isOpen = report?.status === "submitted" && !settlement?.decidedAt;
    return ok({
      details,
      settlement,
      shownHash: settlement && settlementHash(settlement),
      obstacle: isOpen ? await underWay(trx, projectId) : null,
      payee: isOpen ? await payeeIn(trx, project) : null,
      ...(await ledgerFigures(trx, projectId)),
      mayPrepare: isOpen && may(followUpAccess, actor, "settlement.prepare", project),
      mayDecide:
        isOpen &&
        settlement !== null &&
        settlement.preparedBy !== actor.personId &&
        may(followUpAccess, actor, "settlement.decide", project),
    });
  });
}

async function ledgerFigures(trx: Trx, projectId: string) {
  const dims = { project: projectId };
  const [paid] = await balances(trx, { role: "paid", dims });
  const committed = await balances(trx, { role: "committed", dims });
  return {
    paid: paid ? { amount: paid.balance, account: paid.accountId } : null,
    committed: committed.map(({ accountId, balance, dims }) => ({
      amount: balance,
      account: accountId,
      year: Number(dims.year),
    })),
  };
}

export type SettlementLetterPage = {
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
export async function findSettlementLetter(
  actor: Staff | Applicant,
  projectId: string,
): Promise<Result<SettlementLetterPage>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("letter")
      .innerJoin("settlement", "settlement.id", "letter.subjectId")
      .innerJoin("project", "project.id", "settlement.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("organisation", "organisation.id", "project.organisationId")
      .innerJoin("board", "board.id", "project.boardId")
      .select(["project.boardId", "project.organisationId", "project.id as projectId"])
      .select(["project.title as projectTitle", "application.caseNumber", "board.nameSv"])
      .select(["organisation.name as organisationName", "organisation.orgnr"])
      .select(["letter.title", "letter.blocks", "letter.sentAt", "letter.sha256"])
      .where("letter.subjectType", "=", "settlement")
      .where("project.id", "=", projectId)
      .executeTakeFirst();
    if (!row) return missing();
    const { boardId, organisationId, nameSv, blocks, ...letter } = row;
    const subject = { boardId, organisationId, isDecided: true };
    const denied = authorise(followUpAccess, actor, "settlement.read", subject);
    if (denied) return denied;
    return ok({
      ...letter,
      boardName: nameSv,
      blocks: blocks as LetterBlock[],
      caseNumber: letter.caseNumber ?? "",
      sentAt: letter.sentAt as Instant,
    });
  });
}

const dayWords = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "long" });

/** The same letter as a tagged PDF; the same letter gives the same bytes. */
export async function renderSettlementPdf(
  actor: Staff | Applicant,
  projectId: string,
): Promise<Result<LetterPdf & { readonly fileName: string }>> {
  const found = await findSettlementLetter(actor, projectId);
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
  return ok({ ...pdf, fileName: `slutreglering-${number}.pdf` });
}
