import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { AccountKind } from "../organisations/index";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { standingOf, type Judgement, type SignalStanding } from "../signals/index";
import type { PayeeSignal } from "./payee-signal";
import { payeeSignalAccess } from "./payee-signal-access";
import { signalRows } from "./signal-rows.server";

type Judged = Judgement & { readonly signal: PayeeSignal; readonly about: string };

export type AccountSignal = {
  readonly signal: PayeeSignal;
  readonly about: string;
  readonly aboutName: string;
  readonly standing: SignalStanding;
  /** The latest first. */
  readonly judgements: readonly Judgement[];
};

export type AccountSignals = {
  readonly organisationName: string;
  readonly kind: AccountKind;
  readonly number: string;
  readonly signals: readonly AccountSignal[];
  readonly mayJudge: boolean;
};

/** What is said about one account, and how each signal has been judged. */
export async function findAccountSignals(
  actor: Staff,
  organisationId: string,
  accountId: string,
): Promise<Result<AccountSignals>> {
  if (!isUuid(organisationId) || !isUuid(accountId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const { boardId } = actor;
    const denied = authorise(payeeSignalAccess, actor, "payeeSignal.read", { boardId });
    if (denied) return denied;
    const account = await trx
      .selectFrom("payeeAccount")
      .innerJoin("organisation", "organisation.id", "payeeAccount.organisationId")
      .select(["organisation.name as organisationName", "payeeAccount.kind", "number"])
      .where("payeeAccount.id", "=", accountId)
      .where("organisationId", "=", organisationId)
      .executeTakeFirst();
    if (!account) return missing();
    const { rows } = await signalRows(boardId, sql`array[${accountId}]::uuid[]`).execute(trx);
    const judgements = await judgementsOf(trx, accountId);
    return ok({
      ...account,
      kind: account.kind as AccountKind,
      signals: rows.map(({ signal, about, aboutName, isCleared }) => ({
        signal,
        about,
        aboutName,
        standing: standingOf(isCleared),
        judgements: judgements.filter((one) => one.signal === signal && one.about === about),
      })),
      mayJudge: may(payeeSignalAccess, actor, "payeeSignal.judge", { boardId }),
    });
  });
}

async function judgementsOf(trx: Trx, accountId: string): Promise<Judged[]> {
  const rows = await trx
    .selectFrom("payeeSignalJudgement as judgement")
    .innerJoin("person", "person.id", "judgement.judgedBy")
    .select(["signal", "about", "isCleared", "reasons", "person.name as by", "judgedAt as at"])
    .where("payeeAccountId", "=", accountId)
    .orderBy("judgedAt", "desc")
    .execute();
  return rows.map((row) => ({ ...row, signal: row.signal as PayeeSignal, at: row.at as Instant }));
}
