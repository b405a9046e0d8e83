/** What is written when an account has been changed. Of the numbers only the end: a mail may be read by others. */
import { dayOf, type Instant } from "../shared/dates";
import { payableFrom } from "./account-quarantine";

type Account = { readonly kind: string; readonly number: string };

type Change = {
  readonly organisation: string;
  readonly board: string;
  readonly by: string;
  readonly before: Account & { readonly version: number };
  readonly account: Account;
  readonly at: Instant;
};

const SHOWN = 4;
const kinds: Readonly<Record<string, string>> = {
  bankgiro: "bankgiro",
  plusgiro: "plusgiro",
  account: "bankkonto",
  iban: "IBAN",
};

const ending = ({ kind, number }: Account): string =>
  `${kinds[kind] ?? "konto"} som slutar på ${number.replace(/[\s-]/g, "").slice(-SHOWN)}`;

export function accountChangeMail(change: Change): { subject: string; text: string } {
  const { organisation, board, by, before, account, at } = change;
  const first = payableFrom({ version: before.version + 1, addedAt: at });
  return {
    subject: "Kontot för utbetalning har ändrats",
    text: [
      `${by} har den ${dayOf(at)} anmält ett nytt konto för utbetalningar till ${organisation}: ${ending(account)}, i stället för ${ending(before)}.`,
      `${board} verifierar kontot innan något betalas ut, och betalar tidigast ${first ?? ""}.`,
      "Har ni inte bytt konto? Ring länsstyrelsen genast, på ett nummer som ni hade sedan tidigare.",
    ].join("\n\n"),
  };
}
