/**
 * Where a camt departs from its schema: an element out of order, unknown, left out, or given twice. A warning, since banks do it and the
 * figures can be read all the same. The order is the same in all versions from .02 to .10; later ones only add.
 */
import type { XmlNode } from "../xml/walk-xml";
import type { BankFileWarning } from "./bank-file";

const orders = {
  BkToCstmrStmt: "GrpHdr! Stmt SplmtryData",
  BkToCstmrAcctRpt: "GrpHdr! Rpt SplmtryData",
  BkToCstmrDbtCdtNtfctn: "GrpHdr! Ntfctn SplmtryData",
  statement:
    "Id! StmtPgntn RptPgntn NtfctnPgntn ElctrncSeqNb RptgSeq LglSeqNb CreDtTm FrToDt CpyDplctInd RptgSrc Acct! RltdAcct Intrst Bal TxsSummry Ntry AddtlStmtInf AddtlRptInf AddtlNtfctnInf",
  Ntry: "NtryRef Amt! CdtDbtInd! RvslInd Sts! BookgDt ValDt AcctSvcrRef Avlbty BkTxCd! ComssnWvrInd AddtlInfInd AmtDtls Chrgs TechInptChanl Intrst CardTx NtryDtls AddtlNtryInf",
  NtryDtls: "Btch TxDtls",
  Btch: "MsgId PmtInfId NbOfTxs TtlAmt CdtDbtInd",
  TxDtls:
    "Refs Amt CdtDbtInd AmtDtls Avlbty BkTxCd Chrgs Intrst RltdPties RltdAgts LclInstrm PmtTpInf Purp RltdRmtInf RmtInf RltdDts RltdPric RltdQties FinInstrmId Tax RtrInf CorpActn SfkpgAcct CshDpst CardTx AddtlTxInf SplmtryData",
  Bal: "Tp! CdtLine Amt! CdtDbtInd! Dt! Avlbty",
  GrpHdr: "MsgId! CreDtTm! MsgRcpt MsgPgntn OrgnlBizQry AddtlInf",
  RltdPties: "InitgPty Dbtr DbtrAcct UltmtDbtr Cdtr CdtrAcct UltmtCdtr TradgPty Prtry",
  Refs: "MsgId AcctSvcrRef PmtInfId InstrId EndToEndId UETR TxId MndtId ChqNb ClrSysRef AcctOwnrTxId AcctSvcrTxId MktInfrstrctrTxId PrcgId Prtry",
};

type Order = {
  readonly places: ReadonlyMap<string, number>;
  readonly demanded: readonly string[];
};

const known = new Map<string, Order>(
  Object.entries(orders).map(([parent, names]) => {
    const all = names.split(" ");
    return [
      parent,
      {
        places: new Map(all.map((name, place) => [name.replace("!", ""), place])),
        demanded: all.filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1)),
      },
    ];
  }),
);

/** Told of the children of one element as they come. What the schema demands it also allows once only. */
export class ChildOrder {
  private place = 0;
  private readonly seen = new Set<string>();
  private readonly order: Order | undefined;

  constructor(
    private readonly parent: string,
    kind: string,
  ) {
    this.order = known.get(kind);
  }

  next(child: string): BankFileWarning[] {
    if (!this.order) return [];
    const isRepeated = this.seen.has(child) && this.order.demanded.includes(child);
    this.seen.add(child);
    const place = this.order.places.get(child);
    if (place === undefined) return [notBySchema(this.parent, child, "unknown")];
    if (isRepeated) return [notBySchema(this.parent, child, "repeated")];
    const isLate = place < this.place;
    this.place = Math.max(place, this.place);
    return isLate ? [notBySchema(this.parent, child, "outOfOrder")] : [];
  }

  end(): BankFileWarning[] {
    return (this.order?.demanded ?? [])
      .filter((name) => !this.seen.has(name))
      .map((name) => notBySchema(this.parent, name, "missing"));
  }
}

/** The faults of a gathered element and of everything in it. */
export function schemaFaults(node: XmlNode): BankFileWarning[] {
  if (!known.has(node.name)) return [];
  const order = new ChildOrder(node.name, node.name);
  return [
    ...node.children.flatMap(({ name }) => order.next(name)),
    ...order.end(),
    ...node.children.flatMap(schemaFaults),
  ];
}

const notBySchema = (
  parent: string,
  child: string,
  fault: "unknown" | "outOfOrder" | "missing" | "repeated",
): BankFileWarning => ({
  code: "notBySchema",
  params: { parent, element: child.slice(0, 60), fault },
});
