/** The small parts of an Excel workbook: which sheet is first, which formats show days, and the texts that cells share. */
import { walkXml, type XmlNode } from "../xml/walk-xml";
import { decodeXml } from "../xml/decode-xml";
import { ZipStop, type ZipParts } from "../zip/zip-parts";
import { isDayFormat, type DayCount } from "./cell-value";

const LIMITS = { depth: 40, attributes: 80, text: 40_000, nodesPerSubtree: 20_000 };

/** Hands over each element whose path ends as `ends`; a document type, and all that is not XML, is damaged. */
export function eachElement(
  bytes: Uint8Array,
  ends: readonly string[],
  take: (node: XmlNode, path: readonly string[]) => void,
): void {
  const text = decodeXml(bytes, bytes.length);
  if (!text.ok) throw new ZipStop("damaged");
  const isWanted = (path: readonly string[]) => ends.includes(path.at(-1) ?? "");
  const visitor = { gathers: isWanted, gathered: take, keepsSpace: true };
  const walked = walkXml(text.value, visitor, LIMITS);
  if (!walked.ok) throw new ZipStop("damaged");
}

export type Workbook = { readonly sheet: string; readonly dayCount: DayCount };

/** The first sheet that is not hidden. */
export function readWorkbookPart(parts: ZipParts): Workbook {
  const sheets: Readonly<Record<string, string>>[] = [];
  let dayCount: DayCount = "1900";
  eachElement(partOf(parts, "xl/workbook.xml"), ["workbookPr", "sheet"], ({ name, attributes }) => {
    if (name === "sheet") sheets.push(attributes);
    else if (/^(1|true)$/.test(attributes["date1904"] ?? "")) dayCount = "1904";
  });
  const first = sheets.find(({ state }) => state === undefined || state === "visible");
  const relation = Object.entries(first ?? {}).find(([name]) => name.endsWith(":id"))?.[1];
  const targets = new Map<string, string>();
  eachElement(
    partOf(parts, "xl/_rels/workbook.xml.rels"),
    ["Relationship"],
    ({ attributes: { Id = "", Target = "" } }) => targets.set(Id, Target),
  );
  const target = targets.get(relation ?? "");
  if (!target) throw new ZipStop("damaged");
  return { sheet: target.startsWith("/") ? target.slice(1) : `xl/${target}`, dayCount };
}

/** By the number of a cell's style, whether it shows a day. */
export function readDayStyles(parts: ZipParts): readonly boolean[] {
  const bytes = parts.read("xl/styles.xml");
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  if (bytes)
    eachElement(bytes, ["numFmt", "xf"], ({ name, attributes }, path) => {
      const id = Number(attributes["numFmtId"] ?? "0");
      if (name === "numFmt") codes.set(id, attributes["formatCode"] ?? "");
      else if (path.at(-2) === "cellXfs") styles.push(isDayFormat(id, codes.get(id)));
    });
  return styles;
}

/** The texts that cells point at by their number. */
export function readSharedTexts(parts: ZipParts): readonly string[] {
  const bytes = parts.read("xl/sharedStrings.xml");
  const texts: string[] = [];
  if (bytes) eachElement(bytes, ["si"], (node) => texts.push(textOf(node)));
  return texts;
}

/** All its pieces; how the text is pronounced is left out. */
export const textOf = (node: XmlNode): string =>
  node.name === "rPh"
    ? ""
    : node.children.reduce(
        (text, child) => text + textOf(child),
        node.name === "t" ? node.text : "",
      );

export function partOf(parts: ZipParts, name: string): Buffer {
  const bytes = parts.read(name);
  if (!bytes) throw new ZipStop("damaged");
  return bytes;
}
