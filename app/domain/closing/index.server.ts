export { closePeriod } from "./close-period.server";
export { findPeriodPage, findPeriods } from "./find-periods.server";
export { holdPeriod, resumePeriod } from "./hold-period.server";
export { askReopening, declineReopening, reopenPeriod } from "./reopen-period.server";
export { waitingFor } from "./waiting.server";
