/** What a statement of cases is asked for, as it stands in the address. */
import type { Filter } from "~/http/filter.server";
import { pageNumber } from "~/http/page-number";
import type { FilterChoices } from "~/domain/reports/index.server";
import { asOfIn, type AsOf } from "./as-of";

const shared = ["q", "item", "call", "activity"] as const;

/** As it was typed; "" for what was not. */
export type TypedStatement = Readonly<Record<(typeof shared)[number], string>>;

type Sorting<Sort extends string> = {
  readonly sorts: readonly Sort[];
  readonly first: { readonly sort: Sort; readonly isBackwards: boolean };
  /** Further names that its address may have. */
  readonly also: readonly string[];
};

export function statementFilterIn<Sort extends string>(
  filter: Filter,
  url: URL,
  choices: FilterChoices,
  { sorts, first, also }: Sorting<Sort>,
) {
  const known = new Set<string>([...shared, ...also, "as-of", "sort", "page"]);
  const unknown = [...url.searchParams.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) filter.refuse("dimension", "filter.noDimension", { text: unknown });
  const { text, choice } = filter;
  const day: AsOf = asOfIn(filter);
  const sorting = url.searchParams.get("sort") ?? "";
  const sort = sorts.find((one) => one === sorting.replace(/^-/, ""));
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);
  const typed: TypedStatement = {
    q: text("q"),
    item: text("item"),
    call: text("call"),
    activity: text("activity"),
  };
  return {
    day,
    typed,
    question: {
      asOf: day.asOf,
      item: choice("item", ids(choices.items)),
      call: choice("call", ids(choices.calls)),
      activity: choice("activity", ids(choices.activities)),
      text: typed.q || undefined,
      ...(sort === undefined ? first : { sort, isBackwards: sorting.startsWith("-") }),
      page: pageNumber(url.searchParams),
    },
  };
}
