export { findUnrolled } from "./find-unrolled.server";
export { findYearEnd, type YearEndPage, type YearEndRow } from "./find-year-end.server";
export { prepareRoll } from "./prepare-roll.server";
export { recordSaving } from "./record-saving.server";
export { signRoll } from "./sign-roll.server";
export { waitingFor } from "./waiting.server";
