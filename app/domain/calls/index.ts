/**
 * Calls (utlysningar): what is asked, of whom, with how much money and by which criteria.
 * Not the applications (see applications/) and not the money itself (appropriations/, ledger/).
 * Source: 7–13 §§ förordningen (2016:1364); parameters are set per call.
 */
export { applicantTypes, type ApplicantType } from "./applicant-type";
export {
  callDefinition,
  formSections,
  questionsFor,
  scoredIds,
  type AutomaticCheck,
  type CallDefinition,
  type Criterion,
  type FormSection,
  type Question,
} from "./call-definition";
export { callAccess } from "./call-access";
export { callDraftSchema, type CallDraft } from "./call-draft.schema";
export { callPhases, phaseAt, type CallPhase } from "./call-phase";
export {
  eligibilityOutcome,
  eligibilityQuestions,
  judgeEligibility,
  type EligibilityAnswers,
  type EligibilityQuestion,
  type EligibilityVerdict,
} from "./eligibility-test";
export { questionsAreOpen, type LoggedQuestion } from "./question-log";
export { answerQuestionSchema, askQuestionSchema } from "./question.schema";
export { splitFrame } from "./split-frame";
export { prepareCallSchema, type PrepareCallInput } from "./call.schema";
