import { describe, expect, it } from "vitest";
import {
  accountNumber,
  bankIdOf,
  bankText,
  paymentFile,
  readPaymentFile,
  type PaymentRun,
} from "~/gateways/payment-file";
import { ore } from "~ledger/amount";
import { everyKind, payment, run, textOf, written } from "./payment-run";

describe("a payment file", () => {
  it("is the same to the byte every time it is made", () => {
    const [first, second] = [
      written(run({ payments: everyKind })),
      written(run({ payments: everyKind })),
    ];
    expect(second.sha256).toBe(first.sha256);
    expect(textOf(second)).toBe(textOf(first));
  });

  it("carries count and control sum to the öre", () => {
    const file = written(run({ payments: everyKind }));
    expect([file.count, file.controlSum]).toEqual([5, 35_260_000n]);
    expect(textOf(file)).toContain("<CtrlSum>352600.00</CtrlSum>");
  });

  it("marks a bankgiro as Swedish banks expect it", () => {
    const text = textOf(written(run())).replace(/>\s+</g, "><");
    expect(text).toContain("<ClrSysId><Cd>SESBA</Cd></ClrSysId><MmbId>9900</MmbId>");
    expect(text).toContain("<Othr><Id>99901035</Id><SchmeNm><Prtry>BGNR</Prtry></SchmeNm></Othr>");
  });

  it("splits a bank account into clearing number and account number", () => {
    const text = textOf(written(run({ payments: everyKind }))).replace(/>\s+</g, "><");
    expect(text).toContain("<MmbId>6789</MmbId>");
    expect(text).toContain("<Othr><Id>123456789</Id><SchmeNm><Cd>BBAN</Cd></SchmeNm></Othr>");
  });

  it("debits the board's own bankgiro for giro payments where the bank wants it", () => {
    const debtor = {
      ...run().debtor,
      giroAccount: { kind: "bankgiro", number: "5050-1055" },
    } as const;
    const order = readPaymentFile(written(run({ debtor, payments: everyKind })).bytes);
    expect(
      order.ok &&
        order.value.batches.map((one) => [one.id, one.debtorAccount?.number, one.payments.length]),
    ).toEqual([
      ["LM-25-2028-0003-P1", "50501055", 2],
      ["LM-25-2028-0003-P2", "SE4550000000058398257466", 3],
    ]);
  });

  it("writes only characters that banks accept", () => {
    expect(bankText("Förening »Ängen« & Kö_2 – dansk å æ ø é\u202e\u200b\n!", 140)).toBe(
      "Förening Ängen + Kö-2 - dansk å ä ö e .",
    );
    expect(bankText("x".repeat(200), 70)).toHaveLength(70);
  });

  it("changes its hash when one digit is changed", () => {
    const other = written(run({ payments: [payment({ amount: ore(29_500_001n) })] }));
    expect(other.sha256).not.toBe(written(run()).sha256);
  });

  it.each<[string, Partial<PaymentRun>, string]>([
    ["without payments", { payments: [] }, "paymentFile.empty"],
    [
      "with a message id of 36 characters",
      { messageId: "3f2b8a44-7c1d-4e0f-9a3b-0d1e2f3a4b5c" },
      "paymentFile.id",
    ],
    [
      "with an id in other letters",
      { payments: [payment({ endToEndId: "betalning 1" })] },
      "paymentFile.id",
    ],
    ["with the same id twice", { payments: [payment(), payment()] }, "paymentFile.idTwice"],
    [
      "with an amount of nought",
      { payments: [payment({ amount: ore(0n) })] },
      "paymentFile.amount",
    ],
    ["with a negative amount", { payments: [payment({ amount: ore(-1n) })] }, "paymentFile.amount"],
    [
      "to a payee without a name that banks can write",
      { payments: [payment({ payee: { ...payment().payee, name: "中文" } })] },
      "paymentFile.name",
    ],
    [
      "to a bankgiro with a wrong check digit",
      {
        payments: [
          payment({ payee: { name: "A", account: { kind: "bankgiro", number: "9990-1036" } } }),
        ],
      },
      "paymentFile.account",
    ],
    ["with a wrong OCR number", { payments: [payment({ ocr: "2026000171" })] }, "paymentFile.ocr"],
    [
      "from an account that cannot be",
      { debtor: { ...run().debtor, account: { kind: "iban", number: "SE00 1" } } },
      "paymentFile.debtorAccount",
    ],
  ])("%s is refused", (_what, given, code) => {
    expect(paymentFile(run(given))).toMatchObject({ ok: false, code });
  });

  it("a uuid fits as an id without its hyphens", () => {
    expect(bankIdOf("3f2b8a44-7c1d-4e0f-9a3b-0d1e2f3a4b5c")).toHaveLength(32);
  });

  it("account numbers are read as people write them", () => {
    expect(accountNumber({ kind: "bankgiro", number: "9990-1019" })).toBe("99901019");
    expect(accountNumber({ kind: "iban", number: "se45 5000 0000 0583 9825 7466" })).toBe(
      "SE4550000000058398257466",
    );
    expect(accountNumber({ kind: "bankgiro", number: "9990.1019 eller" })).toBeNull();
  });

  it("with another total than its payments is refused when read back", () => {
    const tampered = textOf(written(run())).replace(
      '<InstdAmt Ccy="SEK">295000.00',
      '<InstdAmt Ccy="SEK">395000.00',
    );
    expect(readPaymentFile(Buffer.from(tampered))).toMatchObject({
      ok: false,
      code: "paymentFile.totalsDiffer",
    });
  });
});
