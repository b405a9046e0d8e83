// Written by `npm run db:types` from the migrations; change those instead.
import type {
  AuditEntryTable,
  AuditHeadTable,
  CommandTable,
  CommandAnswerTable,
  DemoClockTable,
} from "./schema/foundation";
import type {
  BoardTable,
  CaseSeriesTable,
  CredentialTable,
  DelegationTable,
  MembershipTable,
  OrganisationTable,
  PersonTable,
  RateLimitTable,
  SessionTable,
  StaffRoleTable,
} from "./schema/identity";
import type {
  AppropriationItemTable,
  CommitmentAuthorityTable,
  PublicAppropriationItemTable,
} from "./schema/appropriations";
import type {
  CallTable,
  CallEnvelopeTable,
  CallQuestionTable,
} from "./schema/calls";
import type {
  ApplicationTable,
  ApplicationAnswerTable,
  ApplicationFileTable,
  ApplicationSectionTable,
  ApplicationVersionTable,
  BudgetRowTable,
  CompletionRequestTable,
  ConfirmationLinkTable,
  DismissalTable,
  FinancierTable,
  FormalCheckTable,
} from "./schema/applications";
import type {
  AssessmentTable,
  ConflictDeclarationTable,
  RankingTable,
  ScoreTable,
} from "./schema/assessment";
import type {
  DecisionTable,
  DecisionYearTable,
  LetterTable,
} from "./schema/decisions";
import type {
  PayeeAccountTable,
  PayeeAccountVerificationTable,
  ProjectTable,
  ProjectMunicipalityTable,
  PublishedProjectTable,
} from "./schema/projects";
import type {
  ClaimTable,
  ClaimLineTable,
  ClaimFileTable,
} from "./schema/claims";
import type {
  PaymentOrderTable,
  PaymentRunTable,
  PaymentRunOrderTable,
} from "./schema/disbursements";
import type {
  BankFileTable,
  BankLineTable,
  BankLineRepeatTable,
  BankMatchTable,
  BankStatementTable,
  BankDifferenceTable,
  BankDifferenceEventTable,
  BankFilePartTable,
  BankNoticeTable,
  BankPaymentStatusTable,
  ReconciliationSheetTable,
} from "./schema/reconciliation";
import type {
  CofinancingReceivedTable,
  FinalReportTable,
  InKindDeliveredTable,
  OutcomeTable,
  PublishedOutcomeTable,
  PublishedResultTable,
  SettlementTable,
  SettlementContributionTable,
} from "./schema/follow-up";
import type {
  MailOutboxTable,
} from "./schema/outbox";
import type {
  DemoStoryTable,
} from "./schema/demo-story";
import type {
  ExportDeliveryTable,
  ExportOrderTable,
} from "./schema/exports";
import type {
  DatedRuleTable,
} from "./schema/dated-rules";
import type {
  RecoveryTable,
  RecoveryDueTable,
  RecoveryMeasureTable,
  RecoveryMessageTable,
  RecoveryMovementTable,
} from "./schema/recoveries";
import type {
  PaymentStopTable,
  PaymentStopInForceTable,
} from "./schema/payment-blocks";
import type {
  AttestLimitTable,
  LargePaymentTable,
} from "./schema/attest-limits";
import type {
  ChangeDecisionTable,
  ChangePartTable,
  ChangeProposalTable,
  ChangeRequestTable,
  DecisionVersionTable,
  DecisionVersionLineTable,
} from "./schema/changes";
import type {
  ConditionAnswerTable,
  ConditionStateTable,
  ConditionUnmetTable,
  ConditionWaiverTable,
  DecisionConditionTable,
  ProjectHindranceTable,
} from "./schema/conditions";
import type {
  ApplicationSiteTable,
  ApplicationSiteAmountTable,
  ProjectSiteTable,
} from "./schema/sites";
import type {
  AppropriationSavingTable,
  YearMoveTable,
  YearRollTable,
  YearRollRowTable,
} from "./schema/years";
import type {
  ClaimOutcomeTable,
} from "./schema/indicators";
import type {
  PayeeSignalJudgementTable,
  StaffAccountTable,
  StaffAccountKeyTable,
} from "./schema/payee-signals";
import type {
  ExpertOpinionTable,
} from "./schema/county-experts";
import type {
  ActivityTable,
} from "./schema/activities";
import type {
  CertificateTable,
  CofinancingGapTable,
  CofinancingPartTable,
  CofinancingStateTable,
} from "./schema/certificates";
import type {
  CallConsentTable,
} from "./schema/boards-of-a-grant";
import type {
  FundFinancierTable,
  FundRepaymentTable,
  FundRequisitionTable,
  ReceivedFundTable,
} from "./schema/received-funds";
import type {
  EvidenceJudgementTable,
} from "./schema/evidence-signals";
import type {
  SideJobTable,
} from "./schema/ties";
import type {
  FileScanTable,
} from "./schema/file-scans";
import type {
  ReminderTable,
} from "./schema/reminders";
import type {
  ControlDrawTable,
  ControlDrawResultTable,
  ControlDrawnTable,
  ControlStrikeTable,
  RiskRuleTable,
  ControlTable,
  ControlAnswerTable,
  ControlFindingTable,
  ControlLineTable,
  ControlSectionTable,
} from "./schema/controls";

export interface Database {
  auditEntry: AuditEntryTable;
  auditHead: AuditHeadTable;
  command: CommandTable;
  commandAnswer: CommandAnswerTable;
  demoClock: DemoClockTable;
  board: BoardTable;
  caseSeries: CaseSeriesTable;
  credential: CredentialTable;
  delegation: DelegationTable;
  membership: MembershipTable;
  organisation: OrganisationTable;
  person: PersonTable;
  rateLimit: RateLimitTable;
  session: SessionTable;
  staffRole: StaffRoleTable;
  appropriationItem: AppropriationItemTable;
  commitmentAuthority: CommitmentAuthorityTable;
  publicAppropriationItem: PublicAppropriationItemTable;
  call: CallTable;
  callEnvelope: CallEnvelopeTable;
  callQuestion: CallQuestionTable;
  application: ApplicationTable;
  applicationAnswer: ApplicationAnswerTable;
  applicationFile: ApplicationFileTable;
  applicationSection: ApplicationSectionTable;
  applicationVersion: ApplicationVersionTable;
  budgetRow: BudgetRowTable;
  completionRequest: CompletionRequestTable;
  confirmationLink: ConfirmationLinkTable;
  dismissal: DismissalTable;
  financier: FinancierTable;
  formalCheck: FormalCheckTable;
  assessment: AssessmentTable;
  conflictDeclaration: ConflictDeclarationTable;
  ranking: RankingTable;
  score: ScoreTable;
  decision: DecisionTable;
  decisionYear: DecisionYearTable;
  letter: LetterTable;
  payeeAccount: PayeeAccountTable;
  payeeAccountVerification: PayeeAccountVerificationTable;
  project: ProjectTable;
  projectMunicipality: ProjectMunicipalityTable;
  publishedProject: PublishedProjectTable;
  claim: ClaimTable;
  claimLine: ClaimLineTable;
  paymentOrder: PaymentOrderTable;
  paymentRun: PaymentRunTable;
  paymentRunOrder: PaymentRunOrderTable;
  bankFile: BankFileTable;
  bankLine: BankLineTable;
  bankLineRepeat: BankLineRepeatTable;
  bankMatch: BankMatchTable;
  bankStatement: BankStatementTable;
  cofinancingReceived: CofinancingReceivedTable;
  finalReport: FinalReportTable;
  inKindDelivered: InKindDeliveredTable;
  outcome: OutcomeTable;
  publishedOutcome: PublishedOutcomeTable;
  publishedResult: PublishedResultTable;
  settlement: SettlementTable;
  settlementContribution: SettlementContributionTable;
  mailOutbox: MailOutboxTable;
  demoStory: DemoStoryTable;
  exportDelivery: ExportDeliveryTable;
  exportOrder: ExportOrderTable;
  datedRule: DatedRuleTable;
  recovery: RecoveryTable;
  recoveryDue: RecoveryDueTable;
  recoveryMeasure: RecoveryMeasureTable;
  recoveryMessage: RecoveryMessageTable;
  recoveryMovement: RecoveryMovementTable;
  bankDifference: BankDifferenceTable;
  bankDifferenceEvent: BankDifferenceEventTable;
  bankFilePart: BankFilePartTable;
  bankNotice: BankNoticeTable;
  bankPaymentStatus: BankPaymentStatusTable;
  reconciliationSheet: ReconciliationSheetTable;
  claimFile: ClaimFileTable;
  paymentStop: PaymentStopTable;
  paymentStopInForce: PaymentStopInForceTable;
  attestLimit: AttestLimitTable;
  largePayment: LargePaymentTable;
  changeDecision: ChangeDecisionTable;
  changePart: ChangePartTable;
  changeProposal: ChangeProposalTable;
  changeRequest: ChangeRequestTable;
  decisionVersion: DecisionVersionTable;
  decisionVersionLine: DecisionVersionLineTable;
  conditionAnswer: ConditionAnswerTable;
  conditionState: ConditionStateTable;
  conditionUnmet: ConditionUnmetTable;
  conditionWaiver: ConditionWaiverTable;
  decisionCondition: DecisionConditionTable;
  projectHindrance: ProjectHindranceTable;
  applicationSite: ApplicationSiteTable;
  applicationSiteAmount: ApplicationSiteAmountTable;
  projectSite: ProjectSiteTable;
  appropriationSaving: AppropriationSavingTable;
  yearMove: YearMoveTable;
  yearRoll: YearRollTable;
  yearRollRow: YearRollRowTable;
  claimOutcome: ClaimOutcomeTable;
  payeeSignalJudgement: PayeeSignalJudgementTable;
  staffAccount: StaffAccountTable;
  staffAccountKey: StaffAccountKeyTable;
  expertOpinion: ExpertOpinionTable;
  activity: ActivityTable;
  certificate: CertificateTable;
  cofinancingGap: CofinancingGapTable;
  cofinancingPart: CofinancingPartTable;
  cofinancingState: CofinancingStateTable;
  callConsent: CallConsentTable;
  fundFinancier: FundFinancierTable;
  fundRepayment: FundRepaymentTable;
  fundRequisition: FundRequisitionTable;
  receivedFund: ReceivedFundTable;
  evidenceJudgement: EvidenceJudgementTable;
  sideJob: SideJobTable;
  fileScan: FileScanTable;
  reminder: ReminderTable;
  controlDraw: ControlDrawTable;
  controlDrawResult: ControlDrawResultTable;
  controlDrawn: ControlDrawnTable;
  controlStrike: ControlStrikeTable;
  riskRule: RiskRuleTable;
  control: ControlTable;
  controlAnswer: ControlAnswerTable;
  controlFinding: ControlFindingTable;
  controlLine: ControlLineTable;
  controlSection: ControlSectionTable;
}
