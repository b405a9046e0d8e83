import { inSnapshot, type Trx } from "~db/transaction";
import type { Actor, MemberRole, StaffRole } from "../shared/actor";
import { isUuid, type BoardId, type OrganisationId, type PersonId } from "../shared/ids";
import type { Capacity } from "./capacity";

/** The person's rights as they are now; a visitor when none are left. */
export async function findActor(capacity: Capacity): Promise<Actor> {
  if (!isUuid(capacity.personId)) return { kind: "visitor" };
  return inSnapshot({}, async ({ trx }) => actorIn(trx, capacity));
}

async function actorIn(trx: Trx, { personId, side, at }: Capacity): Promise<Actor> {
  return (
    (side === "staff"
      ? await staffIn(trx, personId, at)
      : await applicantIn(trx, personId, at)) ?? {
      kind: "visitor",
    }
  );
}

async function staffIn(trx: Trx, personId: string, boardId: string): Promise<Actor | null> {
  const rows = await trx
    .selectFrom("staffRole")
    .innerJoin("person", "person.id", "staffRole.personId")
    .innerJoin("board", "board.id", "staffRole.boardId")
    .select(["person.name", "board.nameSv as boardName", "staffRole.role"])
    .where("staffRole.personId", "=", personId)
    .where("staffRole.boardId", "=", boardId)
    .where(({ eb, fn }) => eb("staffRole.validFrom", "<=", fn<string>("app_today")))
    .where(({ eb, fn, or }) =>
      or([
        eb("staffRole.validUntil", "is", null),
        eb("staffRole.validUntil", ">=", fn<string>("app_today")),
      ]),
    )
    .execute();
  const [first] = rows;
  if (!first) return null;
  return {
    kind: "staff",
    personId: personId as PersonId,
    name: first.name,
    boardId: boardId as BoardId,
    boardName: first.boardName,
    roles: rows.map((row) => row.role as StaffRole),
  };
}

async function applicantIn(
  trx: Trx,
  personId: string,
  organisationId: string,
): Promise<Actor | null> {
  if (!isUuid(organisationId)) return null;
  const rows = await trx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .innerJoin("organisation", "organisation.id", "membership.organisationId")
    .select(["person.name", "organisation.name as organisationName", "membership.role"])
    .where("membership.personId", "=", personId)
    .where("membership.organisationId", "=", organisationId)
    .execute();
  const [first] = rows;
  if (!first) return null;
  return {
    kind: "applicant",
    personId: personId as PersonId,
    name: first.name,
    organisationId: organisationId as OrganisationId,
    organisationName: first.organisationName,
    roles: rows.map((row) => row.role as MemberRole),
  };
}
