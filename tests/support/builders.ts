/** The people, organisations and cases tests begin with, with meaningful defaults. Rows go in as the database's owner. */
import { randomUUID } from "node:crypto";
import { sql, type Kysely } from "kysely";
import type { Actor, Applicant, MemberRole, Staff, StaffRole } from "~/domain/shared/actor";
import type { BoardId, OrganisationId, PersonId } from "~/domain/shared/ids";
import type { Result } from "~/domain/shared/result";
import type { Database } from "~db/schema";
import { oreFromKronor, type Ore } from "~ledger/amount";

type Db = Kysely<Database>;

/** A call of a command: who, with a command id of its own. */
export const as = <A extends Actor>(
  actor: A,
): { readonly actor: A; readonly commandId: string } => ({
  actor,
  commandId: randomUUID(),
});

/** The value of what must succeed. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.params ?? {})}`);
  return result.value;
}

/** The code of what must be refused. */
export const refusalCode = (result: Result<unknown>): string => {
  if (result.ok) throw new Error("not refused");
  return result.code;
};

/** "590000.00" in öre. */
export function kr(text: string): Ore {
  const amount = oreFromKronor(text);
  if (amount === null) throw new Error(`${text} is not an amount`);
  return amount;
}

/** Moves the database's clock to a moment, never before it (it counts whole seconds); time goes on from there. */
export async function setClock(db: Db, at: string): Promise<void> {
  await sql`insert into demo_clock (offset_seconds)
    values (ceil(extract(epoch from ${at}::timestamptz - clock_timestamp()))::bigint)
    on conflict (singleton) do update set offset_seconds = excluded.offset_seconds`.execute(db);
}

const counties: Record<string, string> = { "12": "Skåne län", "14": "Västra Götalands län" };

export async function addBoard(db: Db, id = "12"): Promise<string> {
  const county = counties[id] ?? `County ${id}`;
  await db
    .insertInto("board")
    .values({
      id,
      county,
      nameSv: `Länsstyrelsen i ${county}`,
      nameEn: `County board ${id}`,
      casePrefix: "DEMO ",
      orgnr: "202100-9903",
      bankgiro: "9990-1001",
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}

type StaffOptions = { readonly boardId?: string; readonly limit?: string };

export async function addStaff(
  db: Db,
  name: string,
  roles: readonly StaffRole[],
  { boardId = "12", limit }: StaffOptions = {},
): Promise<Staff> {
  const personId = await addPerson(db, name);
  await db
    .insertInto("staffRole")
    .values(roles.map((role) => ({ personId, boardId, role, validFrom: "2020-01-01" })))
    .execute();
  if (limit) {
    await db
      .insertInto("delegation")
      .values({ personId, boardId, limitOre: kr(limit), validFrom: "2020-01-01" })
      .execute();
  }
  return {
    kind: "staff",
    personId,
    name,
    boardId: boardId as BoardId,
    boardName: `Länsstyrelsen i ${counties[boardId] ?? boardId}`,
    roles,
  };
}

async function addPerson(db: Db, name: string): Promise<PersonId> {
  const { id } = await db
    .insertInto("person")
    .values({ name, email: `${randomUUID()}@exempel.se` })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id as PersonId;
}

export type TestOrganisation = {
  readonly id: OrganisationId;
  readonly name: string;
  readonly orgnr: string;
};

export async function addOrganisation(
  db: Db,
  { name = "Föreningen Språkbron Sundhamra", orgnr = "802999-9907", type = "ideell_forening" } = {},
): Promise<TestOrganisation> {
  const { id } = await db
    .insertInto("organisation")
    .values({ name, orgnr, type })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { id: id as OrganisationId, name, orgnr };
}

export async function addMember(
  db: Db,
  organisation: TestOrganisation,
  name: string,
  roles: readonly MemberRole[],
): Promise<Applicant> {
  const personId = await addPerson(db, name);
  await db
    .insertInto("membership")
    .values(roles.map((role) => ({ personId, organisationId: organisation.id, role })))
    .execute();
  return {
    kind: "applicant",
    personId,
    name,
    organisationId: organisation.id,
    organisationName: organisation.name,
    roles,
  };
}

export {
  ACTIVITY,
  demoCall,
  demoDefinition,
  publishedCall,
  type SharedCall,
} from "./published-call";
