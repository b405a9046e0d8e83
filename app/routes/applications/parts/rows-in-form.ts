/** Rows of a form whose fields are named `F13[0].women`: how many there are, one more, one less. Works without script. */
import type { FormAnswer } from "~/ui/form";

export type Typed = FormAnswer["values"];

const indexOf = (field: string, name: string): number | null => {
  const match = field.startsWith(`${name}[`)
    ? /^\[(\d{1,3})\]/.exec(field.slice(name.length))
    : null;
  return match ? Number(match[1]) : null;
};

/** Rows in what was typed; at least one, so that there is somewhere to write. */
export function rowsTyped(typed: Typed, name: string): number {
  const indexes = Object.keys(typed).map((field) => indexOf(field, name) ?? -1);
  return Math.max(0, ...indexes) + 1;
}

/** What a row's button asks for: "add:F13", or "remove:F13:2". Null for anything else. */
export function readRowChange(asked: string) {
  const match = /^(add|remove):([\w.]+)(?::(\d{1,3}))?$/.exec(asked);
  if (!match) return null;
  const [, kind, name = "", at] = match;
  if (kind === "add") return { kind: "add" as const, name };
  return at === undefined ? null : { kind: "remove" as const, name, at: Number(at) };
}
export type RowChange = NonNullable<ReturnType<typeof readRowChange>>;

/** The fields after the change; those of later rows move up one. */
export function changeRows(typed: Typed, change: RowChange): Typed {
  const { name } = change;
  if (change.kind === "add") return { ...typed, [`${name}[${rowsTyped(typed, name)}]`]: "" };
  const fields = Object.entries(typed).flatMap(([field, value]) => {
    const index = indexOf(field, name);
    if (index === null || index < change.at) return [[field, value] as const];
    if (index === change.at) return [];
    const rest = field.slice(`${name}[${index}]`.length);
    return [[`${name}[${index - 1}]${rest}`, value] as const];
  });
  return Object.fromEntries(fields);
}

/** What was typed in one row, as one text: a key that changes when the row does. */
export const rowKey = (typed: Typed | undefined, name: string, at: number): string =>
  JSON.stringify([
    at,
    Object.entries(typed ?? {}).filter(([field]) => indexOf(field, name) === at),
  ]);
