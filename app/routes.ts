/** Every address of the product, subject by subject; file paths are relative to app/. */
import type { RouteConfig } from "@remix-run/route-config";
import publicRoutes from "./routes/public/routes";
import identityRoutes from "./routes/identity/routes";
import appropriationsRoutes from "./routes/appropriations/routes";
import activitiesRoutes from "./routes/activities/routes";
import callsRoutes from "./routes/calls/routes";
import applicationsRoutes from "./routes/applications/routes";
import confirmationsRoutes from "./routes/confirmations/routes";
import casesRoutes from "./routes/cases/routes";
import assessmentRoutes from "./routes/assessment/routes";
import tiesRoutes from "./routes/ties/routes";
import opinionsRoutes from "./routes/opinions/routes";
import decisionsRoutes from "./routes/decisions/routes";
import conditionsRoutes from "./routes/conditions/routes";
import certificatesRoutes from "./routes/certificates/routes";
import lettersRoutes from "./routes/letters/routes";
import projectsRoutes from "./routes/projects/routes";
import changesRoutes from "./routes/changes/routes";
import claimsRoutes from "./routes/claims/routes";
import evidenceSignalsRoutes from "./routes/evidence-signals/routes";
import payeeSignalsRoutes from "./routes/payee-signals/routes";
import paymentBlocksRoutes from "./routes/payment-blocks/routes";
import yearMovesRoutes from "./routes/year-moves/routes";
import yearRollsRoutes from "./routes/year-rolls/routes";
import disbursementsRoutes from "./routes/disbursements/routes";
import reconciliationRoutes from "./routes/reconciliation/routes";
import controlsRoutes from "./routes/controls/routes";
import followUpRoutes from "./routes/follow-up/routes";
import receivedFundsRoutes from "./routes/received-funds/routes";
import recoveriesRoutes from "./routes/recoveries/routes";
import closingRoutes from "./routes/closing/routes";
import ledgerRoutes from "./routes/ledger/routes";
import exportsRoutes from "./routes/exports/routes";
import auditRoutes from "./routes/audit/routes";
import adminRoutes from "./routes/admin/routes";
import tasksRoutes from "./routes/tasks/routes";
import demoRoutes from "./routes/demo/routes";
import shellRoutes from "./routes/shell/routes";

export default [
  ...publicRoutes,
  ...identityRoutes,
  ...appropriationsRoutes,
  ...receivedFundsRoutes,
  ...activitiesRoutes,
  ...callsRoutes,
  ...applicationsRoutes,
  ...confirmationsRoutes,
  ...casesRoutes,
  ...assessmentRoutes,
  ...tiesRoutes,
  ...opinionsRoutes,
  ...decisionsRoutes,
  ...conditionsRoutes,
  ...certificatesRoutes,
  ...lettersRoutes,
  ...projectsRoutes,
  ...changesRoutes,
  ...claimsRoutes,
  ...evidenceSignalsRoutes,
  ...payeeSignalsRoutes,
  ...paymentBlocksRoutes,
  ...yearMovesRoutes,
  ...yearRollsRoutes,
  ...disbursementsRoutes,
  ...reconciliationRoutes,
  ...controlsRoutes,
  ...followUpRoutes,
  ...recoveriesRoutes,
  ...closingRoutes,
  ...ledgerRoutes,
  ...exportsRoutes,
  ...auditRoutes,
  ...adminRoutes,
  ...tasksRoutes,
  ...demoRoutes,
  ...shellRoutes,
] satisfies RouteConfig;
