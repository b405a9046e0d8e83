import { sql } from "kysely";
import { may } from "../shared/access";
import type { Staff, StaffRole } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { organisationAccess } from "./organisation-access";

type Unverified = {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly addedAt: Instant;
};

const verifiers: readonly StaffRole[] = ["case_officer", "registrar"];

/**
 * Recipients' latest accounts that nobody at the board has verified: nothing is paid to them before somebody has. The case
 * officers and the registrars normally do it; for the others who may, it is their group's.
 */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  const { boardId, personId } = actor;
  if (!may(organisationAccess, actor, "organisation.verifyAccount", { boardId })) return [];
  const isGroups = !actor.roles.some((role) => verifiers.includes(role));
  return readAs(actor, async ({ trx }) => {
    const { rows } = await sql<Unverified>`
      select account.id, account.organisation_id, organisation.name, account.added_at
      from organisation
      join lateral (select * from payee_account p where p.organisation_id = organisation.id order by p.version desc limit 1)
        account on true
      where exists (select 1 from project where project.organisation_id = organisation.id and project.paying_board_id = ${boardId}
          and project.status not in ('settled', 'closed'))
        and not exists (select 1 from payee_account_verification verified
          where verified.payee_account_id = account.id and verified.board_id = ${boardId})
        and account.added_by <> ${personId}
      order by account.added_at limit 100`.execute(trx);
    return rows.map(({ id, organisationId, name, addedAt }) => ({
      key: "organisation.verifyAccount",
      href: `/organisations/${organisationId}/accounts/${id}/verification`,
      subject: name,
      isGroups,
      caseNumber: null,
      due: null,
      since: addedAt,
    }));
  });
}
