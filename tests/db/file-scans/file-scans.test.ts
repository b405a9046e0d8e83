/** Uploads and the virus scanner, a real clamd: refused when it finds something, kept and closed while it does not answer. */
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachEvidence, readEvidence, saveClaim, submitClaim } from "~/domain/claims/index.server";
import { scanWaiting } from "~/domain/file-scans/index.server";
import type { Actor } from "~/domain/shared/actor";
import { virusScanner } from "~/gateways/virus-scan";
import { violatedConstraint } from "~db/faults";
import { plainPdf } from "../../support/altered-pdf";
import { as, done, refusalCode } from "../../support/builders";
import { HARMFUL, hasClamd, startClamd } from "../../support/clamd";
import { useTestDatabase } from "../../support/database";
import { demoClaim, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
const NOWHERE = "unix:///nowhere/clamd.ctl";
let project: RunningProject;
let claimId: string;
let url = NOWHERE;
let stop = () => Promise.resolve();
const here = hasClamd();

beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));
  project = await runningProject(db.kysely);
  const input = written(demoClaim(1));
  ({ claimId } = done(await saveClaim(as(project.manager), project.projectId, input)));
  if (here) ({ url, stop } = await startClamd());
}, 120_000);
afterAll(async () => {
  delete process.env.CLAMD_URL;
  await stop();
});

const pdf = (text: string): Buffer => plainPdf({ body: `2 0 obj\n(${text})\nendobj\n` });
const attach = (bytes: Buffer) =>
  attachEvidence(as(project.manager), { claimId, voucher: null, name: "kvitto.pdf", bytes });
const open = (actor: Actor, fileId: string) => readEvidence(actor, claimId, fileId);
const verdicts = async () => {
  const { rows } = await sql<{ verdict: string; said: string }>`
    select verdict, said from file_scan order by id`.execute(db.kysely);
  return rows.map(({ verdict, said }) => [verdict, said].filter(Boolean).join(": "));
};
const kept = () =>
  readdirSync(process.env.DATA_DIR ?? "", { recursive: true }).filter(
    (name) => String(name).length > 64,
  ).length;
let waiting: string;

it("without a scanner a file is kept and read as before, and listed as not scanned", async () => {
  process.env.CLAMD_URL = "off";
  const { fileId } = done(await attach(pdf("Utan virusskydd")));
  done(await open(project.manager, fileId));
  expect(await verdicts()).toEqual(["unscanned"]);
});

it("while the scanner does not answer a file is kept: its sender reads it back, the board does not open it", async () => {
  process.env.CLAMD_URL = NOWHERE;
  ({ fileId: waiting } = done(await attach(pdf("Medan virusskyddet är nere"))));
  done(await open(project.manager, waiting));
  done(await submitClaim(as(project.signatory), { claimId }));
  expect(refusalCode(await open(project.officer, waiting))).toBe("file.unscanned");
  const scanner = virusScanner();
  expect(scanner && (await scanWaiting(scanner))).toEqual({ clean: 0, infected: 0, failed: 0 });
  expect(await scanner?.isUp()).toBe(false);
  await db.kysely.updateTable("claim").set({ status: "returned" }).execute();
});

describe.skipIf(!here)("with clamd", () => {
  it("a clean file is kept and opened by the board", async () => {
    process.env.CLAMD_URL = url;
    const { fileId } = done(await attach(pdf("Ren")));
    expect((await verdicts()).at(-1)).toBe("clean");
    done(await open(project.officer, fileId));
  });

  it("a file that it finds something in is refused at its field, by name, and never kept", async () => {
    const before = kept();
    expect(await attach(pdf(HARMFUL))).toMatchObject({
      field: "file",
      code: "file.infected",
      params: { name: "kvitto.pdf", virus: "Lansmedel.Prov.UNOFFICIAL" },
    });
    expect(kept()).toBe(before);
    expect((await verdicts()).at(-1)).toBe("infected: Lansmedel.Prov.UNOFFICIAL");
  });

  it("and does not come in by another way either: the database knows its content", async () => {
    process.env.CLAMD_URL = "off";
    expect(refusalCode(await attach(pdf(HARMFUL)))).toBe("file.foundInfected");
    const { rows } = await sql<{ sha256: string }>`
      select sha256 from file_scan where verdict = 'infected'`.execute(db.kysely);
    const bySql = db.kysely.insertInto("claimFile").values({
      claimId,
      name: "kvitto.pdf",
      mediaType: "application/pdf",
      sizeBytes: 1n,
      sha256: rows[0]?.sha256 ?? "",
      addedAt: "2027-10-01T08:00:00Z",
    });
    expect(await bySql.execute().catch(violatedConstraint)).toBe("file_is_not_infected");
    process.env.CLAMD_URL = url;
  });

  it("what waits is scanned afterwards: opened when clean, by nobody when something is found", async () => {
    process.env.CLAMD_URL = NOWHERE;
    const { fileId: harmful } = done(await attach(pdf(`${HARMFUL} sent`)));
    process.env.CLAMD_URL = url;
    const scanner = virusScanner();
    expect(scanner && (await scanWaiting(scanner))).toEqual({ clean: 2, infected: 1, failed: 0 });
    done(await open(project.officer, waiting));
    for (const who of [project.officer, project.manager])
      expect(refusalCode(await open(who, harmful))).toBe("file.foundInfected");
    expect(scanner && (await scanWaiting(scanner))).toEqual({ clean: 0, infected: 0, failed: 0 });
  });

  it("what it cannot look through, since it is too large for it, waits, and is tried again after an hour", async () => {
    const { fileId } = done(await attach(pdf("x".repeat(3 * 1024 * 1024))));
    expect((await verdicts()).at(-1)).toMatch(/^failed: INSTREAM size limit exceeded/);
    expect(refusalCode(await open(project.officer, fileId))).toBe("file.unscanned");
    const scanner = virusScanner();
    expect(scanner && (await scanWaiting(scanner))).toEqual({ clean: 0, infected: 0, failed: 0 });
  });
});

it("what the scanner said is never changed", async () => {
  for (const change of [sql`update file_scan set verdict = 'clean'`, sql`delete from file_scan`])
    expect(await change.execute(db.kysely).catch(violatedConstraint)).toBe("file_scan_append_only");
});
