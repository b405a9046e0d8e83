/** The doors for every file from a bank: whole, or as a stream that takes the memory of its largest entry. */
import { ok, refuse, type Refusal, type Result } from "~/domain/shared/result";
import { XmlStop } from "../xml/xml-stop";
import type { BankFile, BankStatement, PaymentStatus, StatementEntry } from "./bank-file";
import type { BankFileHead, BankFilePart, StatementHead } from "./bank-file-parts";
import { BankFileReading } from "./bank-file-reading";
import { withFingerprints } from "./fingerprint";

const MAX_WHOLE_BYTES = 32 * 1024 * 1024;
const MAX_STREAMED_BYTES = 4 * 1024 * 1024 * 1024;
/** As much as is handed to a reader at once. */
const PIECE = 64 * 1024;

/**
 * Reads camt.052, camt.053, camt.054, pain.002 or BgMax. Refusals carry `params.at` ("line 12, Document/…") and a code:
 * bankFile.empty, tooLarge, encoding, doctype, malformed, tooDeep, tooMuchText, truncated, unknownFormat, notStatement,
 * noStatement, severalMessages, afterEnd, amount, direction.
 */
export function readBankFile(bytes: Uint8Array): Result<BankFile> {
  if (bytes.length > MAX_WHOLE_BYTES) {
    const at = `byte ${MAX_WHOLE_BYTES}`;
    return refuse("bankFile.tooLarge", { at, bytes: String(MAX_WHOLE_BYTES) });
  }
  const statements: BankStatement[] = [];
  const statuses: PaymentStatus[] = [];
  let entries: StatementEntry[] = [];
  const reading = new BankFileReading((part) => {
    if (part.is === "entry") entries.push(part.entry);
    else if (part.is === "status") statuses.push(part.status);
    else if (part.is === "statement") {
      statements.push(whole(part.statement, entries));
      entries = [];
    }
  }, MAX_WHOLE_BYTES);
  try {
    for (const piece of pieces(bytes)) reading.write(piece);
    return ok({ ...reading.end(), statements, statuses });
  } catch (error) {
    return refusalIn(error);
  }
}

/**
 * Reads a file of any length. What is read of each piece is handed over before the next piece is read; `take` may answer
 * with a refusal, which ends the reading. Refusals as readBankFile.
 */
export async function streamBankFile(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  take: (parts: readonly BankFilePart[]) => Promise<Refusal | null>,
): Promise<Result<BankFileHead>> {
  let parts: BankFilePart[] = [];
  const handOver = async () => {
    const read = parts;
    parts = [];
    return read.length > 0 ? take(read) : null;
  };
  const reading = new BankFileReading((part) => parts.push(part), MAX_STREAMED_BYTES);
  try {
    for await (const chunk of bytes) {
      for (const piece of pieces(chunk)) {
        reading.write(piece);
        const refused = await handOver();
        if (refused) return refused;
      }
    }
    const head = reading.end();
    return (await handOver()) ?? ok(head);
  } catch (error) {
    return refusalIn(error);
  }
}

function refusalIn(error: unknown): Refusal {
  if (error instanceof XmlStop) return error.refusal;
  throw error;
}

export function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

function whole(head: StatementHead, entries: readonly StatementEntry[]): BankStatement {
  const { id, sequenceNumber, createdAt, account, currency, balances, bookedOn } = head;
  const dated = bookedOn
    ? entries.map((entry) => ({ ...entry, bookedOn, valueOn: bookedOn }))
    : entries;
  return {
    id,
    sequenceNumber,
    createdAt,
    account,
    currency,
    balances,
    entries: withFingerprints(account, dated),
  };
}
