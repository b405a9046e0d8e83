import { inSnapshot, type Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { BoardId } from "../shared/ids";
import type { Instant } from "../shared/dates";
import { missing, ok, type Result } from "../shared/result";
import { asApplicationStatus, type ApplicationStatus } from "./application-status";
import type { PromiseStatus } from "./financier";
import { hasEnded } from "./promise-rules";
import { hashOfToken } from "./promise-token.server";

/** What the one with the link is shown; nothing else of the application. */
export type PromiseToConfirm = {
  readonly financierId: string;
  readonly financier: string;
  readonly orgnr: string;
  readonly amount: Ore;
  readonly status: PromiseStatus;
  readonly applicationId: string;
  readonly applicationStatus: ApplicationStatus;
  readonly title: string;
  readonly applicant: string;
  readonly applicantOrgnr: string;
  readonly board: { readonly sv: string; readonly en: string };
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
  readonly isExpired: boolean;
  /** The application is over: the answer is not needed. */
  readonly hasEnded: boolean;
};

/** Where a link leads; undefined for an unknown one. Links carry their own secret, so they are looked up before any scope. */
type LinkTarget = {
  readonly tokenHash: string;
  readonly scope: { readonly boardId: BoardId; readonly organisationId: string };
};

export async function linkTarget(token: string): Promise<LinkTarget | undefined> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  const tokenHash = hashOfToken(token);
  return inSnapshot({}, async ({ trx }) => {
    const link = await trx
      .selectFrom("confirmationLink")
      .select(["boardId", "organisationId"])
      .where("tokenHash", "=", tokenHash)
      .executeTakeFirst();
    if (!link) return undefined;
    const { boardId, organisationId } = link;
    return { tokenHash, scope: { boardId: boardId as BoardId, organisationId } };
  });
}

/** The promise behind a light link. Reading changes nothing: a mail program that opens links confirms nothing. */
export async function findPromise(token: string): Promise<Result<PromiseToConfirm>> {
  const target = await linkTarget(token);
  if (!target) return missing();
  return inSnapshot(target.scope, async ({ trx, now }) => {
    const promise = await promiseIn(trx, target.tokenHash, now);
    return promise ? ok(promise) : missing();
  });
}

export async function promiseIn(
  trx: Trx,
  tokenHash: string,
  now: string,
): Promise<PromiseToConfirm | undefined> {
  const row = await trx
    .selectFrom("confirmationLink as link")
    .innerJoin("financier", "financier.id", "link.financierId")
    .innerJoin("application", "application.id", "financier.applicationId")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .innerJoin("board", "board.id", "application.boardId")
    .select([
      "financier.id as financierId",
      "financier.name as financier",
      "financier.orgnr",
      "financier.amountOre as amount",
      "financier.status",
      "application.id as applicationId",
      "application.status as applicationStatus",
      "application.title",
      "organisation.name as applicant",
      "organisation.orgnr as applicantOrgnr",
      "board.nameSv",
      "board.nameEn",
      "link.expiresAt",
      "link.usedAt",
    ])
    .where("link.tokenHash", "=", tokenHash)
    .executeTakeFirst();
  if (!row) return undefined;
  const { nameSv, nameEn, ...rest } = row;
  const applicationStatus = asApplicationStatus(row.applicationStatus);
  return {
    ...rest,
    status: row.status as PromiseStatus,
    applicationStatus,
    board: { sv: nameSv, en: nameEn },
    expiresAt: row.expiresAt as Instant,
    usedAt: row.usedAt as Instant | null,
    isExpired: row.expiresAt <= now,
    hasEnded: hasEnded(applicationStatus),
  };
}
