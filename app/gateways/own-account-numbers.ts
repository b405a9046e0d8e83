/** The authority's own account numbers by role, in the file that STATE_ACCOUNTS names: { "bank": "1931" }. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const numbersByRole = z.record(z.string(), z.string().regex(/^\d{3,8}$/));

export type OwnAccountNumbers = {
  readonly file: string;
  readonly numbers: Readonly<Record<string, string>>;
};

/** What stops whoever needs the numbers, and names the file. */
export const wrongNumbers = (file: string, why: string): Error =>
  new Error(`STATE_ACCOUNTS: ${file} ${why}`);

let lastRead: OwnAccountNumbers | undefined;

/**
 * Read once, the same object each time; null when no file is named.
 * @throws Error naming the file when it cannot be read, or is not an object of numbers of three to eight digits
 */
export function ownAccountNumbers(file = process.env.STATE_ACCOUNTS): OwnAccountNumbers | null {
  if (!file) return null;
  if (lastRead?.file !== file) lastRead = { file, numbers: numbersIn(file) };
  return lastRead;
}

function numbersIn(file: string): Record<string, string> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw wrongNumbers(file, `cannot be read: ${String(error)}`);
  }
  const parsed = numbersByRole.safeParse(content);
  if (!parsed.success) throw wrongNumbers(file, "is not an object of account numbers by role");
  return parsed.data;
}
