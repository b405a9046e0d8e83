/** Two who take turns approving and attesting for each other: the report ranks them first. */
import { beforeAll, expect, it } from "vitest";
import { findPairs } from "~/domain/audit/index.server";
import type { Staff } from "~/domain/shared/actor";
import { addStaff, done, kr, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let auditor: Staff;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  auditor = await addStaff(db.kysely, "Revisor R1", ["auditor"]);
  const [anna, bo, cilla] = await Promise.all(
    ["Anna", "Bo", "Cilla"].map((name) => addStaff(db.kysely, name, ["case_officer", "attestant"])),
  );
  if (!anna || !bo || !cilla) throw new Error("nobody");
  const { id: payeeAccountId } = await db.kysely
    .selectFrom("payeeAccount")
    .select("id")
    .executeTakeFirstOrThrow();
  const paid = (by: Staff, with_: Staff, amount: string, at = "2027-08-01T08:00:00Z") => ({
    boardId: "12",
    organisationId: project.signatory.organisationId,
    projectId: project.projectId,
    kind: "claim",
    year: 2027,
    amountOre: kr(amount),
    payeeAccountId,
    status: "attested",
    reference: `LM${by.name}${with_.name}${amount}`,
    approvedBy: by.personId,
    approvedAt: at,
    attestedBy: with_.personId,
    attestedAt: at,
    attestedHash: "0",
  });
  await db.kysely
    .insertInto("paymentOrder")
    .values([
      paid(anna, cilla, "7000.00"),
      paid(anna, bo, "1000.00"),
      paid(bo, anna, "1000.01"),
      paid(cilla, bo, "999.99"),
      paid(cilla, anna, "50000.00", "2026-08-01T08:00:00Z"),
    ])
    .execute();
});

it("a ring stands first, though others pay more; the shares are of twelve months and never more than they are", async () => {
  const pairs = done(await findPairs(auditor));
  expect(
    pairs.map(({ first, second, amount, count, sharePercent, isRing }) => [
      [first, second].toSorted().join(" "),
      amount,
      count,
      sharePercent,
      isRing,
    ]),
  ).toEqual([
    ["Anna Bo", kr("2000.01"), 2, "20.0", true],
    ["Anna Cilla", kr("7000.00"), 1, "70.0", false],
    ["Bo Cilla", kr("999.99"), 1, "9.9", false],
  ]);
});

it("is the auditor's", async () => {
  expect(refusalCode(await findPairs(project.officer))).toBe("access.forbidden");
});
