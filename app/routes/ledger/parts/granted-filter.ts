import type { Filter } from "~/http/filter.server";
import { grantedSorts } from "~/domain/reports";
import type { FilterChoices } from "~/domain/reports/index.server";
import { statementFilterIn } from "./statement-filter";

/** The same for the page and for the file. */
export function grantedFilterIn(filter: Filter, url: URL, choices: FilterChoices) {
  const { question, ...asked } = statementFilterIn(filter, url, choices, {
    sorts: grantedSorts,
    first: { sort: "lastDay", isBackwards: false },
    also: ["show"],
  });
  const isWhole = filter.choice("show", ["all"]) === "all";
  return { ...asked, show: filter.text("show"), question: { ...question, isWhole } };
}
