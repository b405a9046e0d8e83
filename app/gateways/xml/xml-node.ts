/** Looking things up in a gathered node. Paths are element names joined by "/". */
import type { XmlNode } from "./walk-xml";

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((one) => one.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((one) => one.name === name) ?? [];

/** The first node at the path. */
export const nodeAt = (node: XmlNode | undefined, path: string): XmlNode | undefined =>
  path.split("/").reduce<XmlNode | undefined>((from, name) => child(from, name), node);

/** The text of the first of the paths that has any. */
export function textAt(node: XmlNode | undefined, ...paths: string[]): string | null {
  for (const path of paths) {
    const text = nodeAt(node, path)?.text;
    if (text) return text;
  }
  return null;
}

/** Names, attributes and texts without layout: equal for equal content, however it was indented. */
export const canonicalText = (node: XmlNode): string => JSON.stringify(shapeOf(node));

const shapeOf = (node: XmlNode): unknown[] => [
  node.name,
  Object.entries(node.attributes).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  node.text,
  node.children.map(shapeOf),
];
