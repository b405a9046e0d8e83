/** Entries of calls and grants are posted in one place, which gives each its activity and its counterparty. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const domain = fileURLToPath(new URL("../../../app/domain", import.meta.url));

/** The subjects whose files take the ledger's own door for posting. */
const posting = readdirSync(domain, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".server.ts"))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .filter((file) => {
    const imports =
      readFileSync(file, "utf8").match(/import \{[^}]*\} from "~ledger\/index"/g) ?? [];
    return imports.some((one) => /\bpost(?:Many)?\b/.test(one));
  })
  .map((file) => path.relative(domain, file).split(path.sep).join("/"));

test("only entries of appropriations and of received funds, which belong to no grant, are posted past it", () => {
  expect(posting).toContain("activities/post-grants.server.ts");
  const others = posting.filter(
    (file) => !/^(?:activities|appropriations|received-funds|year-rolls)\//.test(file),
  );
  expect(others).toEqual([]);
});
