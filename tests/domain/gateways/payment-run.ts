/** A payment run as the tests write it, with defaults that say something. */
import {
  paymentFile,
  type BankProfile,
  type Payment,
  type PaymentFile,
  type PaymentRun,
} from "~/gateways/payment-file";
import { ore } from "~ledger/amount";

export const payment = (given: Partial<Payment> = {}): Payment => ({
  endToEndId: "ANS-002-1",
  amount: ore(29_500_000n),
  payee: { name: "Ängens folkhögskola", account: { kind: "bankgiro", number: "9990-1035" } },
  reference: "Dnr 1234-2027",
  ...given,
});

export const run = (given: Partial<PaymentRun> = {}): PaymentRun => ({
  messageId: "LM-25-2028-0003",
  createdAt: "2028-03-01T08:00:00.000Z",
  executeOn: "2028-03-02",
  debtor: {
    name: "Länsstyrelsen i Provlän",
    orgnr: "202100-2349",
    town: "Provstad",
    account: { kind: "iban", number: "SE45 5000 0000 0583 9825 7466" },
    bic: "ESSESESS",
  },
  payments: [payment()],
  ...given,
});

export const everyKind: Payment[] = [
  payment(),
  payment({
    endToEndId: "E2",
    amount: ore(1n),
    payee: { name: "B & C <AB>", town: "Ort", account: { kind: "plusgiro", number: "12 34 56-6" } },
  }),
  payment({
    endToEndId: "E3",
    amount: ore(4_500_000n),
    payee: { name: "Åsa Öberg", account: { kind: "account", number: "6789-123 456 789" } },
  }),
  payment({
    endToEndId: "E4",
    amount: ore(9_999n),
    payee: { name: "Exempel", account: { kind: "iban", number: "SE7160000000000123456789" } },
  }),
  payment({ endToEndId: "E5", amount: ore(1_250_000n), ocr: "2026000170" }),
];

/** The file of a run that is not refused. */
export function written(given: PaymentRun, profile?: BankProfile): PaymentFile {
  const file = paymentFile(given, profile);
  if (!file.ok) throw new Error(`${file.code} ${JSON.stringify(file.params)}`);
  return file.value;
}
export const textOf = (file: PaymentFile): string => Buffer.from(file.bytes).toString("utf8");
