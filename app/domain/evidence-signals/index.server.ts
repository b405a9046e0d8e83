export {
  findEvidenceSignals,
  type EvidenceSignals,
  type FileSignal,
} from "./find-evidence-signals.server";
export { countOpenSignals } from "./count-open-signals.server";
export { judgeEvidence } from "./judge-evidence.server";
