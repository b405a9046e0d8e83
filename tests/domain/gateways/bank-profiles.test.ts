/** What a board's bank wants differently stands in a file, and is checked before a payment file is written. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bankProfileOf, swedishProfile } from "~/gateways/payment-file";
import { everyKind, run, textOf, written } from "./payment-run";

const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-profiles-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};

describe("a bank profile", () => {
  it("is Sweden's common practice where nothing else is said", () => {
    const file = fileOf("one.json", { "14": { serviceLevel: null } });
    expect(bankProfileOf("12", undefined)).toEqual(swedishProfile);
    expect(bankProfileOf("12", file)).toEqual(swedishProfile);
    expect(bankProfileOf("14", file)).toEqual({ ...swedishProfile, serviceLevel: null });
  });

  it("decides version and codes of the file", () => {
    const scheme = { proprietary: "PGNR" };
    const file = fileOf("nine.json", {
      "12": { version: "pain.001.001.09", plusgiro: { member: "9960", scheme } },
    });
    const text = textOf(written(run({ payments: everyKind }), bankProfileOf("12", file)));
    expect(text).toContain("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
    expect(text.replace(/>\s+</g, "><")).toContain("<SchmeNm><Prtry>PGNR</Prtry></SchmeNm>");
  });

  it.each([
    ["no JSON", "{", "cannot be read"],
    ["an unknown version", { "12": { version: "pain.001.001.12" } }, '"12.version"'],
    ["an unknown word", { "12": { colour: "blue" } }, '"12"'],
    ["a board that cannot be", { Skåne: {} }, '"Skåne"'],
  ])("with %s stops the file", (name, content, why) => {
    const file = fileOf(`${name}.json`, content);
    expect(() => bankProfileOf("12", file)).toThrow(why);
  });
});
