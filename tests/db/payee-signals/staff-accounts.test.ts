/** The list of employees' own accounts keeps no numbers, and forgets no row. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { findStaffAccounts, recordStaffAccount } from "~/domain/payee-signals/index.server";
import type { Staff } from "~/domain/shared/actor";
import { violatedConstraint } from "~db/faults";
import { addBoard, addStaff, as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { listed } from "../../support/payee-signals";

const db = useTestDatabase();
let controller: Staff;

beforeAll(async () => {
  await addBoard(db.kysely);
  controller = await addStaff(db.kysely, "Controller C1", ["controller"]);
});

describe("an employee's account", () => {
  it("is listed by the controller, as a keyed hash: the number stands nowhere", async () => {
    const officer = await addStaff(db.kysely, "Handläggare H1", ["case_officer"]);
    expect(refusalCode(await recordStaffAccount(as(officer), listed("9990-1027")))).toBe(
      "access.forbidden",
    );
    done(await recordStaffAccount(as(controller), listed("9990-1027")));
    expect(refusalCode(await recordStaffAccount(as(controller), listed("99901027")))).toBe(
      "staffAccount.listed",
    );
    expect(done(await findStaffAccounts(controller)).rows).toMatchObject([
      { employee: "Anst. 4711", kind: "bankgiro", recordedBy: controller.name },
    ]);
    const { rows } = await sql<{ text: string }>`
      select (select string_agg(s::text, '') from staff_account s) || (select string_agg(c::text, '') from command c)
        || (select string_agg(e.detail::text, '') from audit_entry e where e.subject_type = 'staffAccount')
        || encode(sha256('bankgiro:99901027'), 'hex') as text`.execute(db.kysely);
    const [bare = "", text = ""] = [rows[0]?.text.slice(-64), rows[0]?.text.slice(0, -64)];
    expect(text).not.toContain("1027");
    expect(text).not.toContain(bare);
  });

  it("is found again when it is written as an IBAN, or as a bank account", async () => {
    const iban = "SE45 5000 0000 0583 9825 7466";
    const { rows } = await sql<{ iban: string; account: string }>`
      select account_mark('iban', ${iban}) as iban, account_mark('account', '5839-8257466') as account`.execute(
      db.kysely,
    );
    expect(rows[0]?.iban).toBe(rows[0]?.account);
  });

  it("is kept: a row is ended, never changed", async () => {
    for (const change of [
      db.kysely.updateTable("staffAccount").set({ employee: "Någon annan" }).execute(),
      db.kysely.deleteFrom("staffAccount").execute(),
    ])
      expect(await change.catch(violatedConstraint)).toBe("staff_account_is_kept");
  });
});
