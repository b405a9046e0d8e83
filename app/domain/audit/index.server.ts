export { exportAuditLog } from "./export-audit-log.server";
export { findAuditActions, findAuditLog } from "./find-audit-log.server";
export { findLastVerification } from "./find-last-verification.server";
export { findPairs, type Pair } from "./find-pairs.server";
export { recordAudit } from "./record-audit.server";
export { verifyBooks } from "./verify-books.server";
export { countEvents, type EventCounts } from "./count-events.server";
