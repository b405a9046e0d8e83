/**
 * Appropriation items (anslagsposter) and authorities to commit later years (bemyndiganden).
 * Not calls (calls/) and not balances: what is left is always read from the ledger.
 * Source: anslagsförordningen (2011:223), 17 §; the board's regleringsbrev.
 */
export { appropriationAccess } from "./appropriation-access";
export { commitments, type CommitmentRoom } from "./commitment-rules";
export { isCovered, sharesOf, type Funding, type Part } from "./funding";
export {
  committedPerYear,
  coverTotal,
  linesOf,
  totalOf,
  toUse,
  used,
  usedRoles,
  yearsOf,
  type Cover,
  type Covers,
  type ItemLine,
  type ItemRole,
  type Released,
  type YearAmount,
} from "./item-money";
export { recordAuthoritySchema, recordItemSchema } from "./appropriation.schema";
