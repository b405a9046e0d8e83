export { answerCondition } from "./answer-condition.server";
export { decideWaiver } from "./decide-waiver.server";
export {
  findCondition,
  findConditions,
  readConditionFile,
  type ConditionPage,
} from "./find-conditions.server";
export { judgeAnswer } from "./judge-answer.server";
export { proposeWaiver } from "./propose-waiver.server";
export { waitingForRecipient } from "./waiting-for-recipient.server";
export { waitingFor } from "./waiting.server";
