import { defineAccess, type Reach } from "../shared/access";

type ClaimSubject = Reach & { readonly status?: string };

export const claimAccess = defineAccess<ClaimSubject>()({
  "claim.write": [{ who: "applicant", roles: ["signatory", "project_manager", "accountant"] }],
  "claim.submit": [{ who: "applicant", roles: ["signatory"] }],
  "claim.read": [
    { who: "applicant", roles: ["signatory", "project_manager", "accountant"] },
    {
      who: "staff",
      roles: ["case_officer", "accountant", "attestant", "controller", "auditor"],
      condition: "not drafts",
      when: (_actor, claim) => claim.status !== "draft",
    },
  ],
  "claim.review": [
    {
      who: "staff",
      roles: ["case_officer"],
      condition: "not drafts",
      when: (_actor, claim) => claim.status !== "draft",
    },
  ],
});
