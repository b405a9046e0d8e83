/** camt.052, camt.053 and camt.054 of any version, with or without namespace, read as a stream of entries. */
import { stopAt, type XmlNode, type XmlVisitor } from "../xml/walk-xml";
import { child, textAt } from "../xml/xml-node";
import type { AccountReference, BankFileKind, StatementBalance, StatementEntry } from "./bank-file";
import { Warnings, type BankFileHead, type StatementHead, type Take } from "./bank-file-parts";
import { accountReference, camtEntry } from "./camt-entry";
import { noEntries, withEntry, type EntryTotals } from "./entry-totals";
import { oddities, summaryWarnings } from "./oddities";
import { amountOf, currencyOf, dayIn, directionOf, signed } from "./read-amount";
import { ChildOrder, schemaFaults } from "./schema-order";

const messages: readonly {
  readonly body: RegExp;
  readonly holds: string;
  readonly kind: BankFileKind;
}[] = [
  { body: /^BkToCstmrStmt(V\d+)?$/, holds: "Stmt", kind: "statement" },
  { body: /^BkToCstmrAcctRpt(V\d+)?$/, holds: "Rpt", kind: "interimReport" },
  { body: /^BkToCstmrDbtCdtNtfctn(V\d+)?$/, holds: "Ntfctn", kind: "notification" },
];

/** The element that begins a statement message. */
export const camtMessage = (element: string) => messages.find(({ body }) => body.test(element));

const parts = new Set(["Id", "ElctrncSeqNb", "CreDtTm", "Acct", "Bal", "TxsSummry", "Ntry"]);

type Draft = {
  readonly number: number;
  /** Of its element. */
  readonly depth: number;
  id: string | null;
  sequenceNumber: string | null;
  createdAt: string | null;
  account: AccountReference | null;
  currency: string | null;
  balances: StatementBalance[];
  totals: EntryTotals;
  summary: XmlNode | null;
  readonly order: ChildOrder;
};

/** The visitor of one message; `begun` at its own element, told of everything below it. */
export class CamtReading implements XmlVisitor {
  private readonly kind: BankFileKind;
  private readonly holds: string;
  private header: XmlNode | undefined;
  private readonly warnings = new Warnings();
  private order: ChildOrder;
  private draft: Draft | undefined;
  private statements = 0;

  constructor(
    private readonly element: string,
    private readonly take: Take,
  ) {
    const found = camtMessage(element);
    if (!found) throw new Error(`${element} begins no camt message`);
    this.kind = found.kind;
    this.holds = found.holds;
    this.order = orderOf(element);
  }

  /** An envelope may hold several messages of the kind, each with statements of its own. */
  opened(path: readonly string[]): void {
    const name = path.at(-1) ?? "";
    if (this.draft) {
      if (path.length === this.draft.depth + 1) this.warnings.add(...this.draft.order.next(name));
    } else if (name === this.element) {
      this.order = orderOf(name);
    } else if (path.at(-2) === this.element) {
      this.warnings.add(...this.order.next(name));
      if (name === this.holds) this.draft = blank(++this.statements, path.length, name);
    }
  }

  gathers(path: readonly string[]): boolean {
    const name = path.at(-1) ?? "";
    if (this.draft) return path.length === this.draft.depth + 1 && parts.has(name);
    return name === "GrpHdr" && path.at(-2) === this.element;
  }

  gathered(node: XmlNode): void {
    this.warnings.add(...schemaFaults(node));
    if (this.draft) this.takePart(this.draft, node);
    else this.header ??= node;
  }

  closed(path: readonly string[]): void {
    if (!this.draft && path.at(-1) === this.element) this.warnings.add(...this.order.end());
    if (!this.draft || path.length !== this.draft.depth) return;
    const { summary, order, depth: _, ...draft } = this.draft;
    this.draft = undefined;
    const currency =
      draft.currency ?? draft.balances[0]?.currency ?? draft.totals.currencies[0] ?? null;
    const statement: StatementHead = { ...draft, currency };
    this.warnings.add(
      ...order.end(),
      ...oddities(statement),
      ...summaryWarnings(statement, summary),
    );
    this.take({ is: "statement", statement });
  }

  head(message: string): BankFileHead {
    if (this.statements === 0) throw stopAt("bankFile.noStatement", "line 1");
    if (this.kind === "interimReport") this.warnings.add({ code: "interimReport", params: {} });
    return {
      kind: this.kind,
      message,
      messageId: textAt(this.header, "MsgId"),
      createdAt: textAt(this.header, "CreDtTm"),
      warnings: this.warnings.all,
    };
  }

  private takePart(draft: Draft, node: XmlNode): void {
    switch (node.name) {
      case "Id":
        draft.id ??= node.text || null;
        break;
      case "ElctrncSeqNb":
        draft.sequenceNumber = node.text || null;
        break;
      case "CreDtTm":
        draft.createdAt = node.text || null;
        break;
      case "Acct":
        if (draft.account) break;
        draft.account = accountReference(node);
        if (draft.account) this.take({ is: "account", account: draft.account });
        draft.currency = textAt(node, "Ccy");
        break;
      case "Bal":
        draft.balances.push(this.balance(draft, node));
        break;
      case "TxsSummry":
        draft.summary = node;
        break;
      default:
        this.entry(draft, camtEntry(node, draft.totals.credits + draft.totals.debits + 1));
    }
  }

  private entry(draft: Draft, entry: StatementEntry): void {
    draft.totals = withEntry(draft.totals, entry);
    this.take({ is: "entry", statement: draft.number, entry });
  }

  /** A balance without a direction is a credit (some banks leave it out), which is said as a warning. */
  private balance(draft: Draft, node: XmlNode): StatementBalance {
    const statement = draft.id ?? "";
    const type = textAt(node, "Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Cd") ?? "";
    if (!type) this.warnings.add({ code: "balanceWithoutType", params: { statement } });
    const direction = directionOf(node);
    if (!direction) {
      this.warnings.add({ code: "balanceWithoutDirection", params: { statement, type } });
    }
    return {
      type,
      amount: signed(amountOf(node), direction ?? "credit"),
      currency: currencyOf(node),
      on: dayIn(child(node, "Dt")),
    };
  }
}

const orderOf = (element: string): ChildOrder =>
  new ChildOrder(element, element.replace(/V\d+$/, ""));

const blank = (number: number, depth: number, name: string): Draft => ({
  number,
  depth,
  id: null,
  sequenceNumber: null,
  createdAt: null,
  account: null,
  currency: null,
  balances: [],
  totals: noEntries,
  summary: null,
  order: new ChildOrder(name, "statement"),
});
