/**
 * June 2028 to March 2029: the three projects to their ends. ANS-002 is settled with a last payment, ANS-003 in full, and
 * ANS-001, begun late and made smaller, with what it did not use given back; two years turn on the way.
 */
import { demoClaims } from "../claims";
import { approveWritten, payWhatIsApproved, writeClaim } from "../money";
import type { ApplicantKey } from "../people";
import { report, settle } from "../settling";
import { tellInOrder, type DatedStep } from "../timeline";
import { allotYear, rollYear } from "../year-turn";
import { begunLate } from "./begun-late";
import { asReported, untilReported } from "./first-settled";

/** `endOfFirst` is how ANS-002 ends: as it was reported, or as in `recovered`. */
export const settled = (endOfFirst: readonly DatedStep[] = asReported): Promise<void> =>
  tellInOrder([...untilReported, ...steps, ...endOfFirst]);

const steps: readonly DatedStep[] = [
  { day: "2028-06-26", tell: () => rollYear(2027, "2028-06-26", "2028-06-26") },
  { day: "2028-06-30", tell: begunLate },
  { day: "2028-07-05", tell: () => approveWritten("folkhogskola", claimOf("folkhogskola", 2)) },
  {
    day: "2028-07-06",
    tell: () => payWhatIsApproved("2028-07-06", "2028-07-07", "2028-07-10", "2028-07-11"),
  },
  {
    day: "2028-11-03",
    tell: async () => void (await writeClaim("kommun", claimOf("kommun", 1))),
  },
  { day: "2028-11-17", tell: () => report("folkhogskola", "2028-11-17", "2028-11-20") },
  { day: "2028-11-16", tell: () => approveWritten("kommun", claimOf("kommun", 1)) },
  {
    day: "2028-11-27",
    tell: () =>
      settle("folkhogskola", {
        prepared: "2028-11-27",
        decided: "2028-12-01",
        reasons:
          "Kostnaderna och medfinansieringen blev som i beslutet. Bidraget lämnas i sin helhet.",
      }),
  },
  {
    day: "2028-12-04",
    tell: () => payWhatIsApproved("2028-12-04", "2028-12-05", "2028-12-06", "2028-12-07"),
  },
  { day: "2029-01-03", tell: () => allotYear(2029) },
  { day: "2029-01-10", tell: () => rollYear(2028, "2029-01-10", "2029-01-11") },
  { day: "2029-02-12", tell: () => report("kommun", "2029-02-12", "2029-02-14") },
  {
    day: "2029-03-05",
    tell: () =>
      settle("kommun", {
        prepared: "2029-03-05",
        decided: "2029-03-09",
        reasons:
          "Projektet kostade mindre än den minskade budgeten. Bidraget är samma andel av kostnaden som i beslutet.",
      }),
  },
  {
    day: "2029-03-12",
    tell: () => payWhatIsApproved("2029-03-12", "2029-03-13", "2029-03-14", "2029-03-15"),
  },
];

function claimOf(key: ApplicantKey, no: number) {
  const claim = demoClaims[key].find((one) => one.no === no);
  if (!claim) throw new Error(`${key} has no claim ${no}`);
  return claim;
}
