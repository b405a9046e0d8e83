/** A claim of the running project that an officer has approved, put in as the database's owner. */
import { sql, type Kysely } from "kysely";
import type { Staff } from "~/domain/shared/actor";
import type { Database } from "~db/schema";
import type { RunningProject } from "./running-project";

const costs = ["Lokal", "Tolk", "Kursmaterial", "Resor"];

export async function approvedClaim(
  db: Kysely<Database>,
  { projectId, signatory }: RunningProject,
  no: number,
  officer: Staff,
): Promise<void> {
  const { id } = await db
    .insertInto("claim")
    .values({
      boardId: officer.boardId,
      organisationId: signatory.organisationId,
      projectId,
      no,
      submittedBy: signatory.personId,
      submittedAt: "2027-08-18T08:00:00Z",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await sql`insert into claim_line (claim_id, position, category, description, amount_ore, voucher)
    select ${id}, c.at, 'LOK', c.name, 100000, 'V' || ${no}::int || c.at
    from unnest(${costs}::text[]) with ordinality c (name, at)`.execute(db);
  await sql`update claim set status = 'approved', approved_by = ${officer.personId}, approved_at = '2027-08-19T08:00:00Z' where id = ${id}`.execute(
    db,
  );
}
