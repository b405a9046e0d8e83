import { readFileSync } from "node:fs";
import { z } from "zod";
import { accountRole, accountRoles } from "~ledger/index";
import { stateAccount, type StateAccount } from "./state-accounts";

/** The authority's own numbers by role: { "bank": "1931" }. */
const ownNumbers = z.record(z.string(), z.string().regex(/^\d{3,8}$/));

const financialRoles: readonly string[] = Object.entries(accountRoles).flatMap(
  ([role, { book }]) => (book === "financial" ? [role] : []),
);

const numberOf = (role: string, given: Readonly<Record<string, string>>): string | undefined => {
  const chart = accountRole(role)?.chart;
  return chart ? stateAccount(role, chart, given[role]).number : undefined;
};

/** The number of a role in the State's chart; null for the books that are not in it. STATE_ACCOUNTS names a file of the authority's own. */
export function stateAccountOf(role: string): StateAccount | null {
  const chart = accountRole(role)?.chart;
  return chart ? stateAccount(role, chart, givenNumbers()[role]) : null;
}

/** Every role of the financial book with its number. */
export const allStateAccounts = (): readonly (StateAccount & { readonly role: string })[] =>
  financialRoles.flatMap((role) => {
    const account = stateAccountOf(role);
    return account ? [{ ...account, role }] : [];
  });

let read: { readonly from: string; readonly numbers: Record<string, string> } | undefined;

function givenNumbers(): Record<string, string> {
  const from = process.env.STATE_ACCOUNTS;
  if (!from) return {};
  if (read?.from !== from) read = { from, numbers: numbersIn(from) };
  return read.numbers;
}

function numbersIn(file: string): Record<string, string> {
  const wrong = (why: string) => new Error(`STATE_ACCOUNTS: ${file} ${why}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw wrong(`cannot be read: ${String(error)}`);
  }
  const parsed = ownNumbers.safeParse(content);
  if (!parsed.success) throw wrong("is not an object of account numbers by role");
  const unknown = Object.keys(parsed.data).find((role) => !financialRoles.includes(role));
  if (unknown) throw wrong(`names ${unknown}, which is no role of the financial book`);
  const numbers = financialRoles.map((role) => numberOf(role, parsed.data));
  if (new Set(numbers).size < numbers.length) throw wrong("gives two roles the same number");
  return parsed.data;
}
