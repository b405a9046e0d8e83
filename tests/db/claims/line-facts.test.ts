/** What stands behind a line of a claim: its category, day, supplier, voucher and VAT, and where it was claimed before. */
import { beforeAll, beforeEach, expect, it } from "vitest";
import { findClaim, findClaimForm, saveClaim, submitClaim } from "~/domain/claims/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { as, done, kr } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
const first = written(demoClaim(1));

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

beforeEach(async () => {
  await db.kysely.deleteFrom("claimLine").execute();
  await db.kysely.deleteFrom("claim").execute();
});

const rent = (voucher: string) => ({
  row: 0,
  category: "LOK",
  description: "Hyra",
  date: first.periodFrom,
  supplier: "Folkets Hus",
  voucher,
  vat: null,
  amount: kr("100.00"),
});
const send = (claimId: string) => submitClaim(as(project.signatory), { claimId });
const save = (...lines: (typeof first)["lines"]) =>
  saveClaim(as(project.manager), project.projectId, { ...first, lines });

it("is one of the call's categories, from somebody, and income is below zero: each fault at its field", async () => {
  const faults = await save(
    { ...rent("A 1"), row: 0, category: "OVR" },
    { ...rent("A 2"), row: 2, supplier: null },
    { ...rent("A 3"), row: 3, category: "INT" },
  );
  expect(faults).toMatchObject({
    kind: "invalid",
    field: "lines[0].category",
    code: "claim.categoryUnknown",
    more: [
      { field: "lines[2].supplier", code: "claim.supplierMissing" },
      { field: "lines[3].amount", code: "claim.incomeAboveZero" },
    ],
  });
});

it("lies within the project's time, with the claim's period", async () => {
  const period = { periodFrom: "2027-07-31" as PlainDate, periodTo: "2028-08-01" as PlainDate };
  const outside = await saveClaim(as(project.manager), project.projectId, {
    ...first,
    ...period,
  });
  expect(outside).toMatchObject({
    field: "periodFrom",
    code: "claim.periodOutsideProject",
    more: [{ field: "periodTo" }],
  });
});

it("says the VAT of each purchase when some of it comes back, and only then", async () => {
  const { organisationId } = project.signatory;
  const set = (vat: string) =>
    db.kysely.updateTable("organisation").set({ vat }).where("id", "=", organisationId).execute();
  await set("ja_delvis");
  const unsaid = await save(rent("A 1"));
  const said = await save({ ...rent("A 1"), vat: "net" });
  await set("nej");
  expect(unsaid).toMatchObject({ field: "lines[0].vat", code: "claim.vatMissing" });
  done(said);
  const { lines } = done(await findClaimForm(project.manager, project.projectId));
  expect(lines.map(({ vat }) => vat)).toEqual(["net"]);
});

it("is shown to the officer with the claims that had the same voucher and amount", async () => {
  const { claimId } = done(await save(rent("A 77")));
  done(await send(claimId));
  await db.kysely.updateTable("claim").set({ status: "approved" }).execute();
  const other = { ...rent("a77"), supplier: "FOLKETS HUS" };
  const second = done(await save(other, { ...other, row: 1, amount: kr("100.01") })).claimId;
  done(await send(second));
  const { claim } = done(await findClaim(project.officer, second));
  expect(claim.lines.map(({ repeats }) => repeats)).toEqual([
    [{ caseNumber: claim.caseNumber, no: 1 }],
    [],
  ]);
  expect(done(await findClaim(project.officer, claimId)).claim.lines[0]?.repeats).toEqual([]);
});
