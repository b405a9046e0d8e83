import { sql } from "kysely";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import { identityAccess } from "./identity-access";

export type PersonRow = {
  id: string;
  name: string;
  login: string | null;
  roles: string[];
  limitOre: bigint | null;
};

/** The board's people with their roles and limits, for the administrator and the auditor. */
export async function findPeople(actor: Staff): Promise<Result<PersonRow[]>> {
  const denied = authorise(identityAccess, actor, "identity.listPeople", {
    boardId: actor.boardId,
  });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const { rows } = await sql<PersonRow>`
      select p.id, p.name, c.login, array_agg(s.role order by s.role) as roles,
        (select d.limit_ore from delegation d where d.person_id = p.id and d.board_id = ${actor.boardId}
          and d.valid_from <= app_today() order by d.valid_from desc limit 1) as limit_ore
      from staff_role s join person p on p.id = s.person_id left join credential c on c.person_id = p.id
      where s.board_id = ${actor.boardId} group by p.id, p.name, c.login order by p.name`.execute(
      trx,
    );
    return ok(rows);
  });
}
