import type { Ore } from "~ledger/amount";
import type { Instant, PlainDate } from "../shared/dates";
import type { NamedAccount, NamedSource } from "./account-name";
import type { Carried } from "./account-question";

export type EntryRow = {
  readonly account: NamedAccount;
  readonly debit: Ore | null;
  readonly credit: Ore | null;
};

export type CarriedValue = {
  readonly dim: keyof Carried;
  readonly value: string;
  readonly name: string | null;
};

export type EntryPage = {
  readonly journalId: string;
  readonly kind: string;
  readonly bookedOn: PlainDate;
  readonly recordedAt: Instant;
  readonly reason: string;
  readonly actor: string;
  readonly key: string;
  readonly source: NamedSource;
  /** The counterparty and the activity, which no account says. */
  readonly carried: readonly CarriedValue[];
  readonly reverses: string | null;
  readonly reversedBy: string | null;
  readonly contentHash: string;
  readonly rows: readonly EntryRow[];
};
