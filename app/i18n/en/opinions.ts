import type sv from "../sv/opinions";

export default {
  title: "Opinions",
  lead: "The county expert's advice in the case. Whoever gives an opinion does not decide. Assessors see the opinions when they have locked their own scores.",
  none: "No opinions",
  noneWhy: "Here stands what the county's expert writes before the case is decided.",
  by: (p) => `${p.by}, ${p.at}`,
  write: {
    title: "Write an opinion",
    intro:
      "The opinion is a document of the case. It cannot be changed, but you can write another.",
    body: "Opinion",
    hint: "Write what you know of the need and the work in the county, and what you base it on. At least 20 characters.",
    button: "Give the opinion",
  },
} satisfies typeof sv;
