import type { CheckResult } from "~/domain/applications";
import { formatInstant } from "~/ui/date/format";
import type sv from "../../sv/refusals/cases";
import type { Translated } from "../../refusal-texts";

const results: Record<CheckResult, string> = {
  met: "met",
  not_met: "not met",
  missing: "missing",
};

/** The formal check, completion and dismissal. */
export default {
  "check.automatic":
    "The condition is checked automatically from the application and cannot be changed by hand.",
  "check.changedMeanwhile": ({ who, at, result, source }) =>
    `The condition was examined by ${who} on ${formatInstant(at ?? "", "en")} while you were writing: ${results[result as CheckResult]}, ${source}. What you wrote is still here. Save again if it is to stand instead.`,
  "check.resultMissing": "Choose a result.",
  "check.sourceMissing": "Write what you compared with.",
  "check.closed": "The formal check has ended. The case has moved on.",
  "check.notAllMet": (p) =>
    `The application cannot be approved formally: ${p["left"]} conditions are not met or not examined.`,
  "completion.alreadyAsked": "More information has already been asked for. Reload the case.",
  "completion.dueInThePast": "Due: choose a day after today, so that the applicant has time.",
  "completion.notAskedFor":
    "The application is submitted. Only what the county board has asked for can be changed.",
  "completion.sayWhat": "Write what is missing, so that the applicant understands what you need.",
  "completion.stillMissing": (p) =>
    `${p["count"]} of the questions we asked you to answer are missing or need to be mended. Open the questions.`,
  "completion.unknown":
    "One of the questions is not in the call. Reload the page and choose again.",
  "dismissal.alreadyPrepared": "A dismissal has already been prepared. Reload the case.",
  "dismissal.final": "The decision to dismiss is made and cannot be changed.",
  "dismissal.isPrepared":
    "A prepared dismissal waits for its decision. Take it back first if the application is to be approved.",
  "dismissal.notAsked":
    "Ground: the applicant has not had time to complete. Ask for more information first, and wait until after the due date.",
  "dismissal.notLate": "Ground: the application arrived in time. Choose another ground.",
  "dismissal.nothingUnmet":
    "Ground: no condition has been examined as not met. Examine the conditions first.",
  "dismissal.reasonsTooShort":
    "Reasons: write why the application is dismissed, so that the applicant understands.",
} satisfies Translated<typeof sv>;
