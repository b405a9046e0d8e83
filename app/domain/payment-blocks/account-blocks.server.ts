import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";
import type { PaymentBlock } from "./payment-block";

type Row = {
  readonly projectId: string;
  readonly accountId: string | null;
  readonly verifiedAt: Instant | null;
};

/** The recipient's latest account is there, and the project's board has verified it. */
export async function accountBlocks(
  trx: Trx,
  projectIds: readonly string[],
): Promise<Map<string, PaymentBlock[]>> {
  const { rows } = await sql<Row>`
    select project.id as project_id, account.id as account_id, verified.verified_at
    from project
    left join lateral (
      select a.id from payee_account a where a.organisation_id = project.organisation_id order by a.version desc limit 1) account on true
    left join payee_account_verification verified
      on verified.payee_account_id = account.id and verified.board_id = project.board_id
    where project.id = any(${projectIds}::uuid[])`.execute(trx);
  return new Map(rows.map((row) => [row.projectId, blocksOf(row)]));
}

function blocksOf({ accountId, verifiedAt }: Row): PaymentBlock[] {
  if (!accountId) return [{ code: "payment.accountMissing" }];
  return verifiedAt ? [] : [{ code: "payment.accountNotVerified" }];
}
