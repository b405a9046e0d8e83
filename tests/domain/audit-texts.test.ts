/** What a verification finds has a name in both languages; the codes are read from the ledger's own SQL. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import en from "~/i18n/en/audit";
import sv from "~/i18n/sv/audit";

const migrations = fileURLToPath(new URL("../../ledger/migrations", import.meta.url));
const codes = readdirSync(migrations)
  .map((file) => readFileSync(`${migrations}/${file}`, "utf8"))
  .flatMap((text) => [...text.matchAll(/select '([a-z]+\.[a-zA-Z]+)'/g)])
  .map(([, code = ""]) => code);

it("every fault that is named in the verification's SQL has a name in both languages", () => {
  expect(codes).toContain("chain.head");
  for (const words of [sv, en])
    expect(Object.keys(words.fault)).toEqual(expect.arrayContaining(codes));
});
