/** From a kind, its dimensions and amounts to the lines of an entry. Pure. */
import { accountRole, type AccountRole, type DimValue } from "./accounts";
import { ORE_MAX, type Ore } from "./amount";
import { LedgerRefusal } from "./errors";
import type { Leg } from "./kind-declaration";
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

/** One leg of an entry: its two accounts, each with the role it has. */
type Move = {
  readonly debit: Account;
  readonly credit: Account;
  readonly amount: bigint;
  readonly between: boolean;
};
type Account = { readonly role: AccountRole; readonly path: string };

function movesOf(kind: string, dims: Dims, amounts: Readonly<Record<string, Ore>>): Move[] {
  const declared = kindNamed(kind);
  if (!declared) throw undeclared(kind);
  for (const name of declared.also) soundDim(dims, name);
  const account = ({ role, from }: Leg["debit"]): Account => ({
    role,
    path: accountPath(role, dims, from),
  });
  const moves = declared.legs.flatMap((leg) => {
    const amount = soundAmount(amounts, leg.amount);
    const move = { debit: account(leg.debit), credit: account(leg.credit) };
    return amount === 0n ? [] : [{ ...move, amount, between: leg.between }];
  });
  if (moves.length === 0) throw new LedgerRefusal("ledger.nothingToPost", { kind });
  return moves;
}

/**
 * The lines of an entry; legs of zero are left out.
 * @throws LedgerRefusal ledger.undeclared, ledger.negativeAmount, ledger.notWholeOre, ledger.outOfRange, ledger.nothingToPost
 */
export const entryLines = (
  kind: string,
  dims: Dims,
  amounts: Readonly<Record<string, Ore>>,
): Line[] =>
  movesOf(kind, dims, amounts).flatMap(({ debit, credit, amount }) => [
    { path: debit.path, amount },
    { path: credit.path, amount: -amount },
  ]);

/** In whose books the accounts of a role are, for one entry. */
export type TenantOf = (role: AccountRole) => string;
/** The part of an entry that is in one tenant's books, and which tenant it has something to do with there. */
export type Part = { readonly lines: Line[]; other: string | null };

/**
 * The lines of an entry, by tenant. A leg between two of them is in the books of both: the debited one owes the other.
 * @throws LedgerRefusal as entryLines, and ledger.undeclared for a leg that does not go between tenants
 */
export function partsOf(
  kind: string,
  dims: Dims,
  amounts: Readonly<Record<string, Ore>>,
  tenantOf: TenantOf,
): Map<string, Part> {
  const parts = new Map<string, Part>();
  const part = (tenant: string): Part => {
    const found = parts.get(tenant) ?? { lines: [], other: null };
    parts.set(tenant, found);
    return found;
  };
  for (const { debit, credit, amount, between } of movesOf(kind, dims, amounts)) {
    const [ower, owed] = [tenantOf(debit.role), tenantOf(credit.role)];
    const [takes, gives] = [part(ower), part(owed)];
    takes.lines.push({ path: debit.path, amount });
    if (ower !== owed) {
      if (!between) throw undeclared(`${kind}: ${debit.role}/${credit.role}`);
      takes.lines.push({ path: accountPath("dueToBoard", { board: owed }), amount: -amount });
      gives.lines.push({ path: accountPath("dueFromBoard", { board: ower }), amount });
      takes.other = owed;
      gives.other = ower;
    }
    gives.lines.push({ path: credit.path, amount: -amount });
  }
  return parts;
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
