import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/assessment";

export default {
  "assessment.notApproved":
    "The application cannot be assessed now. It must be formally approved, and the ranking must not be locked.",
  "assessment.chooseAssessor": "Assessor: choose a person in the list.",
  "assessment.notAssessor":
    "The person is not an assessor at the county board. Choose someone else.",
  "assessment.assessorHasConflict":
    "The person has declared a conflict of interest in the case and cannot assess it. Choose someone else.",
  "assessment.alreadyAssigned": "The person is already an assessor in the case.",
  "assessment.chooseConflict": "Conflict of interest: answer yes or no.",
  "assessment.conflictReason":
    "Reason: write what the conflict is, for example that you sit on the association’s board.",
  "assessment.alreadyDeclared":
    "You have already answered the question of a conflict of interest in this case.",
  "assessment.undeclared":
    "First answer the question of a conflict of interest. Then you can read the application.",
  "assessment.conflicted":
    "You have declared a conflict of interest (jäv) and cannot open this case.",
  "assessment.locked": "The scores are locked and cannot be changed.",
  "assessment.closed": "The case is no longer in assessment, so the scores cannot be changed.",
  "assessment.savedElsewhere":
    "The scores were saved in another window while you were writing. Nothing is overwritten: what you wrote is still here, and what was saved is below the form. Choose which is to stand and save again.",
  "assessment.incomplete": ({ criteria }) =>
    `You cannot lock yet. A score or a reason is missing for ${criteria}.`,
  "ranking.alreadyFrozen": "The ranking is already locked.",
  "ranking.notFrozen": "The ranking is not locked yet, so there is nothing to recompute.",
  "ranking.empty": "There are no applications to rank.",
  "ranking.conflict":
    "You have declared a conflict of interest in one of the call’s applications. A colleague without one does this.",
  "ranking.unchecked": ({ cases }) =>
    `The ranking cannot be locked yet. These applications are neither approved for assessment nor dismissed: ${cases}.`,
  "ranking.tooFewAssessors": ({ cases, needed }) =>
    `The ranking cannot be locked yet. These applications have fewer than ${needed} assessors: ${cases}.`,
  "ranking.notLocked": ({ cases }) =>
    `The ranking cannot be locked yet. Not every assessor has locked the scores of ${cases}.`,
} satisfies Translated<typeof sv>;
