/**
 * Projects: what a granted application becomes, from the recipient's acceptance to the end.
 * Not the claims (claims/), payments (disbursements/) or the final report (follow-up/) of it.
 * Source: 13–15 a §§ förordningen (2016:1364); the conditions are the decision's.
 */
export { asProjectStatus, revisions, type ProjectStatus, type Revision } from "./project";
export { projectAccess } from "./project-access";
export { acceptSchema } from "./project.schema";
export { nextReport, reportDates, type ReportDate } from "./project-calendar";
export { awardedSites, siteMoney, type SiteMoney } from "./site-money";
