export { answerControl } from "./answer-control.server";
export { closeControl } from "./close-control.server";
export {
  findControl,
  findProjectControls,
  type ControlPage,
  type ProjectControls,
} from "./find-control.server";
export { noticeControl } from "./notice-control.server";
export { openControl } from "./open-control.server";
export { signControl } from "./sign-control.server";
export { waitingForRecipient } from "./waiting-for-recipient.server";
export { addFinding, removeFinding, saveProtocol } from "./write-protocol.server";
export { announceDraw } from "./announce-draw.server";
export { decideStrike } from "./decide-strike.server";
export { drawOrder, seedOf } from "./draw.server";
export { exportDraw } from "./export-draw.server";
export { findDraw, type DrawnRow, type DrawPage } from "./find-draw.server";
export { findDraws, type DrawRow } from "./find-draws.server";
export { findProjectRisk, type ProjectRisk } from "./find-project-risk.server";
export { makeDraw } from "./make-draw.server";
export { drawProjects, randomCount, type Population } from "./project-draw.server";
export { proposeStrike } from "./propose-strike.server";
export { drawNo } from "./read-draw.server";
export { recomputeDraw, type DrawAgain } from "./recompute-draw.server";
export { findRiskRules, recordRiskRule, type RiskRuleRow } from "./risk-rules.server";
export { waitingFor } from "./waiting.server";
