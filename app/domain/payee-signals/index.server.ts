export { endStaffAccount } from "./end-staff-account.server";
export {
  findAccountSignals,
  type AccountSignal,
  type AccountSignals,
} from "./find-account-signals.server";
export { findSignals, type SignalRow, type SignalList } from "./find-signals.server";
export {
  findStaffAccount,
  findStaffAccounts,
  type StaffAccounts,
} from "./find-staff-accounts.server";
export { judgeSignal } from "./judge-signal.server";
export { openSignalAccounts } from "./open-signal-accounts.server";
export { recordStaffAccount } from "./record-staff-account.server";
export { waitingFor } from "./waiting.server";
