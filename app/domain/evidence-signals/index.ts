/**
 * Evidence signals: what makes a file of a claim worth another look before the claim is approved.
 * Not the files themselves (claims/), and not repeats of a voucher that is typed (claims/).
 * Source: 23 § förvaltningslagen (2017:900); the authority's internal control (2007:603).
 */
export { evidenceSignalAccess } from "./evidence-signal-access";
export { evidenceSignals, type EvidenceSignal } from "./evidence-signal";
export { judgeEvidenceSchema, type JudgeEvidenceInput } from "./evidence-signal.schema";
