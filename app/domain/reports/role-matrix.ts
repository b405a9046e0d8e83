/** Who may do what, read from the access tables themselves: the page and the documentation show the same as the commands ask. */
import { activityAccess } from "../activities/index";
import { appropriationAccess } from "../appropriations/index";
import { applicationAccess, caseAccess } from "../applications/index";
import { assessmentAccess } from "../assessment/index";
import { auditAccess } from "../audit/index";
import { callAccess } from "../calls/index";
import { changeAccess } from "../changes/index";
import { claimAccess } from "../claims/index";
import { closingAccess } from "../closing/index";
import { ruleAccess } from "../dated-rules/index";
import { certificateAccess } from "../certificates/index";
import { conditionAccess } from "../conditions/index";
import { controlAccess } from "../controls/index";
import { decisionAccess } from "../decisions/index";
import { disbursementAccess } from "../disbursements/index";
import { exportAccess } from "../exports/index";
import { followUpAccess } from "../follow-up/index";
import { identityAccess } from "../identity/index";
import { opinionAccess } from "../opinions/index";
import { organisationAccess } from "../organisations/index";
import { evidenceSignalAccess } from "../evidence-signals/index";
import { payeeSignalAccess } from "../payee-signals/index";
import { paymentBlockAccess } from "../payment-blocks/index";
import { projectAccess } from "../projects/index";
import { reconciliationAccess } from "../reconciliation/index";
import { receivedFundAccess } from "../received-funds/index";
import { recoveryAccess } from "../recoveries/index";
import { tieAccess } from "../ties/index";
import { yearMoveAccess } from "../year-moves/index";
import { yearRollAccess } from "../year-rolls/index";
import type { MemberRole, StaffRole } from "../shared/actor";
import type { MatrixRule, MatrixSubject } from "./matrix";
import { reportAccess } from "./report-access";

/** In the order of a grant's life. */
const tables = {
  appropriations: [appropriationAccess],
  receivedFunds: [receivedFundAccess],
  activities: [activityAccess],
  calls: [callAccess],
  applications: [applicationAccess],
  cases: [caseAccess],
  assessment: [assessmentAccess],
  ties: [tieAccess],
  opinions: [opinionAccess],
  decisions: [decisionAccess],
  conditions: [conditionAccess],
  certificates: [certificateAccess],
  projects: [projectAccess],
  yearMoves: [yearMoveAccess],
  changes: [changeAccess],
  claims: [claimAccess],
  evidenceSignals: [evidenceSignalAccess],
  payeeSignals: [payeeSignalAccess],
  paymentBlocks: [paymentBlockAccess],
  disbursements: [disbursementAccess],
  reconciliation: [reconciliationAccess],
  closing: [closingAccess],
  yearRolls: [yearRollAccess],
  controls: [controlAccess],
  followUp: [followUpAccess],
  recoveries: [recoveryAccess],
  datedRules: [ruleAccess],
  reports: [reportAccess],
  exports: [exportAccess],
  audit: [auditAccess],
  organisations: [organisationAccess],
  identity: [identityAccess],
} as const;

type AnyRule = {
  readonly who: MatrixRule["who"];
  readonly roles?: readonly string[];
  readonly condition?: string;
};
type AnyTable = Readonly<Record<string, readonly AnyRule[]>>;

export const roleMatrix = (): MatrixSubject[] =>
  Object.entries<readonly AnyTable[]>(tables).map(([subject, own]) => ({
    subject,
    actions: own.flatMap((table) =>
      Object.entries(table).map(([action, rules]) => ({ action, rules: rules.map(asRule) })),
    ),
  }));

const asRule = ({ who, roles = [], condition }: AnyRule): MatrixRule => ({
  who,
  staffRoles: who === "staff" ? (roles as readonly StaffRole[]) : [],
  memberRoles: who === "applicant" ? (roles as readonly MemberRole[]) : [],
  condition: condition ?? null,
});
