import { sql } from "kysely";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { AccountKind } from "../organisations/index";
import { payeeSignalAccess } from "./payee-signal-access";

const PAGE_SIZE = 50;

export type StaffAccounts = {
  readonly rows: readonly {
    readonly id: string;
    readonly employee: string;
    readonly kind: AccountKind;
    readonly recordedBy: string;
    readonly recordedAt: Instant;
  }[];
  readonly total: number;
  readonly pages: number;
  readonly mayKeep: boolean;
};

/** The accounts in the list now, by employee; the numbers are not kept and cannot be shown. */
export async function findStaffAccounts(actor: Staff, page = 1): Promise<Result<StaffAccounts>> {
  const { boardId } = actor;
  const denied = authorise(payeeSignalAccess, actor, "staffAccount.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const found = await trx
      .selectFrom("staffAccount")
      .innerJoin("person", "person.id", "staffAccount.recordedBy")
      .select(["staffAccount.id", "employee", "kind", "person.name as recordedBy", "recordedAt"])
      .select(sql<number>`count(*) over ()::int`.as("total"))
      .where("endedAt", "is", null)
      .orderBy("employee")
      .orderBy("staffAccount.id")
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE)
      .execute();
    const total = found[0]?.total ?? 0;
    return ok({
      rows: found.map(({ total: _total, ...row }) => ({
        ...row,
        kind: row.kind as AccountKind,
        recordedAt: row.recordedAt as Instant,
      })),
      total,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      mayKeep: may(payeeSignalAccess, actor, "staffAccount.keep", { boardId }),
    });
  });
}

/** One row, for the page that asks whether it is to be taken out. */
export async function findStaffAccount(
  actor: Staff,
  id: string,
): Promise<Result<{ readonly employee: string; readonly endedAt: Instant | null }>> {
  if (!isUuid(id)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("staffAccount")
      .select(["boardId", "employee", "endedAt"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(payeeSignalAccess, actor, "staffAccount.keep", row);
    return denied ?? ok({ employee: row.employee, endedAt: row.endedAt as Instant | null });
  });
}
