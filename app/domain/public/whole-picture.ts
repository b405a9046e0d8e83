/** The whole picture: how far the money has come. Every amount is a sum of ledger balances, nothing is typed. */
import { add, max, subtract, sum, zero, type Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";

export type Sums = {
  /** Allotted for the year; for a year that has no item yet, what may be promised against it. */
  readonly allotted: Ore;
  /** Held by calls: still to be granted, and everything granted. */
  readonly announced: Ore;
  /** Granted and not released again. */
  readonly granted: Ore;
  readonly paid: Ore;
};

export type CountyPicture = Sums & {
  readonly boardId: string;
  readonly county: string;
  readonly calls: number;
  readonly projects: number;
};

export type YearPicture = {
  readonly year: number;
  readonly allotted: Ore;
  /** True: an authority to promise (bemyndigande), not yet an appropriation. */
  readonly isAuthority: boolean;
  readonly leftToGrant: Ore;
  /** Granted, and not yet approved to be paid. */
  readonly promised: Ore;
};

export type CallPicture = Omit<Sums, "allotted"> & {
  readonly id: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly caseNumber: string;
  readonly county: string;
  readonly decisionOn: PlainDate;
  readonly projects: number;
};

export type WholePicture = {
  readonly asOf: PlainDate;
  readonly total: Sums;
  /** What was granted when it was decided; the difference from `granted` has been released. */
  readonly decided: Ore;
  readonly counties: readonly CountyPicture[];
  readonly years: readonly YearPicture[];
  readonly calls: readonly CallPicture[];
};

export const noSums: Sums = { allotted: zero, announced: zero, granted: zero, paid: zero };

export const addSums = (a: Sums, b: Sums): Sums => ({
  allotted: add(a.allotted, b.allotted),
  announced: add(a.announced, b.announced),
  granted: add(a.granted, b.granted),
  paid: add(a.paid, b.paid),
});

/** What was granted and then became free again when projects were settled. */
export const released = ({ decided, total }: WholePicture): Ore =>
  max(zero, subtract(decided, total.granted));

/** What the announced money has become; the four are all of it. */
type Announced = {
  readonly paid: Ore;
  /** Approved to be paid, and not yet sent to the bank. */
  readonly onItsWay: Ore;
  /** Granted, and not yet approved to be paid: the same sum as the years' own. */
  readonly promised: Ore;
  readonly leftToGrant: Ore;
};

export function announcedParts({ total, years }: WholePicture): Announced {
  const promised = sum(years.map((year) => year.promised));
  return {
    paid: total.paid,
    onItsWay: subtract(subtract(total.granted, total.paid), promised),
    promised,
    leftToGrant: subtract(total.announced, total.granted),
  };
}
