/** Flat rates follow the salaries of a claim: when it is written, and when a salary is not approved. */
import { beforeAll, expect, it } from "vitest";
import {
  approveClaim,
  findClaim,
  findClaimForm,
  saveClaim,
  submitClaim,
} from "~/domain/claims/index.server";
import { violatedConstraint } from "~db/faults";
import { kronor, ore } from "~ledger/amount";
import { as, done, kr, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let claimId: string;
const first = written(demoClaim(1));

const salary = (row: number, amount: string) => ({
  row,
  category: "LON",
  description: `Lön ${row}`,
  date: first.periodTo,
  supplier: null,
  voucher: "L 10",
  vat: null,
  amount: kr(amount),
});
const save = (lines: (typeof first)["lines"], version = 0) =>
  saveClaim(as(project.manager), project.projectId, { ...first, version, lines });
const shown = async () => {
  const { claim } = done(await findClaim(project.signatory, claimId));
  return claim.lines.map(({ derived, amount }) => [derived, kronor(amount)]);
};

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

it("are refused when somebody types them", async () => {
  const typed = { ...salary(4, "100.00"), category: "LKP" };
  expect(await save([typed])).toMatchObject({
    field: "lines[4].category",
    code: "claim.flatIsCounted",
  });
});

it("stand after the last salary, and are counted again at every save", async () => {
  const rent = first.lines.find(({ category }) => category === "LOK");
  if (!rent) throw new Error("no rent");
  ({ claimId } = done(await save([salary(0, "100.00"), salary(1, "0.01"), rent])));
  expect(await shown()).toEqual([
    [null, "100.00"],
    [null, "0.01"],
    ["social_fees", "45.24"],
    ["indirect", "21.79"],
    [null, "12000.00"],
  ]);
  done(await save([salary(0, "217410.00"), salary(1, "87750.00")], 1));
  expect(await shown()).toEqual([
    [null, "217410.00"],
    [null, "87750.00"],
    ["social_fees", "138054.38"],
    ["indirect", "66482.16"],
  ]);
  const form = done(await findClaimForm(project.manager, project.projectId));
  expect(form.lines).toHaveLength(2);
  expect(form.counted.map(({ category }) => category)).toEqual(["LKP", "IND"]);
});

it("go with a salary that is not approved: 87 750,00 takes 146 565,32 with it (M4)", async () => {
  done(await submitClaim(as(project.signatory), { claimId }));
  const { claim } = done(await findClaim(project.officer, claimId));
  const judged = (approved: string[]) =>
    approveClaim(as(project.officer), claimId, {
      reason: "",
      lines: claim.lines
        .filter(({ derived }) => derived === null)
        .map(({ id }, at) => ({ id, approved: kr(approved[at] ?? ""), reason: "Fel tid." })),
    });
  const all = claim.lines.map(({ id, amount }) => ({ id, approved: amount, reason: "" }));
  expect(
    refusalCode(await approveClaim(as(project.officer), claimId, { reason: "", lines: all })),
  ).toBe("claim.linesNotJudged");
  done(await judged(["217410.00", "0.00"]));
  const { claim: after } = done(await findClaim(project.signatory, claimId));
  expect(after.lines.map(({ approved }) => approved && kronor(approved))).toEqual([
    "217410.00",
    0n,
    "98356.28",
    "47364.94",
  ]);
  expect(kronor(ore((after.claimed ?? 0n) - (after.approved ?? 0n)))).toBe("146565.32");
  expect(after.lines[2]?.reason).toBe("Räknas på den lön som är godkänd.");
});

it("are held once by the database", async () => {
  const again = await db.kysely
    .updateTable("claimLine")
    .set({ derived: "indirect" })
    .where("claimId", "=", claimId)
    .where("derived", "=", "social_fees")
    .execute()
    .catch(violatedConstraint);
  expect(again).toBe("claim_line_derived_once");
});
