/** The log's filter as it stands in the address. */
import type { Filter } from "~/http/filter.server";
import type { AuditFilter } from "~/domain/audit";

export type TypedFilter = Record<"action" | "actor" | "subject" | "from" | "to", string>;

type LogFilter = { readonly typed: TypedFilter; readonly filter: AuditFilter };

export function logFilterIn(
  { text, day, choice, refuse }: Filter,
  actions: readonly string[],
): LogFilter {
  const [from, last] = [day("from"), day("to")];
  const isBackwards = from !== undefined && last !== undefined && last < from;
  const to = isBackwards ? refuse("to", "filter.daysBackwards") : last;
  return {
    typed: {
      action: text("action"),
      actor: text("actor"),
      subject: text("subject"),
      from: text("from"),
      to: text("to"),
    },
    filter: {
      action: choice("action", actions),
      actor: text("actor") || undefined,
      subject: text("subject") || undefined,
      from,
      to,
    },
  };
}
