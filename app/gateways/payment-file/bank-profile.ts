/** What differs between banks is configuration: which version, which codes, how long texts may be. */

export type AccountKind = "bankgiro" | "plusgiro" | "account" | "iban";

/** `number` as people write it: "9990-1035", "6789-123 456 789" (clearing number first), "SE45 5000 …". */
export type BankAccount = { readonly kind: AccountKind; readonly number: string };

/** How a Swedish number is marked under CdtrAcct/Id/Othr: a code of ISO's list or the bank's own. */
export type Scheme = { readonly code: string } | { readonly proprietary: string };

export type BankProfile = {
  readonly version: "pain.001.001.03" | "pain.001.001.09";
  readonly serviceLevel: string | null;
  readonly categoryPurpose: string | null;
  readonly isBatchBooked: boolean;
  /** Clearing "member" under SESBA that stands for the giro. */
  readonly bankgiro: { readonly member: string; readonly scheme: Scheme };
  readonly plusgiro: { readonly member: string; readonly scheme: Scheme };
  readonly account: { readonly scheme: Scheme };
  readonly longestName: number;
  readonly longestText: number;
  /** The message of a giro payment has less room. */
  readonly longestGiroText: number;
  /** Some banks also want the amount inside a structured (OCR) reference. */
  readonly repeatsAmountWithOcr: boolean;
};

/**
 * Sweden's common practice: SESBA 9900 with BGNR, SESBA 9960 with BBAN, SESBA with the clearing number. A new bank's own
 * guide is to be compared with this before the first file is sent.
 */
export const swedishProfile: BankProfile = {
  version: "pain.001.001.03",
  serviceLevel: "NURG",
  categoryPurpose: "SUPP",
  isBatchBooked: false,
  bankgiro: { member: "9900", scheme: { proprietary: "BGNR" } },
  plusgiro: { member: "9960", scheme: { code: "BBAN" } },
  account: { scheme: { code: "BBAN" } },
  longestName: 70,
  longestText: 140,
  longestGiroText: 25,
  repeatsAmountWithOcr: true,
};
