/**
 * Exports: the books as files for auditors, finance systems and whoever wants to compute for themselves. Reads the ledger
 * and changes nothing but the audit trail. Source: 11–13 §§ förordningen (2000:606) om myndigheters bokföring.
 */
export { exportAccess } from "./export-access";
export {
  exportFormats,
  exportSchema,
  formatAbout,
  yearReading,
  type ExportFormat,
  type ExportRequest,
} from "./export-format";
export type { ExportDelivery, ExportOrder } from "./export-order";
