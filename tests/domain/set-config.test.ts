import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));

const sources = ["app", "db", "ledger"].flatMap((folder) =>
  readdirSync(path.join(project, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|sql)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);

test("a setting never outlives its transaction: a pooled connection would carry it to the next person", () => {
  const lasting = sources.filter((file) =>
    /set_config\([^)]*,\s*false\s*\)|\bset\s+session\b|\bset\s+(?:ledger|lansmedel)\./i.test(
      readFileSync(file, "utf8"),
    ),
  );
  expect(lasting).toEqual([]);
});
