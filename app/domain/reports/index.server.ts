export { findAccounts, type AccountQuestion } from "./find-accounts.server";
export { findEntry } from "./find-entry.server";
export { findRegister } from "./find-register.server";
export { findTrialBalance } from "./find-trial-balance.server";
export { findWaitingOnOthers } from "./find-waiting-on-others.server";
export { nameSubjects } from "./name-subjects.server";
export { exportJournal } from "./export-journal.server";
export { csvRows } from "./write-csv.server";
export { roleMatrix } from "./role-matrix";
