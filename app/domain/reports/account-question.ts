/** Which accounts are asked for: a kind, a day, and any dimension of the ledger. */
import type { PlainDate } from "../shared/dates";
import type { RefusalParams } from "../shared/result";

/** What is typed; the rest is chosen from a list. */
export const typedDims = ["project", "financier", "bankAccount", "counterparty"] as const;
export type TypedDim = (typeof typedDims)[number];

/** What entries carry, and accounts do not: a sum of them is not the balance of an account. */
export const carriedDims = ["counterparty", "activity"] as const;
export type Carried = Readonly<Partial<Record<(typeof carriedDims)[number], string>>>;

export const cofinancingForms = ["cash", "inKind"] as const;

export type AccountQuestion = Readonly<Partial<Record<TypedDim, string | undefined>>> & {
  readonly role?: string | undefined;
  /** Of the item itself, of its calls and of what has been applied for in them. */
  readonly item?: string | undefined;
  /** Of the call, and of what has been applied for in it. */
  readonly call?: string | undefined;
  readonly year?: number | undefined;
  readonly form?: (typeof cofinancingForms)[number] | undefined;
  /** Part of a project's, call's, item's or financier's name, or of a case number. */
  readonly text?: string | undefined;
  /** The code of one of the board's activities. */
  readonly activity?: string | undefined;
  /** Only what was booked on this day or later: sums of a time, and not balances. */
  readonly from?: PlainDate | undefined;
  readonly asOf?: PlainDate | undefined;
  /** The path of the last account of the page before. */
  readonly after?: string | undefined;
};

/** Why a dimension was not used, as a refusal at its field. */
export type Unread = Readonly<
  Partial<Record<TypedDim, { readonly code: string; readonly params: RefusalParams }>>
>;
