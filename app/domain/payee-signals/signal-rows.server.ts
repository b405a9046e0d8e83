import { sql, type RawBuilder } from "kysely";
import type { AccountKind } from "../organisations/index";
import type { PayeeSignal } from "./payee-signal";

export type FoundSignal = {
  readonly payeeAccountId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: AccountKind;
  readonly number: string;
  readonly signal: PayeeSignal;
  readonly about: string;
  /** The other organisation with its number, or the employee. */
  readonly aboutName: string;
  readonly isCleared: boolean | null;
};

/** The signals at the accounts that a query answers with, named. */
export const signalRows = (boardId: string, accountIds: RawBuilder<unknown>) => sql<FoundSignal>`
  select s.payee_account_id, s.organisation_id, o.name as organisation_name, a.kind, a.number, s.signal, s.about, s.is_cleared,
    coalesce(other.name || ' (' || other.orgnr || ')', listed.employee, employee.name) as about_name
  from payee_signals(${boardId}, ${accountIds}) s
  join payee_account a on a.id = s.payee_account_id
  join organisation o on o.id = s.organisation_id
  left join organisation other on s.signal = 'shared_account' and other.id = s.about
  left join staff_account listed on s.signal = 'staff_account' and listed.id = s.about
  left join person employee on s.signal = 'staff_signatory' and employee.id = s.about`;

/** The latest account of everybody whom the board has a case with. */
export const latestAccounts = sql`array(
  select distinct on (p.organisation_id) p.id from payee_account p order by p.organisation_id, p.version desc)`;
