/**
 * Conditions of an award (villkor) that are met one by one: what the recipient answers, what an officer accepts, what two
 * persons waive. Not the general terms of the letter (decisions/) and not how a payment is stopped (payment-blocks/).
 * Source: 13 and 16 §§ förordningen (2016:1364).
 */
export {
  conditionKinds,
  isOpen,
  type ConditionKind,
  type ConditionState,
  type ConditionToMeet,
  type ProjectCondition,
} from "./condition";
export { conditionAccess } from "./condition-access";
export {
  answerSchema,
  conditionRows,
  judgeSchema,
  decideWaiverSchema,
  proposeWaiverSchema,
  type DecideWaiverInput,
  type JudgeInput,
} from "./condition.schema";
