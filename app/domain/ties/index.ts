/**
 * Ties: what registers show of the persons at the board and those behind a case, and employees' side jobs as the board keeps them.
 * Not the declaration of a conflict of interest (assessment/), and not signals at an account that is paid to (payee-signals/).
 * Source: 16–18 §§ förvaltningslagen (2017:900); 7 § lagen (1994:260) om offentlig anställning, on side jobs.
 */
export { sideJobKinds, tieKinds, type SideJobKind, type Tie, type TieKind } from "./tie";
export { tieAccess } from "./tie-access";
export { endSideJobSchema, sideJobSchema, type SideJobInput } from "./side-job.schema";
