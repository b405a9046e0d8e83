/** Excel workbooks as Excel writes them, as small as can be. */
import { zipFile } from "./zip-file";

type Written = string | number | { readonly xml: string } | null;

export type Workbook = {
  /** Rows of cells; `xml` is a cell as it stands in the file, with its name as "@". */
  readonly rows: readonly (readonly Written[])[];
  /** Put in before the first row. */
  readonly extraXml?: string;
  readonly isFrom1904?: boolean;
  readonly parts?: Parameters<typeof zipFile>[0];
};

/** Style 1 shows a day by a built-in format, style 2 by one of the book's own, style 3 shows kronor. */
export const day = (serial: number, style = 1) => ({
  xml: `<c r="@" s="${style}"><v>${serial}</v></c>`,
});
export const formula = (value: string | null, type = "n") => ({
  xml: `<c r="@" t="${type}"><f>SUM(A1:A2)</f>${value === null ? "" : `<v>${value}</v>`}</c>`,
});

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const sheetMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function excelFile({
  rows,
  extraXml = "",
  isFrom1904 = false,
  parts = [],
}: Workbook): Buffer {
  const texts: string[] = [];
  const cell = (value: Written, name: string): string => {
    if (value === null) return "";
    if (typeof value === "object") return value.xml.replace("@", name);
    if (typeof value === "number") return `<c r="${name}"><v>${value}</v></c>`;
    return `<c r="${name}" t="s"><v>${texts.push(value) - 1}</v></c>`;
  };
  const body = rows
    .map((row, at) => {
      const cells = row.map((value, column) =>
        cell(value, `${String.fromCharCode(65 + column)}${at + 1}`),
      );
      return `<row r="${at + 1}">${cells.join("")}</row>`;
    })
    .join("");
  const own = new Map(
    Object.entries({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": `<workbook xmlns="${sheetMain}" xmlns:r="${officeRelations}"><workbookPr${
        isFrom1904 ? ' date1904="1"' : ""
      }/><sheets><sheet name="Dold" sheetId="1" state="hidden" r:id="rId9"/><sheet name="Bok" sheetId="2" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId9" Target="worksheets/hidden.xml"/><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      "xl/styles.xml": `<styleSheet xmlns="${sheetMain}"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;kr per dag&quot;"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
      "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${sheetMain}"><sheetData>${extraXml}${body}</sheetData></worksheet>`,
      "xl/sharedStrings.xml": `<sst xmlns="${sheetMain}">${texts
        .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
        .join("")}</sst>`,
    }),
  );
  for (const { name } of parts) own.delete(name);
  return zipFile([...[...own].map(([name, content]) => ({ name, content })), ...parts]);
}
