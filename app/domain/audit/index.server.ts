/**
 * The audit trail: who did what, when, in the same transaction as the change.
 * Not the ledger (amounts) and not the technical log. Source: 18 § bokföringsförordningen (2000:606), behandlingshistorik.
 */
export { recordAudit, type AuditNote } from "./record-audit.server";
