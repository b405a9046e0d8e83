import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { figuresOf, readBankFile } from "~/gateways/bank-statement";
import { demoStatement } from "~/gateways/demo-bank";
import { swedishProfile } from "~/gateways/payment-file";
import { ore } from "~ledger/amount";
import { everyKind, run, textOf, written } from "./payment-run";
import { describeStandards, readStandard } from "./standards";

describe("the demo's bank answers a payment file with a statement", () => {
  const answer = (returned: string[] = []) => {
    const made = demoStatement(written(run({ payments: everyKind })).bytes, {
      opening: ore(100_000_000n),
      returned,
    });
    if (!made.ok) throw new Error(made.code);
    const read = readBankFile(made.value.bytes);
    if (!read.ok) throw new Error(read.code);
    const [statement] = read.value.statements;
    if (!statement) throw new Error("no statement");
    return { ...made.value, statement, warnings: read.value.warnings };
  };

  it("that reconciles, with one debit per payment and its EndToEndId", () => {
    const { statement, closing, warnings } = answer();
    expect(figuresOf(statement)).toMatchObject({
      reconciles: true,
      debitEntries: 5,
      creditEntries: 0,
    });
    expect(closing).toBe(64_740_000n);
    expect(warnings).toEqual([]);
    expect(
      statement.entries.map(({ details, amount }) => [details[0]?.endToEndId, amount.units]),
    ).toEqual(everyKind.map(({ endToEndId, amount }) => [endToEndId, amount]));
    expect(statement.entries[0]?.bookedOn).toBe("2028-03-02");
  });

  it("and credits what it sends back, with the reason", () => {
    const { statement, closing } = answer(["E4"]);
    expect(closing).toBe(64_749_999n);
    expect(figuresOf(statement).reconciles).toBe(true);
    expect(statement.entries.at(-1)).toMatchObject({
      direction: "credit",
      details: [{ endToEndId: "E4", returnReason: "AC04" }],
    });
  });
});

describeStandards("files are valid against the ISO 20022 schemas", "iso20022/xsd", () => {
  const faults = (bytes: Uint8Array, schema: string): string[] => {
    using schemaDocument = XmlDocument.fromBuffer(readStandard("iso20022/xsd", schema));
    using validator = XsdValidator.fromDoc(schemaDocument);
    using document = XmlDocument.fromBuffer(bytes);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return [String(error)];
    }
  };

  it.each(["pain.001.001.03", "pain.001.001.09"] as const)("%s", (version) => {
    const file = written(run({ payments: everyKind }), { ...swedishProfile, version });
    expect(faults(file.bytes, `${version}.xsd`)).toEqual([]);
    const { bic: _none, ...debtor } = {
      ...run().debtor,
      giroAccount: { kind: "bankgiro", number: "5050-1055" } as const,
    };
    const other = written(run({ debtor, payments: everyKind }), {
      ...swedishProfile,
      version,
      serviceLevel: null,
      categoryPurpose: null,
    });
    expect(faults(other.bytes, `${version}.xsd`)).toEqual([]);
  });

  it("the demo bank's camt.053.001.02", () => {
    const made = demoStatement(written(run({ payments: everyKind })).bytes, {
      opening: ore(0n),
      returned: ["E2"],
    });
    if (!made.ok) throw new Error(made.code);
    expect(faults(made.value.bytes, "camt.053.001.02.xsd")).toEqual([]);
  });

  it("and the validator does find faults", () => {
    const broken = Buffer.from(textOf(written(run())).replace("<PmtMtd>TRF</PmtMtd>", ""));
    expect(faults(broken, "pain.001.001.03.xsd")).not.toEqual([]);
  });
});
