import { describe, expect, it, test } from "vitest";
import { bankAccount, iban } from "~/domain/organisations/index";
import { accountNumber } from "~/gateways/payment-file";

/** Numbers of the banks' own examples: SEB's in the IBAN of ISO's register, Handelsbanken's beside it. */
describe("a bank account", () => {
  it.each([
    ["6789-123 456 789", "6789-123456789"],
    ["6789 123456789", "6789-123456789"],
    ["5839-82 574 66", "5839-8257466"],
    ["58398257466", "5839-8257466"],
  ])("%s is %s", (text, number) => {
    expect(bankAccount(text)).toEqual({ number });
  });

  test.each(["6789-123456789", "58398257466"])(
    "%s has a check digit: any single wrong digit of the account number is found",
    (text) => {
      const digits = text.replace("-", "");
      for (let place = 4; place < digits.length; place += 1) {
        const wrong = (Number(digits[place]) + 1) % 10;
        expect(bankAccount(`${digits.slice(0, place)}${wrong}${digits.slice(place + 1)}`)).toEqual({
          problem: "checkDigit",
        });
      }
    },
  );

  it("of a clearing number that begins with 8 has five digits before it, the last a check digit", () => {
    expect(bankAccount("8327-9, 123 456 789-0")).toEqual({ number: "83279-1234567890" });
    expect(bankAccount("8327-8, 123 456 789-0")).toEqual({ problem: "checkDigit" });
  });

  it("where we do not know the bank's rule only the length is judged", () => {
    expect(bankAccount("9150-1234567")).toEqual({ number: "9150-1234567" });
  });

  it.each(["", "6789", "6789-12345678901", "abc", "0123-4567890"])("%j cannot be read", (text) => {
    expect(bankAccount(text)).toEqual({ problem: "unreadable" });
  });
});

describe("an IBAN", () => {
  it("is Swedish, and written in groups of four", () => {
    const number = "SE45 5000 0000 0583 9825 7466";
    expect(iban("se4550000000058398257466")).toEqual({ number });
    expect(iban(number)).toEqual({ number });
    expect(iban("SE45 5000 0000 0583 9825 7467")).toEqual({ problem: "checkDigit" });
    expect(iban("DE89 3704 0044 0532 0130 00")).toEqual({ problem: "foreign" });
    expect(iban("SE45 5000")).toEqual({ problem: "unreadable" });
  });
});

it("what we store the payment file can write", () => {
  for (const [kind, read] of [
    ["account", bankAccount("6789-123 456 789")],
    ["account", bankAccount("8327-9, 123 456 789-0")],
    ["iban", iban("SE4550000000058398257466")],
  ] as const)
    expect("number" in read && accountNumber({ kind, number: read.number })).toMatch(/^(SE)?\d+$/);
});
