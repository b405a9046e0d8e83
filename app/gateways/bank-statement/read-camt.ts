/** camt.052, camt.053 and camt.054 of any version, with or without namespace, read as a stream of entries. */
import { ok, refuse, type Result } from "~/domain/shared/result";
import { walkXml, type XmlNode, type XmlVisitor } from "../xml/walk-xml";
import { child, textAt } from "../xml/xml-node";
import type {
  AccountReference,
  BankFile,
  BankFileKind,
  BankFileWarning,
  BankStatement,
  StatementBalance,
  StatementEntry,
} from "./bank-file";
import { accountReference, camtEntry } from "./camt-entry";
import { withFingerprints } from "./fingerprint";
import { oddities, summaryWarnings } from "./oddities";
import { amountOf, currencyOf, dayIn, directionOf, signed } from "./read-amount";

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
  id: string | null;
  sequenceNumber: string | null;
  createdAt: string | null;
  account: AccountReference | null;
  currency: string | null;
  balances: StatementBalance[];
  entries: StatementEntry[];
  summary: XmlNode | null;
};

const blank = (): Draft => ({
  id: null,
  sequenceNumber: null,
  createdAt: null,
  account: null,
  currency: null,
  balances: [],
  entries: [],
  summary: null,
});

export function readCamt(text: string, message: string): Result<BankFile> {
  const reading = new CamtReading();
  const walked = walkXml(text, reading);
  if (!walked.ok) return walked;
  const { kind, statements, warnings, header } = reading;
  if (!kind || statements.length === 0) return refuse("bankFile.noStatement", { at: "line 1" });
  return ok({
    kind,
    message,
    messageId: textAt(header, "MsgId"),
    createdAt: textAt(header, "CreDtTm"),
    statements,
    statuses: [],
    warnings:
      kind === "interimReport" ? [{ code: "interimReport", params: {} }, ...warnings] : warnings,
  });
}

class CamtReading implements XmlVisitor {
  kind: BankFileKind | undefined;
  header: XmlNode | undefined;
  readonly statements: BankStatement[] = [];
  readonly warnings: BankFileWarning[] = [];
  private draft: Draft | undefined;
  private holds = "";
  private depth = 0;

  opened(path: readonly string[]): void {
    const name = path.at(-1) ?? "";
    const found = this.kind ? undefined : camtMessage(name);
    if (found) {
      this.kind = found.kind;
      this.holds = found.holds;
      this.depth = path.length;
    } else if (this.kind && path.length === this.depth + 1 && name === this.holds) {
      this.draft = blank();
    }
  }

  gathers(path: readonly string[]): boolean {
    const name = path.at(-1) ?? "";
    if (this.draft) return path.length === this.depth + 2 && parts.has(name);
    return this.kind !== undefined && path.length === this.depth + 1 && name === "GrpHdr";
  }

  gathered(node: XmlNode): void {
    if (this.draft) this.take(this.draft, node);
    else this.header = node;
  }

  closed(path: readonly string[]): void {
    if (!this.draft || path.length !== this.depth + 1) return;
    const { summary, ...draft } = this.draft;
    this.draft = undefined;
    const currency =
      draft.currency ?? draft.balances[0]?.currency ?? draft.entries[0]?.currency ?? null;
    const entries = withFingerprints(draft.account, draft.entries);
    const statement = { ...draft, currency, entries };
    this.statements.push(statement);
    this.warnings.push(...oddities(statement), ...summaryWarnings(statement, summary));
  }

  private take(draft: Draft, node: XmlNode): void {
    switch (node.name) {
      case "Id":
        draft.id = node.text || null;
        break;
      case "ElctrncSeqNb":
        draft.sequenceNumber = node.text || null;
        break;
      case "CreDtTm":
        draft.createdAt = node.text || null;
        break;
      case "Acct":
        draft.account = accountReference(node);
        draft.currency = textAt(node, "Ccy");
        break;
      case "Bal":
        draft.balances.push(this.balance(draft, node));
        break;
      case "TxsSummry":
        draft.summary = node;
        break;
      default:
        draft.entries.push(camtEntry(node, draft.entries.length + 1));
    }
  }

  /** A balance without a direction is a credit (some banks leave it out), which is said as a warning. */
  private balance(draft: Draft, node: XmlNode): StatementBalance {
    const type = textAt(node, "Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Cd") ?? "";
    if (!type)
      this.warnings.push({ code: "balanceWithoutType", params: { statement: draft.id ?? "" } });
    const direction = directionOf(node);
    if (!direction) {
      this.warnings.push({
        code: "balanceWithoutDirection",
        params: { statement: draft.id ?? "", type },
      });
    }
    return {
      type,
      amount: signed(amountOf(node), direction ?? "credit"),
      currency: currencyOf(node),
      on: dayIn(child(node, "Dt")),
    };
  }
}
