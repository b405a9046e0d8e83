/** The log's filter as it stands in the address. */
import type { AuditFilter } from "~/domain/audit";
import { readDate } from "~/domain/shared/date-writing";
import type { PlainDate } from "~/domain/shared/dates";

export type TypedFilter = Record<"action" | "actor" | "subject" | "from" | "to", string>;

type LogFilter = {
  readonly typed: TypedFilter;
  readonly filter: AuditFilter;
  /** The day that could not be read; null when both could. */
  readonly unreadable: string | null;
};

export function logFilterIn(search: URLSearchParams): LogFilter {
  const text = (name: string) => (search.get(name) ?? "").trim().slice(0, 100);
  const typed: TypedFilter = {
    action: text("action"),
    actor: text("actor"),
    subject: text("subject"),
    from: text("from"),
    to: text("to"),
  };
  const [from, to] = [dayIn(typed.from), dayIn(typed.to)];
  return {
    typed,
    filter: {
      action: typed.action || undefined,
      actor: typed.actor || undefined,
      subject: typed.subject || undefined,
      from: from ?? undefined,
      to: to ?? undefined,
    },
    unreadable: from === null ? typed.from : to === null ? typed.to : null,
  };
}

/** Undefined for nothing, null for what cannot be read. */
function dayIn(text: string): PlainDate | null | undefined {
  if (text === "") return undefined;
  const read = readDate(text);
  return read.kind === "date" ? read.date : null;
}
