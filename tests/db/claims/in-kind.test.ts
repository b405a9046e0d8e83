/** What is given instead of money is claimed by hours, and the amount follows. */
import { beforeAll, expect, it } from "vitest";
import { saveClaimSchema } from "~/domain/claims/index";
import { findClaim, findClaimForm, saveClaim } from "~/domain/claims/index.server";
import { decodeRefusal } from "~/domain/shared/field-refusal";
import { violatedConstraint } from "~db/faults";
import { kronor } from "~ledger/amount";
import { as, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let claimId: string;
const first = demoClaim(1);
const hours = {
  description: "Mentorer",
  date: "3 september 2027",
  supplier: "",
  voucher: "T 1",
  hours: "165,5",
  rate: "220,01",
};
const typed = (inKind: unknown[]) => ({
  version: 0,
  periodFrom: first.from,
  periodTo: first.to,
  progress: first.progress,
  lines: written(first)
    .lines.slice(0, 1)
    .map(({ category, description, date, voucher, ...line }) => ({
      category,
      description,
      date,
      voucher,
      supplier: line.supplier ?? "",
      vat: line.vat ?? "",
      amount: kronor(line.amount),
    })),
  inKind,
});

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

it("hours times the value of an hour, rounded half up, last in the claim and back in the form", async () => {
  const input = saveClaimSchema.parse(typed([{ description: "" }, hours]));
  ({ claimId } = done(await saveClaim(as(project.manager), project.projectId, input)));
  const { claim } = done(await findClaim(project.signatory, claimId));
  expect(claim.lines.at(-1)).toMatchObject({ category: "BAP", hours: "165.5", rate: 22_001n });
  expect(claim.lines.map(({ amount }) => kronor(amount)).at(-1)).toBe("36411.66");
  const form = done(await findClaimForm(project.manager, project.projectId));
  expect(form.inKind).toMatchObject([{ description: "Mentorer", hours: "165.5", rate: 22_001n }]);
  expect(form.lines.map(({ category }) => category)).toEqual(["LON"]);
});

it("each fault at its own field", () => {
  const parsed = saveClaimSchema.safeParse(
    typed([hours, { ...hours, date: "31 september 2027", hours: "0", rate: "0" }]),
  );
  const outside = saveClaimSchema.safeParse(typed([{ ...hours, date: "2027-07-31" }]));
  const faults = [parsed, outside].flatMap(({ error }) =>
    (error?.issues ?? []).map(
      ({ path, message }) => `${path.join(".")} ${decodeRefusal(message).code}`,
    ),
  );
  expect(faults).toEqual([
    "inKind.1.date date.impossible",
    "inKind.1.hours number.tooSmall",
    "inKind.1.rate claim.rateZero",
    "inKind.0.date claim.dateOutsidePeriod",
  ]);
});

it("the database holds that hours and their value come together", async () => {
  const without = await db.kysely
    .updateTable("claimLine")
    .set({ rateOre: null })
    .where("claimId", "=", claimId)
    .where("hours", "is not", null)
    .execute()
    .catch(violatedConstraint);
  expect(without).toBe("claim_line_hours_by_rate");
});
