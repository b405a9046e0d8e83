/**
 * The audit trail: who did what, when, in the same transaction as the change; and the proof that books and trail are whole.
 * Not the ledger (amounts) and not the technical log. Source: 18 § bokföringsförordningen (2000:606), behandlingshistorik.
 */
export { auditAccess } from "./audit-access";
export type { AuditFilter, AuditLog, AuditRow, Difference, VerificationResult } from "./audit-log";
