import { staffRoles } from "../shared/actor";
import { defineAccess, type Reach } from "../shared/access";

export const identityAccess = defineAccess<Reach>()({
  "board.open": [{ who: "system" }],
  "identity.signIn": [{ who: "anyone" }],
  "identity.signUp": [{ who: "anyone" }],
  "identity.addPerson": [{ who: "staff", roles: ["administrator"] }, { who: "system" }],
  "roles.read": [{ who: "staff", roles: staffRoles }],
  "identity.listPeople": [{ who: "staff", roles: ["administrator", "auditor"] }],
});
