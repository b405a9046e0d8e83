/** The door for every file from a bank: which kind it is, is told by its content, never by its name. */
import { ok, refuse, type Result } from "~/domain/shared/result";
import { decodeXml } from "../xml/decode-xml";
import { walkXml } from "../xml/walk-xml";
import type { BankFile } from "./bank-file";
import { isBgMax, readBgMax } from "./read-bgmax";
import { camtMessage, readCamt } from "./read-camt";
import { readPain002 } from "./read-pain002";

/**
 * Reads camt.052, camt.053, camt.054, pain.002 or BgMax. Refusals carry `params.at` ("line 12, Document/…") and a code:
 * bankFile.empty, tooLarge, encoding, doctype, malformed, tooDeep, tooMuchText, truncated, unknownFormat, noStatement,
 * amount, direction.
 */
export function readBankFile(bytes: Uint8Array): Result<BankFile> {
  if (isBgMax(bytes)) return readBgMax(bytes);
  const decoded = decodeXml(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (text === "") return refuse("bankFile.empty", { at: "byte 0" });
  if (!text.startsWith("<")) return refuse("bankFile.unknownFormat", { at: "line 1" });
  const kind = messageKind(text);
  if (!kind.ok) return kind;
  return kind.value.read === "camt"
    ? readCamt(text, kind.value.message)
    : readPain002(text, kind.value.message);
}

/** A statement to book from: reports during the day (camt.052) and notifications are not. */
export function readStatementToImport(bytes: Uint8Array): Result<BankFile> {
  const file = readBankFile(bytes);
  if (!file.ok) return file;
  if (file.value.kind !== "statement") {
    return refuse("bankFile.notStatement", { at: "line 1", message: file.value.message || "–" });
  }
  return file;
}

type Kind = { readonly read: "camt" | "pain002"; readonly message: string };

/** Walks only until the element that names the message; the rest is left for its reader. */
function messageKind(text: string): Result<Kind> {
  let namespace = "";
  let kind: Kind | undefined;
  const walked = walkXml(text, {
    gathers: () => false,
    gathered: () => undefined,
    opened: (path, attributes) => {
      namespace = namespaceOf(attributes) || namespace;
      const name = path.at(-1) ?? "";
      const read = camtMessage(name)
        ? "camt"
        : /^(CstmrPmtStsRpt|pain\.002\..*)$/.test(name)
          ? "pain002"
          : null;
      if (!read) return undefined;
      kind = { read, message: messageIn(namespace) };
      return "enough";
    },
  });
  if (kind) return ok(kind);
  return walked.ok
    ? refuse("bankFile.notStatement", { at: "line 1", message: messageIn(namespace) || "–" })
    : walked;
}

const messageIn = (namespace: string): string =>
  /[a-z]{4}\.\d{3}\.\d{3}\.\d{2}/.exec(namespace)?.[0] ?? "";

/** The namespace an ISO 20022 element declares, under whatever prefix. */
const namespaceOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(
    ([name, value]) => (name === "xmlns" || name.startsWith("xmlns:")) && messageIn(value) !== "",
  )?.[1] ?? "";
