export { findPaidProject, lockPaidProject, type PaidProject } from "./grant-terms.server";
export { acceptAward } from "./accept-award.server";
export { fillGap } from "./fill-gap.server";
export { findOwnProjects, type OwnProject } from "./find-own-projects.server";
export { findProject, type ProjectCase } from "./find-project.server";
export {
  findPublishedProject,
  findPublishedProjects,
  type PublishedProject,
} from "./find-published.server";
export { knownProjectHead, projectHead, type ProjectHead } from "./project-head.server";
export type { LedgerFigure, ProjectMoney } from "./project-money.server";
export type { ProjectSite } from "./project-sites.server";
export { startIfReady } from "./start-project.server";
export { waitingFor } from "./waiting.server";
export { findRevision, type BudgetRevision } from "./revise-budget.server";
