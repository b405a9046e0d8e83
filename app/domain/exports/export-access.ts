import { defineAccess, type Reach } from "../shared/access";

export const exportAccess = defineAccess<Reach>()({
  "export.make": [
    { who: "staff", roles: ["accountant", "controller", "auditor"] },
    { who: "system" },
  ],
});
