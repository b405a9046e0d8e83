/** June to November 2028: ANS-002's third claim is paid, its final report comes in, it is settled and the last payment made. */
import { confirmAll, payWhatIsApproved } from "../money";
import { report, settle } from "../settling";
import { tellInOrder, type DatedStep } from "../timeline";

export const untilReported: readonly DatedStep[] = [
  { day: "2028-06-22", tell: () => confirmAll("2028-06-22") },
  {
    day: "2028-06-27",
    tell: () => payWhatIsApproved("2028-06-27", "2028-06-28", "2028-06-29", "2028-06-30"),
  },
  { day: "2028-10-20", tell: () => report("forening", "2028-10-20", "2028-10-27") },
];

export const asReported: readonly DatedStep[] = [
  {
    day: "2028-11-06",
    tell: () =>
      settle("forening", {
        prepared: "2028-11-06",
        decided: "2028-11-10",
        reasons:
          "Stiftelsen betalade 25 000,00 kronor av de 40 000,00 som den lovade. Därför sätts bidraget ned i samma mån.",
      }),
  },
  {
    day: "2028-11-13",
    tell: () => payWhatIsApproved("2028-11-13", "2028-11-14", "2028-11-15", "2028-11-16"),
  },
];

export const firstSettled = (): Promise<void> => tellInOrder([...untilReported, ...asReported]);
