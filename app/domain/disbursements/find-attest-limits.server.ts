import { sql } from "kysely";
import type { Ore } from "~ledger/amount";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { disbursementAccess } from "./disbursement-access";

export type AttestLimitRow = {
  readonly personId: string;
  readonly name: string;
  /** The limit of today; null when none is recorded: the role alone decides. */
  readonly limit: Ore | null;
};

export type AttestLimits = {
  readonly today: PlainDate;
  /** The board's attestants, by name. */
  readonly people: readonly AttestLimitRow[];
  /** Above it a third person attests; null when no amount is recorded. */
  readonly large: Ore | null;
  readonly mayRecord: boolean;
};

/** Who may attest how much today. */
export async function findAttestLimits(actor: Staff): Promise<Result<AttestLimits>> {
  const { boardId } = actor;
  const denied = authorise(disbursementAccess, actor, "attestLimit.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx, today }) => {
    const { rows: people } = await sql<AttestLimitRow>`
      select p.id as person_id, p.name, attest_limit_of(${boardId}, p.id) as limit
      from staff_role s join person p on p.id = s.person_id
      where s.board_id = ${boardId} and s.role = 'attestant'
        and s.valid_from <= app_today() and (s.valid_until is null or s.valid_until >= app_today())
      order by p.name`.execute(trx);
    const { rows } = await sql<{ large: Ore | null }>`
      select large_payment_of(${boardId}) as large`.execute(trx);
    return ok({
      today,
      people,
      large: rows[0]?.large ?? null,
      mayRecord: may(disbursementAccess, actor, "attestLimit.record", { boardId }),
    });
  });
}
