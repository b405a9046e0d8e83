/** Writes XML deterministically: the same elements always give the same bytes. */
export type XmlElement = {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
};

type Part = XmlElement | readonly XmlElement[] | null;

/** An element with text. */
export const value = (
  name: string,
  content: string,
  attributes?: Record<string, string>,
): XmlElement => ({
  name,
  content,
  ...(attributes && { attributes }),
});

/** An element with elements; what is null is left out. */
export const element = (name: string, ...parts: readonly Part[]): XmlElement => ({
  name,
  content: parts.flatMap((part) => part ?? []),
});

/** The document in UTF-8, two spaces of indentation. */
export const xmlDocument = (root: XmlElement): Uint8Array =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}`, "utf8");

function written({ name, attributes = {}, content }: XmlElement, indent: string): string {
  const open = [
    name,
    ...Object.entries(attributes).map(([key, text]) => `${key}="${escaped(text)}"`),
  ].join(" ");
  if (typeof content === "string") return `${indent}<${open}>${escaped(content)}</${name}>\n`;
  const inside = content.map((one) => written(one, `${indent}  `)).join("");
  return `${indent}<${open}>\n${inside}${indent}</${name}>\n`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
