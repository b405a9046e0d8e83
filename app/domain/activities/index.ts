/**
 * Activities (verksamheter): the board's own register of what it must account for by itself (särredovisning), and what every
 * entry of a grant carries because of it. Not the activities of an application (applications/), which are its plan.
 * Source: the letter of appropriation or the assignment that says "kostnaderna … skall särredovisas", named in each row. It
 * binds a board, not everyone who keeps such books: so a call is published with one, and the ledger's kinds do not demand it.
 */
export { activityAccess } from "./activity-access";
export { activityCode, holdsOn, type Activity } from "./activity";
export {
  endActivitySchema,
  recordActivitySchema,
  type EndActivityInput,
  type RecordActivityInput,
} from "./activity.schema";
