/**
 * Every kind of entry, and the only paths money may take. A leg moves a named amount: debit one account, credit another of
 * the same book. The database holds the same table and refuses a line outside it.
 *
 * Sources: "The life of a grant" in the README of Länsmedel, whose table these are; anslagsförordningen (2011:223) 12 § (charged when
 * paid), 17 § (commitments for later years); ESV on recovery (the appropriation is not touched when it is decided) and on
 * accruals (a grant is a cost when it is earned, and charged when it is paid).
 */
import type { DimsOf } from "./accounts";
import {
  at,
  between,
  closingKind,
  fromComing,
  fromItem,
  kind,
  kindWith,
  leg,
  movedYear,
  toComing,
  toItem,
  type KindDeclaration,
  type Ref,
} from "./kind-declaration";

export const kinds = {
  "appropriation.allotted": kind([leg("frame", "available", "amount")]),
  "appropriation.withdrawn": kind([leg("available", "frame", "amount")]),
  "appropriation.moved": kind([
    leg(at("available", { item: "fromItem" }), at("available", { item: "toItem" }), "amount"),
    leg(at("frame", { item: "toItem" }), at("frame", { item: "fromItem" }), "amount"),
  ]),
  // Between boards: an entry in the books of each, the other board as the counterparty of both.
  "appropriation.movedOut": kindWith(["counterparty"], [leg("available", "frame", "amount")]),
  "appropriation.movedIn": kindWith(["counterparty"], [leg("frame", "available", "amount")]),
  // What was promised out of a later year, when that year's item has been allotted.
  "appropriation.cameIn": kind([
    leg("available", at("comingAppropriation", { item: "promisedItem" }), "amount"),
  ]),
  // Also for the room without authority, 17 § anslagsförordningen.
  "authority.recorded": kind([leg("authorityFrame", "authorityAvailable", "amount")]),
  "authority.withdrawn": kind([leg("authorityAvailable", "authorityFrame", "amount")]),

  // Promised for a later year, which has now got its appropriation: no outstanding commitment any more, and the room of the
  // year it was promised in does not come back.
  "authority.fulfilled": kind([leg("authorityUsed", "authorityFrame", "amount")]),

  "call.published": kind([leg("available", "reserved", "amount")]),
  "call.publishedLaterYear": kind([leg("comingAppropriation", "reserved", "amount")]),
  "call.envelopeReturned": kind([leg("reserved", "available", "amount")]),
  "call.envelopeReturnedLaterYear": kind([leg("reserved", "comingAppropriation", "amount")]),

  "award.decided": kind([leg("reserved", "committed", "amount")]),
  "award.decidedLaterYear": kind([
    leg("reserved", "committed", "amount"),
    leg("authorityAvailable", "authorityUsed", "amount"),
  ]),
  "commitment.released": kind([leg("committed", "available", "amount")]),
  "commitment.releasedToCall": kind([leg("committed", "reserved", "amount")]),
  "commitment.releasedLaterYear": kind([
    leg("committed", "comingAppropriation", "amount"),
    leg("authorityUsed", "authorityAvailable", "amount"),
  ]),

  // A project's commitment burdens another year than was decided; what it is granted stays the same. A year is paid by its
  // item, or while that has not come by the promise against it and the authority for it (17 § anslagsförordningen).
  "commitment.moved": kind([movedYear, leg(toItem("available"), fromItem("available"), "amount")]),
  "commitment.movedToComing": kind([
    movedYear,
    leg(toComing("comingAppropriation"), fromItem("available"), "amount"),
    leg(toComing("authorityAvailable"), toComing("authorityUsed"), "amount"),
  ]),
  "commitment.movedFromComing": kind([
    movedYear,
    leg(toItem("available"), fromComing("comingAppropriation"), "amount"),
    leg(fromComing("authorityUsed"), fromComing("authorityAvailable"), "amount"),
  ]),
  "commitment.movedWithinComing": kind([
    movedYear,
    leg(toComing("comingAppropriation"), fromComing("comingAppropriation"), "amount"),
    leg(toComing("authorityAvailable"), toComing("authorityUsed"), "amount"),
    leg(fromComing("authorityUsed"), fromComing("authorityAvailable"), "amount"),
  ]),
  // At the turn of a year: out of what the item may save for the next one (7 § anslagsförordningen).
  "commitment.carriedOver": kind([movedYear, leg(toItem("frame"), fromItem("frame"), "amount")]),
  // Approved and not sent when the year ended: charged when it is paid (12 §), so the next year's item bears it.
  "toBePaid.carriedOver": kindWith(
    ["project"],
    [leg(toItem("frame"), fromItem("frame"), "amount")],
  ),
  "toBePaid.moved": kindWith(
    ["project"],
    [leg(toItem("available"), fromItem("available"), "amount")],
  ),

  "advance.approved": kind([
    leg("committed", "toBePaid", "amount"),
    between(leg("advance", "payable", "amount")),
  ]),
  // The recognised cost is what is paid now and what the advance already paid.
  "claim.approved": kind([
    leg("committed", "toBePaid", "pay"),
    leg("grantCost", "advance", "settled"),
    between(leg("grantCost", "payable", "pay")),
  ]),
  "settlement.approved": kind([
    leg("committed", "toBePaid", "pay"),
    leg("grantCost", "advance", "settled"),
    between(leg("grantCost", "payable", "pay")),
  ]),

  "payment.sent": kind([
    leg("toBePaid", "paid", "amount"),
    leg("payable", "bankInTransit", "amount"),
  ]),
  // Refused by the bank before it was booked.
  "payment.rejected": kind([
    leg("paid", "toBePaid", "amount"),
    leg("bankInTransit", "payable", "amount"),
  ]),
  // The appropriation is charged on the day the bank booked the payment, 12 § anslagsförordningen; what had been cost as
  // accrual is then cost that is paid.
  "payment.confirmed": kind([
    leg("bankInTransit", "bank", "amount"),
    leg("stateSettlement", "appropriationCharged", "amount"),
    leg("grantsGiven", "grantsGivenAccrual", "amount"),
  ]),
  // Came back after it was booked.
  "payment.returned": kind([
    leg("paid", "toBePaid", "amount"),
    leg("bank", "payable", "amount"),
    leg("appropriationCharged", "stateSettlement", "amount"),
    leg("grantsGivenAccrual", "grantsGiven", "amount"),
  ]),

  // At the turn of a year: what recipients have earned and not claimed. Dissolved when the claim comes.
  "accrual.recorded": closingKind([leg("accruedCost", "accruedGrants", "amount")]),
  "accrual.dissolved": closingKind([leg("accruedGrants", "accruedCost", "amount")]),

  // What had become a cost, and what was still an advance; the appropriation is not touched.
  "recovery.decided": kind([
    leg("receivable", "grantCost", "cost"),
    leg("receivable", "advance", "advance"),
  ]),
  "interest.charged": kind([leg("receivable", "interestIncome", "amount")]),
  // Charged for days when the debt was paid already.
  "interest.credited": kind([leg("interestIncome", "receivable", "amount")]),
  // With the right to dispose of returned money it goes back to the item.
  "recovery.paidToItem": kind([
    leg("paid", "available", "principal"),
    between(leg("bank", "receivable", "principal")),
    between(leg("bank", "receivable", "interest")),
    leg("appropriationCharged", "stateSettlement", "principal"),
    leg("grantsGivenAccrual", "grantsGiven", "principal"),
  ]),
  // Without it, to the State's income title.
  "recovery.paidToIncomeTitle": kind([
    between(leg("bank", "receivable", "principal")),
    between(leg("bank", "receivable", "interest")),
    leg("incomeTitle", "stateSettlement", "principal"),
    leg("incomeTitle", "stateSettlement", "interest"),
  ]),
  // The bank took it back: it was never paid, and the debt stands again.
  "recovery.returnedFromItem": kind([
    leg("available", "paid", "principal"),
    between(leg("receivable", "bank", "principal")),
    between(leg("receivable", "bank", "interest")),
    leg("stateSettlement", "appropriationCharged", "principal"),
    leg("grantsGiven", "grantsGivenAccrual", "principal"),
  ]),
  "recovery.returnedFromIncomeTitle": kind([
    between(leg("receivable", "bank", "principal")),
    between(leg("receivable", "bank", "interest")),
    leg("stateSettlement", "incomeTitle", "principal"),
    leg("stateSettlement", "incomeTitle", "interest"),
  ]),
  "recovery.remitted": kind([leg("writeOff", "receivable", "amount")]),
  "recovery.writtenOff": kind([leg("writeOff", "receivable", "amount")]),

  // Received from a financier to be passed on (förmedling): an envelope like an item's, and never the State's money. It is a
  // debt to the financier until a grant of it has been paid, and is income then.
  "fund.received": kind([leg("frame", "available", "amount"), leg("bank", "fundUnused", "amount")]),
  "fund.paymentConfirmed": kind([
    leg("bankInTransit", "bank", "amount"),
    leg("fundUnused", "fundIncome", "amount"),
    leg("grantsGiven", "grantsGivenAccrual", "amount"),
  ]),
  "fund.paymentReturned": kind([
    leg("paid", "toBePaid", "amount"),
    leg("bank", "payable", "amount"),
    leg("fundIncome", "fundUnused", "amount"),
    leg("grantsGivenAccrual", "grantsGiven", "amount"),
  ]),
  // It pays every year, so that moving a commitment to another year moves nothing else.
  "fund.commitmentMoved": kind([movedYear]),
  "fund.recovered": kind([
    leg("paid", "available", "principal"),
    between(leg("bank", "receivable", "principal")),
    between(leg("bank", "receivable", "interest")),
    leg("fundIncome", "fundUnused", "principal"),
    leg("grantsGivenAccrual", "grantsGiven", "principal"),
  ]),
  "fund.recoveryReturned": kind([
    leg("available", "paid", "principal"),
    between(leg("receivable", "bank", "principal")),
    between(leg("receivable", "bank", "interest")),
    leg("fundUnused", "fundIncome", "principal"),
    leg("grantsGiven", "grantsGivenAccrual", "principal"),
  ]),
  // What is left, when it has been decided to pay it back, and when the bank has paid it.
  "fund.toPayBack": kind([
    leg("available", "frame", "amount"),
    leg("fundUnused", "fundToPayBack", "amount"),
  ]),
  "fund.paidBack": kind([leg("fundToPayBack", "bank", "amount")]),

  "cofinancing.promised": kind([leg("cofinancingPromised", "cofinancingCounter", "amount")]),
  "cofinancing.promiseWithdrawn": kind([
    leg("cofinancingCounter", "cofinancingPromised", "amount"),
  ]),
  "cofinancing.confirmed": kind([leg("cofinancingConfirmed", "cofinancingCounter", "amount")]),
  "cofinancing.confirmationWithdrawn": kind([
    leg("cofinancingCounter", "cofinancingConfirmed", "amount"),
  ]),
  "cofinancing.verified": kind([leg("cofinancingVerified", "cofinancingCounter", "amount")]),
  "cofinancing.verificationWithdrawn": kind([
    leg("cofinancingCounter", "cofinancingVerified", "amount"),
  ]),
} as const satisfies Record<`${string}.${string}`, KindDeclaration>;

export type Kind = keyof typeof kinds;

type DimsOfRef<X extends Ref> =
  X extends Ref<infer R, infer M>
    ? DimsOf<R> extends infer D
      ? D extends keyof M
        ? M[D] & string
        : D & string
      : never
    : never;
type LegOf<K extends Kind> = (typeof kinds)[K]["legs"][number];
/** The dimensions an entry of the kind must carry. */
export type KindDim<K extends Kind> =
  DimsOfRef<LegOf<K>["debit"]> | DimsOfRef<LegOf<K>["credit"]> | (typeof kinds)[K]["also"][number];
/** The amounts an entry of the kind must name. */
export type KindAmount<K extends Kind> = LegOf<K>["amount"];

export const kindNamed = (name: string): KindDeclaration | null =>
  Object.hasOwn(kinds, name) ? kinds[name as Kind] : null;
