import { findAll, numberAfter } from "./find-all";
import { infoOf } from "./pdf-info";
import { signaturesOf } from "./signatures";

export const traceKinds = [
  "after_signature",
  "signature_partial",
  "changed_later",
  "dated_later",
  "editor",
  "broken_index",
] as const;
export type TraceKind = (typeof traceKinds)[number];

/** Days or a program's name say more of the trace; "" when there is no more to say. */
export type FileTrace = { readonly trace: TraceKind; readonly detail: string };

/** Reads no more than a bounded part of a file, whatever the file says of itself. */
export function pdfTraces(bytes: Uint8Array): FileTrace[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 5).toString("latin1") !== "%PDF-") return [];
  return [...changes(file), ...told(file), ...(indexFits(file) ? [] : [bare("broken_index")])];
}

const bare = (trace: TraceKind): FileTrace => ({ trace, detail: "" });

/** Every saved change ends with an index of its own. What a signature covers is held by the signature. */
function changes(file: Buffer): FileTrace[] {
  const signatures = signaturesOf(file);
  if (signatures.length > 0) {
    const covered = Math.max(...signatures.map(({ end }) => end));
    return [
      ...(hasMore(file, covered) ? [bare("after_signature")] : []),
      ...(signatures.every(({ isWhole }) => isWhole) ? [] : [bare("signature_partial")]),
    ];
  }
  const isLinear = file.subarray(0, LINEAR_WITHIN).includes("/Linearized");
  const later = findAll(file, "startxref").length - (isLinear ? 2 : 1);
  return later > 0 ? [{ trace: "changed_later", detail: String(later) }] : [];
}

const LINEAR_WITHIN = 1024;

const hasMore = (file: Buffer, from: number): boolean =>
  file.subarray(from, from + LOOKED_AT).some((byte) => byte > SPACE) ||
  file.length > from + LOOKED_AT;
const LOOKED_AT = 4096;
const SPACE = 0x20;

const DAY = 24 * 60 * 60 * 1000;
const editors =
  /photoshop|illustrator|\bgimp\b|inkscape|affinity|paint\.net|paint ?shop|pixelmator|photopea|krita|corel|sejda|pdfescape|pdffiller/i;

function told(file: Buffer): FileTrace[] {
  const { created, changed, programs } = infoOf(file);
  const editor = programs.find((name) => editors.test(name));
  return [
    ...(created && changed && changed.getTime() - created.getTime() >= DAY
      ? [{ trace: "dated_later" as const, detail: `${dayOf(created)}/${dayOf(changed)}` }]
      : []),
    ...(editor ? [{ trace: "editor" as const, detail: editor }] : []),
  ];
}

const dayOf = (date: Date): string => date.toISOString().slice(0, "2027-01-01".length);

/** The last index stands where the file's end says: a table, or an object that holds it. */
function indexFits(file: Buffer): boolean {
  const last = file.lastIndexOf("startxref");
  const at = last < 0 ? null : numberAfter(file, last + "startxref".length);
  if (at === null || at >= file.length) return false;
  return /^\s{0,8}(xref\b|\d{1,10} \d{1,5} obj\b)/.test(
    file.subarray(at, at + INDEX_HEAD).toString("latin1"),
  );
}
const INDEX_HEAD = 40;
