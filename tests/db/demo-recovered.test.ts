/** The demo's other end of ANS-002: what was paid too much comes back, with interest (M4). */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findProject } from "../../app/cli/demo/find";
import { loadDemo } from "../../app/cli/demo/load";
import { story } from "../../app/cli/demo/story";
import { findOwnRecovery } from "~/domain/recoveries/index.server";
import { kr } from "../support/builders";
import { useTestDatabase } from "../support/database";
import { booksOf, faultsIn, interestCharged } from "../support/demo-ends";

useTestDatabase();
const files = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));

beforeAll(async () => {
  process.env.DATA_DIR = files;
  await loadDemo({ until: "recovered" });
}, 300_000);
afterAll(() => {
  delete process.env.DATA_DIR;
  rmSync(files, { recursive: true });
});

test("72 386,99 is taken back with 1 154,23 of interest, and 399 613,01 stays with the recipient (M4)", async () => {
  expect(await booksOf("forening")).toEqual({ paid: "399613.01", grantCost: "399613.01" });
  expect(await interestCharged()).toBe("1154.23");
  const signatory = await story.applicant("forening");
  const found = await findOwnRecovery(signatory, await findProject("forening"));
  expect(found).toMatchObject({
    value: {
      recovery: { status: "settled", principal: kr("72386.99"), settledOn: "2029-08-15" },
      movements: [
        { kind: "interest", interest: kr("1154.23") },
        { kind: "received", principal: kr("72386.99"), interest: kr("1154.23"), fromBank: true },
      ],
    },
  });
});

test("the other two end as they did, and the whole of the books follows from the journal", async () => {
  expect(await booksOf("folkhogskola")).toEqual({ paid: "1095000.00", grantCost: "1095000.00" });
  expect(await booksOf("kommun")).toEqual({ paid: "756986.31", grantCost: "756986.31" });
  expect(await faultsIn()).toEqual([]);
});
