export const payeeSignals = ["shared_account", "staff_account", "staff_signatory"] as const;
export type PayeeSignal = (typeof payeeSignals)[number];

/** Open: nobody has judged it. Cleared: the account may be paid. Upheld: nothing is paid to it. */
export type SignalStanding = "open" | "cleared" | "upheld";

export const standingOf = (isCleared: boolean | null): SignalStanding =>
  isCleared === null ? "open" : isCleared ? "cleared" : "upheld";
