import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fundFinancing, fundReferenceIn, recordFundSchema } from "~/domain/received-funds/index";
import { kr } from "../../support/builders";
import { ore } from "~ledger/amount";

const financiers = (text: string) => {
  const read = recordFundSchema.shape.financiers.safeParse(text);
  return read.success ? read.data : read.error.issues[0]?.message;
};

describe("how a purpose is financed", () => {
  it("A27: 1 350 000 in all, 74,07 % from others, 318 181,82 a full-time equivalent", () => {
    const named = ["Integrationsverket", "Nutek"].map((name) => ({ name, amount: null }));
    expect(
      fundFinancing({
        agreed: kr("1000000.00"),
        ownStaff: kr("350000.00"),
        fteHundredths: 110,
        financiers: named,
      }),
    ).toEqual({
      total: kr("1350000.00"),
      externalPercent: "74.07",
      perFte: kr("318181.82"),
      stated: 0n,
      notStated: kr("1000000.00"),
    });
  });

  it("never counts out what is not stated: stated and not stated are the whole", () => {
    const amount = fc.option(fc.bigInt({ min: 1n, max: 10n ** 10n }).map(ore));
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 12 }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        (all, more) => {
          const known = all.reduce((total, one) => total + (one ?? 0n), 0n);
          const agreed = ore(known + more);
          const { stated, notStated } = fundFinancing({
            agreed,
            ownStaff: null,
            fteHundredths: null,
            financiers: all.map((one, at) => ({ name: String(at), amount: one })),
          });
          expect(stated + notStated).toBe(agreed);
          expect(stated).toBe(known);
        },
      ),
    );
  });

  it("reads financiers with and without an amount", () => {
    expect(financiers("Nutek\n\n Norrköpings kommun ; 200 000 ")).toEqual([
      { name: "Nutek", amount: null },
      { name: "Norrköpings kommun", amount: kr("200000.00") },
    ]);
  });

  it("says which line cannot be read, and why", () => {
    expect(financiers("Nutek\n; 5")).toContain("receivedFund.financierName");
    expect(financiers("Nutek; ca 5")).toContain("receivedFund.financierAmount");
    expect(financiers("Nutek; 0")).toContain("receivedFund.financierAmount");
    expect(financiers("Nutek\nNutek")).toContain("receivedFund.financierTwice");
    expect(financiers(Array.from({ length: 51 }, (_, at) => `F${at}`).join("\n"))).toContain(
      "receivedFund.tooManyFinanciers",
    );
    expect(financiers(" ")).toContain("field.missing");
  });

  it("finds the reference in what the payer wrote", () => {
    expect(fundReferenceIn(["Avtal A27, mf 2345-6789 ABCD"])).toBe("MF23456789ABCD");
    expect(fundReferenceIn(["Faktura 77"])).toBeNull();
  });
});
