/** The project's period against the call's: not before its earliest day, not after its latest. */
import type { CallDefinition } from "../calls/index";
import type { RefusalParams } from "../shared/result";
import type { PeriodAnswer } from "./application";

type PeriodRefusal = {
  readonly field: "startsOn" | "endsOn";
  readonly code: string;
  readonly params?: RefusalParams;
};

type CallPeriod = Pick<CallDefinition["dates"], "earliestStart" | "latestEnd">;

/** Null while nothing is wrong with the days that are there. */
export function periodRefusal(
  { startsOn, endsOn }: PeriodAnswer,
  { earliestStart, latestEnd }: CallPeriod,
): PeriodRefusal | null {
  if (startsOn && startsOn < earliestStart) {
    return {
      field: "startsOn",
      code: "application.startsTooEarly",
      params: { day: earliestStart },
    };
  }
  if (startsOn && endsOn && endsOn < startsOn) {
    return { field: "endsOn", code: "application.endsBeforeStart" };
  }
  if (endsOn && endsOn > latestEnd) {
    return { field: "endsOn", code: "application.endsTooLate", params: { day: latestEnd } };
  }
  return null;
}
