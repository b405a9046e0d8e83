/** Evidence of a claim: added and removed by the recipient while the claim is not sent in, read by those who read the claim. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, beforeEach, expect, it } from "vitest";
import {
  attachEvidence,
  findClaim,
  readEvidence,
  removeEvidence,
  saveClaim,
  submitClaim,
} from "~/domain/claims/index.server";
import type { Applicant, Staff } from "~/domain/shared/actor";
import {
  addBoard,
  addMember,
  addOrganisation,
  addStaff,
  as,
  done,
  refusalCode,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let stranger: Applicant;
let elsewhere: Staff;
let claimId: string;
const invoice = new TextEncoder().encode("%PDF-1.4 faktura");

beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));
  project = await runningProject(db.kysely);
  const other = await addOrganisation(db.kysely, { name: "Annan", orgnr: "802999-9029" });
  stranger = await addMember(db.kysely, other, "Främling", ["signatory"]);
  await addBoard(db.kysely, "14");
  elsewhere = await addStaff(db.kysely, "Handläggare", ["case_officer"], { boardId: "14" });
});

beforeEach(async () => {
  await db.kysely.deleteFrom("claimFile").execute();
  await db.kysely.deleteFrom("claimLine").execute();
  await db.kysely.deleteFrom("claim").execute();
  const input = written(demoClaim(1));
  ({ claimId } = done(await saveClaim(as(project.manager), project.projectId, input)));
});

const attach = (
  voucher: string | null,
  bytes = invoice,
  actor = project.manager,
  name = "C:\\faktura.pdf",
) => attachEvidence(as(actor), { claimId, voucher, name, bytes });
const filesOf = async () => done(await findClaim(project.signatory, claimId)).claim.files;
/** The rent's voucher in the demo's first claim. */
const rent = written(demoClaim(1)).lines.find(({ category }) => category === "LOK")?.voucher ?? "";

it("is of a voucher of the claim or of the claim as a whole, and the same file is kept once", async () => {
  const { fileId } = done(await attach(rent));
  expect(done(await attach(rent)).fileId).toBe(fileId);
  done(await attach(null));
  expect((await filesOf()).map(({ name, voucher }) => [name, voucher])).toEqual([
    ["faktura.pdf", rent],
    ["faktura.pdf", null],
  ]);
  expect(await attach("A 999")).toMatchObject({ field: "voucher", code: "claim.voucherUnknown" });
});

it("stays when the claim is saved again, and is read by the officer once it is sent in", async () => {
  const { fileId } = done(await attach(rent));
  expect(refusalCode(await readEvidence(project.officer, claimId, fileId))).toBe("access.notFound");
  const again = written(demoClaim(1), 1);
  done(await saveClaim(as(project.manager), project.projectId, again));
  done(await submitClaim(as(project.signatory), { claimId }));
  const read = done(await readEvidence(project.officer, claimId, fileId));
  expect(Buffer.from(read.bytes)).toEqual(Buffer.from(invoice));
});

it("is not added or removed after the claim is sent in", async () => {
  const { fileId } = done(await attach(null));
  done(await submitClaim(as(project.signatory), { claimId }));
  expect(refusalCode(await attach(rent))).toBe("claim.wrongStatus");
  const removed = await removeEvidence(as(project.manager), { claimId, fileId });
  expect(refusalCode(removed)).toBe("claim.wrongStatus");
  expect(await filesOf()).toHaveLength(1);
});

it("is taken out of a draft", async () => {
  const { fileId } = done(await attach(null));
  done(await removeEvidence(as(project.manager), { claimId, fileId }));
  expect(await filesOf()).toEqual([]);
  const again = await removeEvidence(as(project.manager), { claimId, fileId });
  expect(refusalCode(again)).toBe("access.notFound");
});

it("that is empty, a program, or another kind of file than its name says is refused at its field", async () => {
  expect(await attach(null, new Uint8Array())).toMatchObject({ field: "file", code: "file.empty" });
  const program = new TextEncoder().encode("MZ program");
  expect(await attach(null, program)).toMatchObject({
    field: "file",
    code: "file.otherContent",
    params: { said: "pdf", is: "program", name: "faktura.pdf" },
  });
  expect(await attach(null, program, project.manager, "faktura")).toMatchObject({
    field: "file",
    code: "file.type",
  });
});

it("of another's claim is not found, by recipient or board", async () => {
  const { fileId } = done(await attach(null));
  done(await submitClaim(as(project.signatory), { claimId }));
  const answers = [
    await attach(null, invoice, stranger),
    await removeEvidence(as(stranger), { claimId, fileId }),
    await readEvidence(stranger, claimId, fileId),
    await readEvidence(elsewhere, claimId, fileId),
    await readEvidence(project.officer, claimId, claimId),
  ];
  expect(answers.map(refusalCode)).toEqual(Array(5).fill("access.notFound"));
});
