/** A cost that is nearly the same as one claimed elsewhere is shown to the officer, with what is alike. */
import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { voucherKey } from "~/domain/claims/index";
import { findClaim, saveClaim, submitClaim } from "~/domain/claims/index.server";
import { as, done, kr } from "../../support/builders";
import { claimOfAnother } from "../../support/claim-of-another";
import { useTestDatabase } from "../../support/database";
import { demoClaim, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
const SUPPLIER = "Hyresbolaget AB";
let project: RunningProject;
let claimId: string;
let otherId: string;

type Cost = {
  readonly voucher: string;
  readonly amount: string;
  readonly on: string;
  readonly supplier?: string;
};
const own: Cost = { voucher: "F 004711", amount: "1200.00", on: "2027-09-01" };

/** Makes the rent's line of a claim, or the only one of the other's, this cost. */
const becomes = (id: string, { voucher, amount, on, supplier = SUPPLIER }: Cost) =>
  db.kysely
    .updateTable("claimLine")
    .set({
      voucher,
      supplier,
      voucherKey: voucherKey(supplier, voucher),
      amountOre: kr(amount),
      spentOn: on,
    })
    .where("claimId", "=", id)
    .where("category", "=", "LOK")
    .execute();

beforeAll(async () => {
  project = await runningProject(db.kysely);
  ({ claimId } = done(
    await saveClaim(as(project.manager), project.projectId, written(demoClaim(1))),
  ));
  done(await submitClaim(as(project.signatory), { claimId }));
  await becomes(claimId, own);
  const other = await claimOfAnother(db.kysely, project);
  otherId = other.claimId;
  done(await submitClaim(as(other.signatory), { claimId: otherId }));
});

const near = async (reader = project.officer) =>
  done(await findClaim(reader, claimId)).claim.lines.flatMap((line) => line.near);

it.each([
  ["of another recipient, by the same voucher and amount", own, "same"],
  ["the same voucher with another amount", { ...own, amount: "1250.00" }, "amount"],
  ["a number without its zeros", { ...own, voucher: "F4711" }, "zeros"],
  ["a number with other zeros before it", { ...own, voucher: "F 004711" }, "same"],
  ["a number with one figure changed", { ...own, voucher: "F-004712", on: "2027-09-10" }, "sign"],
  ["a number with one figure more", { ...own, voucher: "F 0047111" }, "sign"],
  ["another number within three days", { ...own, voucher: "Kvitto", on: "2027-09-03" }, "days"],
  [
    "a month later with the next number, as rents are",
    { ...own, voucher: "F 004712", on: "2027-10-01" },
    null,
  ],
  ["another number a week later", { ...own, voucher: "Kvitto", on: "2027-09-08" }, null],
  ["another supplier", { ...own, supplier: "Annan AB" }, null],
])("a cost %s", async (_what, cost, alike) => {
  await becomes(otherId, cost);
  expect((await near()).map((one) => one.alike)).toEqual(alike === null ? [] : [alike]);
});

it("that differs by zeros before the number alone is shown, and where it is", async () => {
  await becomes(claimId, { ...own, voucher: "004711" });
  await becomes(otherId, { ...own, voucher: "4711" });
  expect(await near()).toMatchObject([
    { alike: "zeros", caseNumber: "DEMO 851-0707-2027", no: 1, voucher: "4711" },
  ]);
});

it("is not told to the recipient, nor when it is parked, a draft, or a share of the same voucher", async () => {
  expect(await near(project.signatory as never)).toEqual([]);
  await db.kysely
    .updateTable("claimLine")
    .set({ parked: true })
    .where("claimId", "=", otherId)
    .execute();
  expect(await near()).toEqual([]);
  await db.kysely
    .updateTable("claimLine")
    .set({ parked: false })
    .where("claimId", "=", otherId)
    .execute();
  await db.kysely.updateTable("claim").set({ status: "draft" }).where("id", "=", otherId).execute();
  expect(await near()).toEqual([]);
  await db.kysely
    .updateTable("claim")
    .set({ status: "submitted" })
    .where("id", "=", otherId)
    .execute();
  await db.kysely
    .updateTable("claimLine")
    .set(({ ref }) => ({ sharedOre: ref("amountOre"), sharedKey: "1:1", sharedPlace: 1 }))
    .where("category", "=", "LOK")
    .execute();
  expect(await near()).toEqual([]);
});

it("of a thousand numbers with one sign changed, added or left out every one is seen; of a thousand others none", async () => {
  const { rows } = await sql<{ seen: number; wrong: number }>`
    with numbers as (select i, lpad((i * 7919 % 1000000)::text, 6, '3') as n, 1 + i % 6 as at from generate_series(1, 1000) i)
    select count(*) filter (where one_sign_apart(n, case i % 3
        when 0 then overlay(n placing chr(97 + i % 26) from at for 1)
        when 1 then overlay(n placing '' from at for 1)
        else overlay(n placing chr(97 + i % 26) from at for 0) end))::int as seen,
      count(*) filter (where one_sign_apart(n, overlay(n placing 'xy' from least(at, 5) for 2)) or one_sign_apart(n, n))::int as wrong
    from numbers`.execute(db.kysely);
  expect(rows[0]).toEqual({ seen: 1000, wrong: 0 });
});
