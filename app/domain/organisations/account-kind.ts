/** Where a recipient can be paid. `account`: a bank account, its clearing number first. */
export const accountKinds = ["bankgiro", "plusgiro", "account", "iban"] as const;
export type AccountKind = (typeof accountKinds)[number];
