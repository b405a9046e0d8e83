/** What is said of an application: from the day it is accepted, how far its project has come. */
import { asProjectStatus, type ProjectStatus } from "../projects/index";
import { applicationStatuses, type ApplicationStatus } from "./application-status";

/** The project that a granted application became. */
export type OwnProject = { readonly id: string; readonly status: ProjectStatus };

export type ShownStatus = ApplicationStatus | Exclude<ProjectStatus, "awarded">;

export const shownStatus = (
  status: ApplicationStatus,
  project: Pick<OwnProject, "status"> | null,
): ShownStatus =>
  status === "accepted" && project && project.status !== "awarded" ? project.status : status;

/** From the columns of an outer join with the project. */
export const joinedProject = (row: {
  readonly projectId: string | null;
  readonly projectStatus: string | null;
}): OwnProject | null =>
  row.projectId === null || row.projectStatus === null
    ? null
    : { id: row.projectId, status: asProjectStatus(row.projectStatus) };

/** What can be shown of an application that has come in, in the order of its life. */
export const arrivedStatuses: readonly ShownStatus[] = [
  ...applicationStatuses.filter((status) => status !== "draft" && status !== "accepted"),
  "accepted",
  "running",
  "payment_stopped",
  "final_reported",
  "settled",
  "closed",
];
