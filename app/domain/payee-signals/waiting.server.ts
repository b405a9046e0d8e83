import { sql } from "kysely";
import { may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { payeeSignalAccess } from "./payee-signal-access";
import { latestAccounts } from "./signal-rows.server";

type Row = { organisationId: string; accountId: string; name: string; addedAt: Instant };

/**
 * Accounts with a signal that nobody has judged, of recipients with a project that is paid: for those who judge, except the
 * one who added or verified the account.
 */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  const { boardId, personId } = actor;
  if (!may(payeeSignalAccess, actor, "payeeSignal.judge", { boardId })) return [];
  return readAs(actor, async ({ trx }) => {
    const { rows } = await sql<Row>`
      select distinct s.organisation_id, s.payee_account_id as account_id, o.name, a.added_at
      from payee_signals(${boardId}, ${latestAccounts}) s
      join payee_account a on a.id = s.payee_account_id join organisation o on o.id = s.organisation_id
      where s.is_cleared is null and s.about <> ${personId} and a.added_by <> ${personId}
        and exists (select 1 from project p where p.organisation_id = s.organisation_id and p.board_id = ${boardId}
          and p.status not in ('settled', 'closed'))
        and not exists (select 1 from payee_account_verification v
          where v.payee_account_id = a.id and v.board_id = ${boardId} and v.verified_by = ${personId})
      order by a.added_at limit 100`.execute(trx);
    return rows.map(({ organisationId, accountId, name, addedAt }) => ({
      key: "payeeSignal.judge",
      href: `/organisations/${organisationId}/accounts/${accountId}/signals`,
      subject: name,
      caseNumber: null,
      due: null,
      since: addedAt,
    }));
  });
}
