import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { payableFrom } from "../organisations/index";
import { openSignalAccounts } from "../payee-signals/index.server";
import { isBefore, type Instant, type PlainDate } from "../shared/dates";
import type { PaymentBlock } from "./payment-block";

type Row = {
  readonly projectId: string;
  readonly boardId: string;
  readonly accountId: string | null;
  readonly version: number | null;
  readonly addedAt: Instant | null;
  readonly verifiedAt: Instant | null;
};

/**
 * The recipient's latest account is there, the board that pays has verified it, a change of it has had its time to be
 * noticed, and no signal at it is left to judge.
 */
export async function accountBlocks(
  trx: Trx,
  projectIds: readonly string[],
  today: PlainDate,
): Promise<Map<string, PaymentBlock[]>> {
  const { rows } = await sql<Row>`
    select project.id as project_id, project.paying_board_id as board_id, account.id as account_id, account.version, account.added_at, verified.verified_at
    from project
    left join lateral (
      select a.id, a.version, a.added_at from payee_account a where a.organisation_id = project.organisation_id order by a.version desc limit 1) account on true
    left join payee_account_verification verified
      on verified.payee_account_id = account.id and verified.board_id = project.paying_board_id
    where project.id = any(${projectIds}::uuid[])`.execute(trx);
  const [boardId] = rows.map((row) => row.boardId);
  const accounts = rows.flatMap(({ accountId }) => accountId ?? []);
  const signalled = await openSignalAccounts(trx, boardId ?? "", [...new Set(accounts)]);
  return new Map(
    rows.map((row) => [
      row.projectId,
      [
        ...blocksOf(row, today),
        ...(signalled.has(row.accountId ?? "") ? [{ code: "paymentBlock.payeeSignal" }] : []),
      ],
    ]),
  );
}

function blocksOf({ version, addedAt, verifiedAt }: Row, today: PlainDate): PaymentBlock[] {
  if (version === null || addedAt === null) return [{ code: "payment.accountMissing" }];
  if (!verifiedAt) return [{ code: "payment.accountNotVerified" }];
  const day = payableFrom({ version, addedAt });
  return day && isBefore(today, day)
    ? [{ code: "paymentBlock.accountChanged", params: { day } }]
    : [];
}
