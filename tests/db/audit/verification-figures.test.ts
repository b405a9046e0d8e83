/** The page and the command line verify the same logs; what they count alike has one name and one figure. */
import { beforeAll, expect, test, vi } from "vitest";
import { verify } from "../../../app/cli/verify";
import { findLastVerification, recordAudit, verifyBooks } from "~/domain/audit/index.server";
import type { Staff } from "~/domain/shared/actor";
import { ok } from "~/domain/shared/result";
import { inTransaction } from "~db/transaction";
import { addBoard, addStaff, as, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let auditor: Staff;

const happens = (actor: Parameters<typeof recordAudit>[1]["actor"], boardId?: string) =>
  inTransaction({}, async ({ trx }) => {
    const subject = { type: "organisation", id: "1" };
    await recordAudit(trx, {
      actor,
      action: "organisation.register",
      subject,
      ...(boardId && { boardId }),
    });
    return ok(null);
  });

beforeAll(async () => {
  await addBoard(db.kysely);
  await addBoard(db.kysely, "14");
  auditor = await addStaff(db.kysely, "Revisor R1", ["auditor"]);
  await happens({ kind: "visitor" });
  await happens({ kind: "visitor" }, "12");
  await happens({ kind: "visitor" }, "12");
  await happens({ kind: "visitor" }, "14");
});

test("the page counts the board's own log and all logs apart, as they were before its own note", async () => {
  done(await verifyBooks(as(auditor)));
  expect(done(await findLastVerification(auditor))).toMatchObject({
    auditEntries: 2,
    auditEntriesInAll: 4,
    differenceCount: 0,
  });
});

test("the command line says the same of the same logs, the page's note now among them", async () => {
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const code = await verify([]);
  const said = print.mock.calls.flat().join("\n");
  print.mockRestore();
  expect(said).toContain("5 events (board 12: 3, board 14: 1, of no board: 1)");
  expect(said).toContain("0 differences.");
  expect(code).toBe(0);
});
