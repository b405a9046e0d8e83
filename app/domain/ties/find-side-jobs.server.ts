import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { SideJobKind } from "./tie";
import { tieAccess } from "./tie-access";

const PAGE_SIZE = 50;

export type SideJobs = {
  readonly rows: readonly {
    readonly id: string;
    readonly employee: string;
    readonly kind: SideJobKind;
    readonly organisationName: string;
    readonly orgnr: string | null;
    readonly recordedBy: string;
    readonly recordedAt: Instant;
  }[];
  readonly total: number;
  readonly pages: number;
  readonly mayKeep: boolean;
  /** Everybody with a role at the board but the reader; [] for those who do not keep the list. */
  readonly employees: readonly { readonly id: string; readonly name: string }[];
};

/** The side jobs that hold now, by employee. */
export async function findSideJobs(actor: Staff, page = 1): Promise<Result<SideJobs>> {
  const { boardId } = actor;
  const denied = authorise(tieAccess, actor, "sideJob.read", { boardId });
  if (denied) return denied;
  const mayKeep = may(tieAccess, actor, "sideJob.keep", { boardId });
  return readAs(actor, async ({ trx }) => {
    const found = await trx
      .selectFrom("sideJob")
      .innerJoin("person as employee", "employee.id", "sideJob.personId")
      .innerJoin("person as recorder", "recorder.id", "sideJob.recordedBy")
      .select(["sideJob.id", "employee.name as employee", "kind", "organisationName", "orgnr"])
      .select(["recorder.name as recordedBy", "recordedAt"])
      .select(sql<number>`count(*) over ()::int`.as("total"))
      .where("endedAt", "is", null)
      .orderBy("employee.name")
      .orderBy("sideJob.id")
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE)
      .execute();
    const total = found[0]?.total ?? 0;
    return ok({
      rows: found.map(({ total: _total, ...row }) => ({
        ...row,
        kind: row.kind as SideJobKind,
        recordedAt: row.recordedAt as Instant,
      })),
      total,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      mayKeep,
      employees: mayKeep ? await others(trx, actor) : [],
    });
  });
}

const others = (trx: Trx, { boardId, personId }: Staff) =>
  trx
    .selectFrom("staffRole")
    .innerJoin("person", "person.id", "staffRole.personId")
    .select(["person.id", "person.name"])
    .distinct()
    .where("staffRole.boardId", "=", boardId)
    .where("person.id", "<>", personId)
    .orderBy("person.name")
    .execute();

/** One row, for the page that asks whether it has ended. */
export async function findSideJob(
  actor: Staff,
  id: string,
): Promise<Result<{ readonly employee: string; readonly endedAt: Instant | null }>> {
  if (!isUuid(id)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("sideJob")
      .innerJoin("person", "person.id", "sideJob.personId")
      .select(["boardId", "person.name as employee", "endedAt"])
      .where("sideJob.id", "=", id)
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(tieAccess, actor, "sideJob.keep", row);
    return denied ?? ok({ employee: row.employee, endedAt: row.endedAt as Instant | null });
  });
}
