import type { LetterRow } from "~/domain/letters/index.server";
import type { RecoveryPage } from "~/domain/recoveries/index.server";

/** What a recovery's page shows the board's staff, and what this person may do with it now. */
export type RecoveryView = {
  readonly page: RecoveryPage;
  readonly letters: readonly LetterRow[];
  readonly personId: string;
  readonly may: {
    readonly communicate: boolean;
    readonly propose: boolean;
    readonly decide: boolean;
    readonly demand: boolean;
    readonly chargeInterest: boolean;
    readonly measure: boolean;
  };
};
