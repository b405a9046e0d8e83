/**
 * Files from the bank: account statements, notifications, answers about payments. Not here: what a line means for the
 * ledger (that is reconciliation). Rules of the figures: opening is OPBD else PRCD, closing CLBD, only booked entries.
 */
export type * from "./bank-file";
export type { BankFileHead, BankFilePart, StatementHead } from "./bank-file-parts";
export { isBooked } from "./entry-totals";
export { figuresFrom, figuresOf } from "./figures";
export { pieces, readBankFile, streamBankFile } from "./read-bank-file";
