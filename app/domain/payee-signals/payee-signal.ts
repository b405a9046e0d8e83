export const payeeSignals = ["shared_account", "staff_account", "staff_signatory"] as const;
export type PayeeSignal = (typeof payeeSignals)[number];
