import type { PlainDate } from "../shared/dates";

/** Letters, digits and `. _ : + -`: what the ledger and the files of the books can carry. */
export const activityCode = /^[A-Za-z0-9._:+-]{1,20}$/;

export type Activity = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** What says that it is accounted for by itself. */
  readonly source: string;
  readonly validFrom: PlainDate;
  /** The last day on which a call may open with it; null as long as it goes on. */
  readonly endsOn: PlainDate | null;
};

/** Whether a call that opens on a day may have it. */
export const holdsOn = (
  { validFrom, endsOn }: Pick<Activity, "validFrom" | "endsOn">,
  day: PlainDate,
): boolean => validFrom <= day && (endsOn === null || day <= endsOn);
