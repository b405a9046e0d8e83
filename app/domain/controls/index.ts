/**
 * Control by risk: the points of each running project, the reproducible draw of those to control, and the control itself.
 * Not the judging of a claim (claims/), and no decision on money: those are made where they always are.
 * Source: the authority's internal control (2007:603); 23 and 25 §§ förvaltningslagen (2017:900).
 */
export {
  consequences,
  controlKinds,
  controlSections,
  sectionScores,
  type Control,
  type ControlStatus,
  type Finding,
} from "./control";
export {
  addFindingSchema,
  answerControlSchema,
  closeControlSchema,
  emptyControlSchema,
  openControlSchema,
  saveProtocolSchema,
  signControlSchema,
} from "./control.schema";
export { controlAccess } from "./control-access";
export {
  announceDrawSchema,
  decideStrikeSchema,
  makeDrawSchema,
  proposeStrikeSchema,
  riskRuleSchema,
} from "./draw.schema";
export type { DrawDifference } from "./draw-differences";
export {
  riskRules,
  riskScore,
  riskUnit,
  type Facts,
  type RiskLine,
  type RiskRule,
  type Weights,
} from "./risk-rule";
