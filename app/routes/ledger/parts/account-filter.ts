/** Which accounts the address asks for: a kind, a day, and any dimension. */
import type { Filter } from "~/http/filter.server";
import { cofinancingForms, typedDims, type AccountQuestion, type TypedDim } from "~/domain/reports";
import type { FilterChoices } from "~/domain/reports/index.server";
import { asOfIn, type AsOf } from "./as-of";

const fields = [
  "role",
  "q",
  "from",
  "item",
  "call",
  "activity",
  "year",
  "form",
  ...typedDims,
] as const;
type Field = (typeof fields)[number];

/** Everything that an address of the ledger may say. */
const known: ReadonlySet<string> = new Set([...fields, "as-of", "after"]);

/** As it was typed; "" for what was not. */
export type TypedAccounts = Readonly<Record<Field, string>>;

type AccountFilter = {
  readonly day: AsOf;
  readonly typed: TypedAccounts;
  readonly question: AccountQuestion;
  /** Anything but a day. */
  readonly isNarrowed: boolean;
};

export function accountFilterIn(filter: Filter, url: URL, choices: FilterChoices): AccountFilter {
  const { text, choice } = filter;
  const unknown = [...url.searchParams.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) filter.refuse("dimension", "filter.noDimension", { text: unknown });
  const day = asOfIn(filter);
  const typed = Object.fromEntries(fields.map((name) => [name, text(name)])) as TypedAccounts;
  const dims = Object.fromEntries(typedDims.map((dim) => [dim, typed[dim] || undefined]));
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);
  const question: AccountQuestion = {
    ...(dims as Partial<Record<TypedDim, string>>),
    asOf: day.asOf,
    role: choice("role", ids(choices.roles)),
    item: choice("item", ids(choices.items)),
    call: choice("call", ids(choices.calls)),
    activity: choice("activity", ids(choices.activities)),
    from: filter.day("from"),
    form: choice("form", cofinancingForms),
    year: filter.year("year"),
    text: typed.q || undefined,
    after: url.searchParams.get("after") ?? undefined,
  };
  if (question.from && day.asOf && question.from > day.asOf)
    filter.refuse("from", "filter.daysBackwards");
  const { asOf: _day, after: _after, ...narrowing } = question;
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
  return { day, typed, question, isNarrowed };
}

/** The address of the ledger with what was typed, changed by what is given. */
export function ledgerAddress(
  typed: Partial<TypedAccounts>,
  asOf: string | null,
  changes: Partial<TypedAccounts> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...typed, ...changes }))
    if (value) search.set(name, value);
  if (asOf) search.set("as-of", asOf);
  return search.size > 0 ? `/ledger?${search.toString()}` : "/ledger";
}
