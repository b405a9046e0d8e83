/**
 * Received funds (mottagna medel): money that the board gets from a financier to pass on as grants, beside the appropriation.
 * Not the co-financing of a project (applications/), which never passes through the board, and not the State's items
 * (appropriations/), though a fund is an envelope that calls are fed from in the same way.
 * Source: seed case A27 (Östergötland's ca 1 000 000 kr from co-financiers); domain rules C9, "bidragsintäkt/förmedling".
 */
export { fundFinancing, type FinancingShares, type Financier } from "./financing";
export { fundReferenceIn } from "./fund-reference";
export type { Fund, FundMoney, FundRepayment, FundRow, Requisition } from "./received-fund";
export { receivedFundAccess } from "./received-fund-access";
export {
  answerRepaymentSchema,
  proposeRepaymentSchema,
  recordFundSchema,
  requestFundsSchema,
} from "./received-fund.schema";
