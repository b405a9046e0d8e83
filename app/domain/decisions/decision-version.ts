/** A decision as it stands from a day: the award, the budget revised at its acceptance, and each change that was granted. */
import type { Ore } from "~ledger/amount";
import type { Instant, PlainDate } from "../shared/dates";

export const versionCauses = ["award", "acceptance", "change"] as const;
export type VersionCause = (typeof versionCauses)[number];

/** Part of the total cost, by the call's category; income is below zero. */
export type DecidedLine = { readonly category: string; readonly amount: Ore };

export type DecidedPartner = {
  readonly name: string;
  readonly orgnr: string;
  readonly role: string;
};

/** What a change may change, and what it never changes: the award and the total cost that its share is counted from. */
export type DecisionContent = {
  readonly endsOn: PlainDate;
  readonly content: string;
  readonly granted: Ore;
  readonly total: Ore;
  /** Empty for a decision whose budget was not kept by category. */
  readonly lines: readonly DecidedLine[];
  readonly partners: readonly DecidedPartner[];
  /** By name. */
  readonly signatories: readonly string[];
};

export type DecisionVersion = DecisionContent & {
  readonly projectId: string;
  readonly no: number;
  readonly cause: VersionCause;
  /** The decision about a request that made it; null for the award and its acceptance. */
  readonly changeDecisionId: string | null;
  readonly madeBy: string;
  readonly madeAt: Instant;
};

export type ChangedPart = "endsOn" | "content" | "lines" | "partners" | "signatories" | "total";

/** Which parts two versions do not share. */
export function changedParts(a: DecisionContent, b: DecisionContent): ChangedPart[] {
  const same: Readonly<Record<ChangedPart, boolean>> = {
    endsOn: a.endsOn === b.endsOn,
    total: a.total === b.total,
    lines: isSame(a.lines, b.lines, ({ category, amount }) => `${category} ${amount}`),
    content: a.content === b.content,
    partners: isSame(a.partners, b.partners, partnerKey),
    signatories: isSame(a.signatories, b.signatories, (name) => name),
  };
  return (Object.keys(same) as ChangedPart[]).filter((part) => !same[part]);
}

export const partnerKey = ({ name, orgnr, role }: DecidedPartner): string =>
  [orgnr, name, role].join("\n");

function isSame<T>(a: readonly T[], b: readonly T[], keyOf: (one: T) => string): boolean {
  const keys = (list: readonly T[]) => list.map(keyOf).toSorted();
  return JSON.stringify(keys(a)) === JSON.stringify(keys(b));
}
