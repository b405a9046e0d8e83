import type { Filter } from "~/http/filter.server";
import { cofinancingForms, cofinancingSorts } from "~/domain/reports";
import type { FilterChoices } from "~/domain/reports/index.server";
import { statementFilterIn } from "./statement-filter";

/** The same for the page and for the file. */
export function cofinancingFilterIn(filter: Filter, url: URL, choices: FilterChoices) {
  const { question, ...asked } = statementFilterIn(filter, url, choices, {
    sorts: cofinancingSorts,
    first: { sort: "project", isBackwards: false },
    also: ["form"],
  });
  const form = filter.choice("form", cofinancingForms);
  return { ...asked, form: filter.text("form"), question: { ...question, form } };
}
