/** From a kind, its dimensions and amounts to the lines of an entry. Pure. */
import { accountRole, type DimValue } from "./accounts";
import { ORE_MAX, type Ore } from "./amount";
import { LedgerRefusal } from "./errors";
import { kindNamed } from "./kinds";

/** Debit above zero, credit below. */
export type Line = { readonly path: string; readonly amount: bigint };

type Dims = Readonly<Record<string, DimValue>>;

const soundValue = /^[A-Za-z0-9._:+-]{1,80}$/;

const undeclared = (what: string) => new LedgerRefusal("ledger.undeclared", { what });

/**
 * The path of an account: `committed/project=P1/year=2028`.
 * @throws LedgerRefusal ledger.undeclared for an unknown role, a missing dimension or a value that is no id
 */
export function accountPath(
  role: string,
  dims: Dims,
  from: Readonly<Record<string, string>> = {},
): string {
  const declared = accountRole(role);
  if (!declared) throw undeclared(role);
  const parts = declared.dims.map((dim) => `${dim}=${soundDim(dims, from[dim] ?? dim)}`);
  return [role, ...parts].join("/");
}

/** The dimensions as text, each checked. */
export const dimTexts = (dims: Dims): Record<string, string> =>
  Object.fromEntries(Object.keys(dims).map((name) => [name, soundDim(dims, name)]));

function soundDim(dims: Dims, name: string): string {
  const value = Object.hasOwn(dims, name) ? String(dims[name]) : "";
  if (!soundValue.test(value)) throw undeclared(`${name}=${value}`);
  return value;
}

/**
 * The lines of an entry; legs of zero are left out.
 * @throws LedgerRefusal ledger.undeclared, ledger.negativeAmount, ledger.notWholeOre, ledger.outOfRange, ledger.nothingToPost
 */
export function entryLines(
  kind: string,
  dims: Dims,
  amounts: Readonly<Record<string, Ore>>,
): Line[] {
  const declared = kindNamed(kind);
  if (!declared) throw undeclared(kind);
  for (const name of declared.also) soundDim(dims, name);
  const lines = declared.legs.flatMap((leg) => {
    const amount = soundAmount(amounts, leg.amount);
    const debit = accountPath(leg.debit.role, dims, leg.debit.from);
    const credit = accountPath(leg.credit.role, dims, leg.credit.from);
    if (amount === 0n) return [];
    return [
      { path: debit, amount },
      { path: credit, amount: -amount },
    ];
  });
  if (lines.length === 0) throw new LedgerRefusal("ledger.nothingToPost", { kind });
  return lines;
}

function soundAmount(amounts: Readonly<Record<string, Ore>>, name: string): bigint {
  const amount = amounts[name];
  if (amount === undefined) throw undeclared(name);
  if (typeof amount !== "bigint")
    throw new LedgerRefusal("ledger.notWholeOre", { amount: String(amount) });
  if (amount < 0n) throw new LedgerRefusal("ledger.negativeAmount", { amount: String(amount) });
  if (amount > ORE_MAX) throw new LedgerRefusal("ledger.outOfRange", { amount: String(amount) });
  return amount;
}
