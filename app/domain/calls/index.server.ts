export { agreeToCall } from "./agree-call.server";
export type { Part, PartOfCall } from "./agreements.server";
export { answerQuestion } from "./answer-question.server";
export { askQuestion } from "./ask-question.server";
export {
  callIn,
  findCall,
  findCalls,
  findCallYears,
  findOpenCalls,
  type CallDetails,
  type CallRow,
} from "./find-calls.server";
export { findAgreement, findCallBoards, type Agreement } from "./find-agreement.server";
export { findDraftChoices, type DraftChoices } from "./find-draft-choices.server";
export { findPublication, type EnvelopeYear, type Publication } from "./find-publication.server";
export { findQuestion, findQuestions } from "./find-questions.server";
export { prepareCall } from "./prepare-call.server";
export { prepareDraft } from "./prepare-draft.server";
export { publishCall } from "./publish-call.server";
export { waitingFor } from "./waiting.server";
