/** Texts and days as the database will take them, refused before it is asked. Pure. */
import { LedgerRefusal } from "./errors";

const LONGEST_KEY = 300;

/** @throws LedgerRefusal ledger.badText when the text is blank or has a NUL, which PostgreSQL cannot keep */
export function soundText(what: string, text: string): string {
  if (typeof text === "string" && text.trim() !== "" && !text.includes("\0")) return text;
  throw new LedgerRefusal("ledger.badText", { what });
}

/** @throws LedgerRefusal ledger.badText, also when the key is longer than 300 characters */
export function soundKey(key: string): string {
  if (soundText("key", key).length <= LONGEST_KEY) return key;
  throw new LedgerRefusal("ledger.badText", { what: "key" });
}

/** @throws LedgerRefusal ledger.badDay when it is not a day between 1990 and 2200, written "2027-05-20" */
export function soundDay(day: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00.000Z`) : null;
  const exists = at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  if (exists && day >= "1990-01-01" && day <= "2200-12-31") return day;
  throw new LedgerRefusal("ledger.badDay", { day: String(day) });
}
