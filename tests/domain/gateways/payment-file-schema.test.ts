/** Every kind of payment in both versions, judged by ISO's own schemas. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { swedishProfile } from "~/gateways/payment-file";
import { findXmllint } from "../../support/find-xmllint";
import { everyKind, run, textOf, written } from "./payment-run";
import { describeStandards, standardsPath } from "./standards";

const schemas = "iso20022/xsd";
const xmllint = existsSync(standardsPath(schemas)) ? findXmllint() : null;

/** What the validator says; empty when the file is valid. */
function faults(version: string, text: string): string {
  const schema = standardsPath(schemas, `${version}.xsd`);
  const { status, stderr } = spawnSync(xmllint ?? "", ["--noout", "--schema", schema, "-"], {
    input: text,
    encoding: "utf8",
  });
  return status === 0 ? "" : stderr;
}

describeStandards("a payment file is valid by ISO's schema", schemas, () => {
  const versions = ["pain.001.001.03", "pain.001.001.09"] as const;
  const debtor = {
    ...run().debtor,
    giroAccount: { kind: "bankgiro", number: "5050-1055" },
  } as const;

  it.skipIf(!xmllint).each(versions)(
    "%s, with bankgiro, plusgiro, account, IBAN and OCR",
    (version) => {
      const profile = { ...swedishProfile, version };
      const text = textOf(written(run({ debtor, payments: everyKind }), profile));
      expect(faults(version, text)).toBe("");
      expect(faults(version, text.replace("<PmtMtd>TRF</PmtMtd>", ""))).toContain("PmtMtd");
    },
  );
});
