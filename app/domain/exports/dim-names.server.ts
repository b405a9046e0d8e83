/** What dimensions point at, by name: asked for a page at a time, and kept as long as there is room. */
import type { Trx } from "~db/transaction";
import { nameDims, nameKey, type NamedDim } from "../reports/index.server";

export type Dims = Readonly<Record<string, string>>;

export type DimName = {
  /** What people call it by: a case number, a code and a year; the value itself when it has no name. */
  readonly code: string;
  readonly name: string;
};

const MOST_KEPT = 20_000;
const forms: Readonly<Record<string, string>> = { cash: "pengar", inKind: "annat än pengar" };

export class DimNames {
  private known = new Set<string>();
  private names = new Map<string, NamedDim>();
  constructor(private readonly trx: Trx) {}

  /** To be called before the names of these are asked for. */
  async learn(dims: readonly Dims[]): Promise<void> {
    const news = dims.filter((one) => Object.values(one).some((value) => !this.known.has(value)));
    if (news.length === 0) return;
    if (this.known.size > MOST_KEPT) {
      this.known = new Set();
      this.names = new Map();
      return this.learn(dims);
    }
    for (const [value, named] of await nameDims(this.trx, news)) this.names.set(value, named);
    for (const one of news) for (const value of Object.values(one)) this.known.add(value);
  }

  of(dim: string, value: string): DimName {
    const found = this.names.get(nameKey(dim, value));
    if (!found) return { code: value, name: forms[value] ?? value };
    const name = found.name.sv;
    // An item has the same code every year; its name says which year.
    const code = dim === "item" ? `${found.note} ${name.slice(-4)}` : (found.note ?? value);
    return { code, name };
  }
}
