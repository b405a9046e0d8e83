/** The demo's three projects to their ends, by the same commands as people use: each sum is the demo's own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findProject } from "../../../app/cli/demo/find";
import { loadDemo } from "../../../app/cli/demo/load";
import { story } from "../../../app/cli/demo/story";
import { findSettlement } from "~/domain/follow-up/index.server";
import { findLetters } from "~/domain/letters/index.server";
import { findWaiting } from "~/http/waiting.server";
import { loader as letterPage } from "~/routes/letters/letter";
import { loader as letterPdf } from "~/routes/letters/letter-pdf";
import { loader as casePage } from "~/routes/projects/case";
import { loader as settlementPage } from "~/routes/follow-up/settlement";
import { kr } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { booksOf, faultsIn } from "../../support/demo-ends";
import { signedIn } from "../../support/signed-in";

useTestDatabase();
const files = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));

beforeAll(async () => {
  process.env.DATA_DIR = files;
  await loadDemo({ until: "settled" });
}, 300_000);
afterAll(() => {
  delete process.env.DATA_DIR;
  rmSync(files, { recursive: true });
});

const resultOf = async (key: "forening" | "folkhogskola" | "kommun") => {
  const page = await findSettlement(await story.as("officer"), await findProject(key));
  if (!page.ok || !page.value.settlement) throw new Error(`${key} is not settled`);
  return page.value.settlement.result;
};

test("ANS-002 ends with 497 436,08, the last payment 25 436,08, and 92 563,92 released (M3)", async () => {
  expect(await booksOf("forening")).toEqual({ paid: "497436.08", grantCost: "497436.08" });
  expect(await resultOf("forening")).toMatchObject({
    payment: kr("25436.08"),
    release: kr("92563.92"),
    recovery: 0n,
  });
});

test("ANS-003 gets the 1 095 000,00 that it was granted, to the öre", async () => {
  expect(await booksOf("folkhogskola")).toEqual({ paid: "1095000.00", grantCost: "1095000.00" });
  expect(await resultOf("folkhogskola")).toMatchObject({ release: 0n, recovery: 0n });
});

test("ANS-001, made smaller to 1 614 956,53 (M7), keeps the grant's share of what it cost; the rest of 815 000,00 is released", async () => {
  expect(await booksOf("kommun")).toEqual({ paid: "756986.31", grantCost: "756986.31" });
  expect(await resultOf("kommun")).toMatchObject({
    shareRule: kr("756986.31"),
    finalGrant: kr("756986.31"),
    release: kr("58013.69"),
    recovery: 0n,
  });
});

test.each([
  ["forening", "497436.08"],
  ["folkhogskola", "1095000.00"],
  ["kommun", "756986.31"],
] as const)(
  "%s: its pages show the same end to officer and recipient, each letter as a page and a PDF",
  async (key, paid) => {
    const id = await findProject(key);
    const signatory = await signedIn(await story.applicant(key));
    const officer = await signedIn(await story.as("officer"));
    for (const person of [officer, signatory]) {
      const { project, letters } = await casePage(person.get(`/projects/${id}/case`, { id }));
      expect(project).toMatchObject({
        status: "settled",
        money: { paid: { amount: kr(paid) }, committedTotal: 0n, toBePaid: { amount: 0n } },
      });
      for (const letter of letters) {
        const at = { id: letter.id };
        expect(await letterPage(person.get(`/letters/${letter.id}`, at))).toBeTruthy();
        const pdf = await letterPdf(person.get(`/letters/${letter.id}/pdf`, at));
        expect(pdf.headers.get("Content-Type")).toBe("application/pdf");
      }
    }
    const { page } = await settlementPage(officer.get(`/projects/${id}/settlement`, { id }));
    expect(page.settlement?.result.finalGrant).toBe(kr(paid));
  },
);

test("each recipient has the decision and the settlement as letters, and nothing of the three waits for anybody", async () => {
  for (const key of ["forening", "folkhogskola", "kommun"] as const) {
    const letters = await findLetters(await story.applicant(key), await findProject(key));
    const kinds = letters.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["award", "settlement"]));
  }
  const keys = ["officer", "decisionMaker", "accountant", "attestant", "controller"] as const;
  for (const key of keys) {
    const waiting = await findWaiting(await story.as(key));
    expect(waiting.filter((one) => !one.key.startsWith("call.")).map((one) => one.key)).toEqual([]);
  }
});

test("the whole of the books follows from the journal", async () => {
  expect(await faultsIn()).toEqual([]);
});
