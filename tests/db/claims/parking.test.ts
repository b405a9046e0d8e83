/** A line that waits for evidence: parked with a reason, not paid, and back in the next claim. */
import { beforeAll, expect, it } from "vitest";
import { approveClaimSchema, type SaveClaimInput } from "~/domain/claims/index";
import {
  approveClaim,
  findClaim,
  findClaimForm,
  saveClaim,
  submitClaim,
} from "~/domain/claims/index.server";
import { violatedConstraint } from "~db/faults";
import { kronor } from "~ledger/amount";
import { as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, submitted, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let claimId: string;
const next = written(demoClaim(2));

beforeAll(async () => {
  project = await runningProject(db.kysely);
  claimId = await submitted(db.kysely, project, demoClaim(1));
  await setClock(db.kysely, "2027-11-25T09:40:00Z");
});

/** Everything approved, but the lines of a category parked. */
const judge = async (id: string, parked: string, reason: string) => {
  const { claim } = done(await findClaim(project.officer, id));
  const lines = claim.lines
    .filter(({ derived }) => derived === null)
    .map((line) => ({
      id: line.id,
      approved: kronor(line.amount),
      ...(line.category === parked && { park: "yes", reason }),
    }));
  return approveClaim(as(project.officer), id, approveClaimSchema.parse({ lines }));
};
const save = (input: SaveClaimInput) => saveClaim(as(project.manager), project.projectId, input);
const form = async () => done(await findClaimForm(project.manager, project.projectId));
/** What stands in the form, as it would come in again. */
const typed = async (): Promise<SaveClaimInput["lines"]> =>
  (await form()).lines.map((line, row) => ({
    ...line,
    row,
    date: line.date ?? next.periodFrom,
    voucher: line.voucher ?? "",
    resumes: line.resumes ?? undefined,
    place: line.place?.toString(),
  }));

it("is not parked without saying what it waits for", async () => {
  expect(await judge(claimId, "EXT", "")).toMatchObject({
    field: "lines[2].reason",
    code: "claim.parkReasonMissing",
  });
});

it("is not paid and not counted, and the recipient reads why", async () => {
  done(await judge(claimId, "EXT", "Deltagarlistan saknas."));
  const { claim, money } = done(await findClaim(project.signatory, claimId));
  expect(claim.lines.filter(({ parked }) => parked)).toMatchObject([
    { category: "EXT", approved: 0n, reason: "Deltagarlistan saknas." },
  ]);
  expect(kronor(claim.approved ?? money.cap)).toBe("181181.17");
  expect(kronor(money.cumulative)).toBe("181181.17");
});

it("has nothing approved: the database holds it", async () => {
  const held = await db.kysely
    .updateTable("claimLine")
    .set({ parked: true })
    .where("claimId", "=", claimId)
    .where("category", "=", "LON")
    .execute()
    .catch(violatedConstraint);
  expect(held).toBe("claim_line_parked_unpaid");
});

it("stands in the next claim, with its own day and without a warning of a repeated voucher", async () => {
  const { lines, parked } = await form();
  expect(parked).toMatchObject([{ no: 1, reason: "Deltagarlistan saknas." }]);
  expect(lines).toMatchObject([{ category: "EXT", supplier: "Mentorskolan Öresund AB" }]);
  const [back] = await typed();
  if (!back) throw new Error("nothing is parked");
  const input = { ...next, lines: [{ ...back, row: 0 }, ...next.lines.slice(1)] };
  const twice = await save({ ...next, lines: [back, { ...back, row: 1 }] });
  expect(twice).toMatchObject({ field: "lines[1].description", code: "claim.notParked" });
  const second = done(await save(input)).claimId;
  expect((await form()).parked).toHaveLength(1);
  expect((await form()).lines[0]?.resumes).toBe(back.resumes);
  done(await save({ ...input, version: 1 }));
  done(await submitClaim(as(project.signatory), { claimId: second }));
  const { claim } = done(await findClaim(project.officer, second));
  expect(claim.lines[0]).toMatchObject({ category: "EXT", repeats: [] });
  done(await judge(second, "none", ""));
});

it("comes back once", async () => {
  expect(await form()).toMatchObject({ no: 3, lines: [], parked: [] });
  const { claim } = done(await findClaim(project.officer, claimId));
  const parked = claim.lines.find((line) => line.parked)?.id;
  const [line] = next.lines;
  if (!line) throw new Error("no line");
  const again = await save({ ...next, lines: [{ ...line, resumes: parked }] });
  expect(refusalCode(again)).toBe("claim.notParked");
  const foreign = await save({ ...next, lines: [{ ...line, resumes: claimId }] });
  expect(refusalCode(foreign)).toBe("claim.notParked");
});
