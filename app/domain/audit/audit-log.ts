import type { NamedSource } from "../reports/index";
import type { Instant, PlainDate } from "../shared/dates";

export type AuditFilter = {
  readonly action?: string | undefined;
  /** Part of the name of whoever acted. */
  readonly actor?: string | undefined;
  /** Part of a case number or a title. */
  readonly subject?: string | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
};

export type AuditRow = {
  readonly id: string;
  /** The number in the board's own chain. */
  readonly seq: string;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly subject: NamedSource;
  readonly detail: readonly { readonly key: string; readonly value: string }[];
};

export type AuditLog = {
  readonly rows: readonly AuditRow[];
  /** Counted up to ten thousand; then `isMore`. */
  readonly total: number;
  readonly isMore: boolean;
  readonly page: number;
  readonly pages: number;
};

/** One thing that is not as it was written: `what` is "subject.fault", `id` the entry's, the account's or the block's number. */
export type Difference = { readonly what: string; readonly id: string; readonly detail: string };

export type VerificationResult = {
  readonly at: Instant;
  readonly by: string;
  readonly entries: number;
  readonly lines: number;
  readonly accounts: number;
  readonly blocks: number;
  /** Events in the board's own log when it was verified. */
  readonly auditEntries: number;
  /** Events in every log that was walked; null in a note from before they were counted. */
  readonly auditEntriesInAll: number | null;
  readonly differenceCount: number;
  /** The first of them. */
  readonly differences: readonly Difference[];
};
