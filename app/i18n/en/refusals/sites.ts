import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/sites";

const kr = kronorIn("en");
const left = ({ whole, spread, difference = "" }: Readonly<Record<string, string>>) =>
  difference.startsWith("-")
    ? `The towns have ${kr(spread)} together, but there is ${kr(whole)}. Take ${kr(difference.slice(1))} away.`
    : `The towns have ${kr(spread)} together of ${kr(whole)}. Spread ${kr(difference)} more.`;

export default {
  "site.financierSum": (p) => `${p["name"]}: ${left(p)}`,
  "site.grantSum": (p) => `Grant applied for: ${left(p)}`,
  "site.inKindSum": (p) => `Contributions in kind: ${left(p)}`,
  "site.municipalityUnknown": "Municipality: choose one in the county.",
  "site.notTheWhole":
    "The towns’ amounts are no longer the whole budget. Open the page Towns, spread the amounts and try again.",
  "site.ofAnotherProject": "Town: choose one of the project’s towns, or none.",
} satisfies Translated<typeof sv>;
