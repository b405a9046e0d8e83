/**
 * The boards of a grant: who decides it, whose appropriation it is and who pays, and in whose books each account is kept. Not
 * what they do with it: calls, decisions and disbursements. Source: docs/decisions/020.
 */
export { booksOf, isShared, type GrantBoards } from "./grant-boards";
