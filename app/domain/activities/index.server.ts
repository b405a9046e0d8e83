export { endActivity } from "./end-activity.server";
export {
  activitiesOf,
  findActivities,
  findActivity,
  type RegisteredActivity,
} from "./find-activities.server";
export { postGrant, postGrants, reverseGrant, type GrantPosting } from "./post-grants.server";
export { recordActivity } from "./record-activity.server";
