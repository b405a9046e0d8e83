/** One record of BgMax: fields by their columns, counted from 1 as in Bankgirot's manual. */
import type { ExactDecimal } from "../exact-decimal";
import { stopAt } from "../xml/xml-stop";

const WIDTH = 80;

export class BgMaxRecord {
  private readonly text: string;

  constructor(
    text: string,
    /** In the file, from 1. */
    readonly line: number,
  ) {
    this.text = text.padEnd(WIDTH);
  }

  get code(): string {
    return this.text.slice(0, 2);
  }

  get whole(): string {
    return this.text;
  }

  field(from: number, to: number): string {
    return this.text.slice(from - 1, to).trim();
  }

  number(from: number, to: number): string {
    return this.field(from, to).replace(/^0+(?=\d)/, "");
  }

  /** "20240318" as "2024-03-18". */
  day(from: number, to: number): string | null {
    const digits = this.field(from, to);
    if (!/^\d{8}$/.test(digits)) return null;
    return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  }

  /** Whole öre; anything else stops the file. */
  amount(from: number, to: number): ExactDecimal {
    const digits = this.field(from, to);
    if (!/^\d{1,18}$/.test(digits)) {
      throw stopAt("bankFile.amount", `line ${this.line}`, { amount: digits });
    }
    return { units: BigInt(digits), scale: 2 };
  }

  /** What is wrong with the record itself. */
  malformed() {
    return stopAt("bankFile.malformed", `line ${this.line}`);
  }
}

/** Bytes → records: ISO 8859-1 by the manual, UTF-8 when the bytes of a line are that. A file without line ends is cut by width. */
export class BgMaxLines {
  private rest = "";
  private lines = 0;

  /** The records that are whole; the last one only when `isLast`. */
  next(bytes: Uint8Array, isLast = false): BgMaxRecord[] {
    const lines = (this.rest + Buffer.from(bytes).toString("latin1")).split(/\r?\n/);
    this.rest = isLast ? "" : (lines.pop() ?? "");
    if (this.rest.length >= LONGEST) {
      const whole = this.rest.length - (this.rest.length % WIDTH);
      lines.push(this.rest.slice(0, whole));
      this.rest = this.rest.slice(whole);
    }
    return lines.flatMap((line) => this.recordsIn(line));
  }

  private recordsIn(line: string): BgMaxRecord[] {
    this.lines++;
    const text = readable(line.replace(/^\u00ef\u00bb\u00bf/, "")).replaceAll("\u001a", "");
    if (text.trim() === "") return [];
    const isSeveral = text.length > WIDTH && text.length % WIDTH === 0;
    const pieces = isSeveral ? (text.match(/.{80}/gs) ?? []) : [text];
    return pieces.map((piece) => new BgMaxRecord(piece, this.lines));
  }
}

/** A line that never ends is not held. */
const LONGEST = 64 * WIDTH;

function readable(latin1: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(latin1, "latin1"));
  } catch {
    return latin1;
  }
}
