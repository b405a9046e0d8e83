import { defineAccess, type Reach } from "../shared/access";
import { caseReaders, memberRoles } from "../shared/actor";
import type { ApplicationStatus } from "./application-status";

type ApplicationSubject = Reach & {
  readonly status?: ApplicationStatus;
  /** The reader is assigned to assess it and has declared no conflict. */
  readonly opensToAssessor?: boolean;
};

const isDraft = ({ status }: ApplicationSubject): boolean => status === "draft";

export const applicationAccess = defineAccess<ApplicationSubject>()({
  "application.start": [{ who: "applicant", roles: memberRoles }],
  "application.read": [
    { who: "applicant", roles: memberRoles },
    {
      who: "staff",
      roles: caseReaders,
      condition: "submitted",
      when: (_actor, subject) => !isDraft(subject),
    },
    {
      who: "staff",
      roles: ["assessor"],
      condition: "assigned to it, and no conflict of interest declared",
      when: (_actor, subject) => !isDraft(subject) && subject.opensToAssessor === true,
    },
  ],
  "application.save": [
    {
      who: "applicant",
      roles: memberRoles,
      condition: "a draft, or a completion that was asked for",
      when: (_actor, { status }) => status === "draft" || status === "completion_requested",
    },
  ],
  "application.submit": [{ who: "applicant", roles: ["signatory"] }],
  "application.withdraw": [{ who: "applicant", roles: ["signatory"] }],
});
