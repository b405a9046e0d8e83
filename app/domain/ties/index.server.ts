export { endSideJob } from "./end-side-job.server";
export { findSideJob, findSideJobs, type SideJobs } from "./find-side-jobs.server";
export { recordSideJob } from "./record-side-job.server";
export { tiesOf, unexplainedTie } from "./ties-of.server";
