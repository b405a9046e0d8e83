/** A settlement as the officer prepares it in its form, and what the page then shows of it. */
import { action as prepare, loader as read } from "~/routes/follow-up/settlement";
import { inKronor } from "./money-pages";
import type { RunningProject } from "./running-project";
import { signedIn } from "./signed-in";

type Approved = { readonly cash: string; readonly reasons?: string };

/** 440 hours, and a foundation that paid 25 000,00 of 40 000,00. */
export async function settledInForm(
  { projectId, financiers, inKindRow, officer }: RunningProject,
  { cash, reasons = "" }: Approved,
) {
  const by = await signedIn(officer);
  const path = `/projects/${projectId}/settlement`;
  const verified = ["60 000", "25 000", "17 037,04"].flatMap((amount, at) => [
    [`verified[${at}].financierId`, financiers[at] ?? ""],
    [`verified[${at}].amount`, amount],
  ]);
  const fields = {
    approvedCash: cash,
    reasons,
    "inKind[0].rowId": inKindRow,
    "inKind[0].quantity": "440",
    ...(Object.fromEntries(verified) as Record<string, string>),
  };
  const answer = await prepare(by.post(path, { id: projectId }, fields));
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer.data));
  const shown = await read(by.get(path, { id: projectId }));
  return inKronor(shown.page.settlement?.result ?? {});
}
