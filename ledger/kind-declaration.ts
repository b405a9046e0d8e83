/** The words in which a kind of entry is declared: a leg moves a named amount, debit one account, credit another. */
import type { AccountRole, DimsOf } from "./accounts";

/** An account in a leg: its role, and which of the kind's dimensions give its values where they have other names. */
export type Ref<R extends AccountRole = AccountRole, M = Readonly<Record<string, string>>> = {
  readonly role: R;
  readonly from: M;
};
type Named = AccountRole | Ref;
type AsRef<N extends Named> = N extends AccountRole ? Ref<N, Readonly<Record<never, never>>> : N;

export type Leg<D extends Ref = Ref, C extends Ref = Ref, A extends string = string> = {
  readonly debit: D;
  readonly credit: C;
  readonly amount: A;
  /** The two accounts may be in the books of two tenants: each then has what one owes the other in place of the other's. */
  readonly between: boolean;
};
export type KindDeclaration = {
  readonly legs: readonly Leg[];
  /** Dimensions its entries must carry that none of its accounts has. */
  readonly also: readonly string[];
  /** Belongs to the closing of a month: may be posted while the month is held. */
  readonly closing: boolean;
};

export const ref = <R extends AccountRole, const M extends Readonly<Record<string, string>>>(
  role: R,
  from: M,
): Ref<R, M> => ({ role, from });
export const at = <R extends AccountRole, const M extends { readonly [K in DimsOf<R>]?: string }>(
  role: R,
  from: M,
): Ref<R, M> => ({ role, from });

export function leg<D extends Named, C extends Named, A extends string>(
  debit: D,
  credit: C,
  amount: A,
): Leg<AsRef<D>, AsRef<C>, A> {
  const ref = (named: Named): Ref =>
    typeof named === "string" ? { role: named, from: {} } : named;
  return { debit: ref(debit) as AsRef<D>, credit: ref(credit) as AsRef<C>, amount, between: false };
}
export const between = <L extends Leg>(of: L): L => ({ ...of, between: true });

export const kind = <const L extends readonly Leg[]>(legs: L) => ({
  legs,
  also: [] as const,
  closing: false,
});
export const kindWith = <const A extends readonly string[], const L extends readonly Leg[]>(
  also: A,
  legs: L,
) => ({ legs, also, closing: false });
export const closingKind = <const L extends readonly Leg[]>(legs: L) => ({
  ...kind(legs),
  closing: true,
});

type ItemRole = "frame" | "available";
type ComingRole = "comingAppropriation" | "authorityAvailable" | "authorityUsed";
export const fromItem = <R extends ItemRole>(role: R) => ref(role, { item: "fromItem" });
export const toItem = <R extends ItemRole>(role: R) => ref(role, { item: "toItem" });
export const fromComing = <R extends ComingRole>(role: R) =>
  ref(role, { item: "fromItem", year: "fromYear" });
export const toComing = <R extends ComingRole>(role: R) =>
  ref(role, { item: "toItem", year: "toYear" });
export const movedYear = leg(
  at("committed", { year: "fromYear" }),
  at("committed", { year: "toYear" }),
  "amount",
);
