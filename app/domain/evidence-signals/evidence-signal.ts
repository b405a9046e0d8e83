export const evidenceSignals = [
  "same_file",
  "after_signature",
  "signature_partial",
  "changed_later",
  "dated_later",
  "editor",
  "broken_index",
] as const;
export type EvidenceSignal = (typeof evidenceSignals)[number];
