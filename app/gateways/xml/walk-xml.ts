/**
 * Reads XML from outside as a stream, with limits. Small subtrees (an entry, a balance) are gathered as nodes and
 * handed over one by one, so a file of any length takes the memory of its largest entry. Namespace prefixes are
 * dropped: banks write the same message with and without them.
 */
import { SaxesParser } from "saxes";
import { ok, type Result } from "~/domain/shared/result";
import { stopAt, XmlStop } from "./xml-stop";

export { stopAt } from "./xml-stop";

export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** The text directly inside, surrounding white space removed unless the visitor keeps it. */
  text: string;
  readonly line: number;
};

export type XmlVisitor = {
  /** True for the elements to gather whole. */
  gathers(path: readonly string[]): boolean;
  gathered(node: XmlNode, path: readonly string[]): void;
  /** "enough" ends the walk without reading the rest. */
  opened?(path: readonly string[], attributes: Readonly<Record<string, string>>): void | "enough";
  closed?(path: readonly string[]): void;
  /** White space around a text is part of it. */
  readonly keepsSpace?: boolean;
};

type XmlLimits = {
  readonly depth: number;
  readonly attributes: number;
  readonly text: number;
  readonly nodesPerSubtree: number;
};
const xmlLimits: XmlLimits = {
  depth: 40,
  attributes: 20,
  text: 20_000,
  nodesPerSubtree: 2_000_000,
};

class Enough extends Error {}

const CHUNK = 64 * 1024;

/** Walks a document that comes in pieces. Throws an XmlStop that says what is wrong and where. */
export class XmlWalk {
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private isEnough = false;

  constructor(visitor: XmlVisitor, limits = xmlLimits) {
    attach(this.parser, visitor, limits);
  }

  write(text: string): void {
    for (let from = 0; from < text.length; from += CHUNK) {
      const piece = text.slice(from, from + CHUNK);
      this.unlessEnough(() => this.parser.write(piece));
    }
  }

  close(): void {
    this.unlessEnough(() => this.parser.close());
  }

  private unlessEnough(step: () => unknown): void {
    if (this.isEnough) return;
    try {
      step();
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
      this.isEnough = true;
    }
  }
}

/** Walks a document that is there whole; the refusal says what is wrong and where. */
export function walkXml(text: string, visitor: XmlVisitor, limits = xmlLimits): Result<true> {
  try {
    const walk = new XmlWalk(visitor, limits);
    walk.write(text);
    walk.close();
    return ok(true);
  } catch (error) {
    if (error instanceof XmlStop) return error.refusal;
    throw error;
  }
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

function attach(parser: SaxesParser, visitor: XmlVisitor, limits: XmlLimits): void {
  const path: string[] = [];
  const open: XmlNode[] = [];
  let nodes = 0;
  let hasEnded = false;
  const here = () => `line ${parser.line}, ${path.join("/") || "start"}`;

  parser.on("error", () => {
    throw stopAt(hasEnded ? "bankFile.afterEnd" : "bankFile.malformed", here());
  });
  parser.on("doctype", () => {
    throw stopAt("bankFile.doctype", here());
  });
  parser.on("opentag", (tag) => {
    path.push(withoutPrefix(tag.name));
    if (path.length > limits.depth) throw stopAt("bankFile.tooDeep", `line ${parser.line}`);
    const values = Object.values(tag.attributes);
    if (values.length > limits.attributes || values.some((value) => value.length > limits.text)) {
      throw stopAt("bankFile.tooMuchText", here());
    }
    if (visitor.opened?.(path, tag.attributes) === "enough") throw new Enough();
    const parent = open.at(-1);
    if (!parent && !visitor.gathers(path)) return;
    nodes = parent ? nodes + 1 : 0;
    if (nodes > limits.nodesPerSubtree) throw stopAt("bankFile.tooMuchText", here());
    const node: XmlNode = {
      name: withoutPrefix(tag.name),
      attributes: tag.attributes,
      children: [],
      text: "",
      line: parser.line,
    };
    parent?.children.push(node);
    open.push(node);
  });
  const onText = (text: string) => {
    if (text.length > limits.text) throw stopAt("bankFile.tooMuchText", here());
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", () => {
    const node = open.pop();
    if (node && !visitor.keepsSpace) node.text = node.text.trim();
    if (node && open.length === 0) visitor.gathered(node, path);
    visitor.closed?.(path);
    path.pop();
    hasEnded = path.length === 0;
  });
}
