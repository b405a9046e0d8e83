import { findAll } from "./find-all";

type Signature = {
  /** Where what is signed ends. */
  readonly end: number;
  /** From the first byte, with no other gap than the signature itself. */
  readonly isWhole: boolean;
};

const RANGE_WITHIN = 200;
const RANGE =
  /^\/ByteRange\s{0,8}\[\s{0,8}(\d{1,12})\s{1,8}(\d{1,12})\s{1,8}(\d{1,12})\s{1,8}(\d{1,12})\s{0,8}\]/;
const OPENS = "<".charCodeAt(0);
const CLOSES = ">".charCodeAt(0);

/** What each signature of a file covers (ISO 32000-1, 12.8.1). Whether it is a true one is not looked at. */
export const signaturesOf = (file: Buffer): Signature[] =>
  findAll(file, "/ByteRange").flatMap((at) => {
    const range = RANGE.exec(file.subarray(at, at + RANGE_WITHIN).toString("latin1"));
    if (!range) return [];
    const [start = 0, length = 0, next = 0, rest = 0] = range.slice(1).map(Number);
    const gapIsSignature =
      start === 0 && file[length] === OPENS && next > length && file[next - 1] === CLOSES;
    return [
      {
        end: next + rest,
        isWhole: gapIsSignature && isHex(file, length + 1, next - 1) && next + rest <= file.length,
      },
    ];
  });

const MOST_HEX = 4 * 1024 * 1024;

function isHex(file: Buffer, from: number, to: number): boolean {
  if (to - from > MOST_HEX) return false;
  return /^[0-9a-fA-F\s]*$/.test(file.subarray(from, to).toString("latin1"));
}
