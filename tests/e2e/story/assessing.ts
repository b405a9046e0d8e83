/** March and April 2027: the formal check, then two assessors each, alone, and the ranking. */
import { applicants } from "../../../app/cli/demo/applicants";
import { demoCall } from "../../../app/cli/demo/calls";
import { demoJudgements } from "../../../app/cli/demo/judgements";
import type { ApplicantKey } from "../../../app/cli/demo/people";
import type { Walker } from "../../support/walker";

export const titleOf = (key: ApplicantKey): string =>
  String(applicants[key].sections.project?.["F07"]);
const callTitle = demoCall.title.sv;
const criteria = demoCall.definition.criteria;
const assessors = ["Bedömare B1", "Bedömare B2"] as const;

/** The officer examines what the system cannot tell, saves it all at once, and approves. */
export async function checkFormally(walker: Walker, key: ApplicantKey): Promise<void> {
  const { page } = walker;
  const title = titleOf(key);
  await walker.follow("Ärenden", "Ärenden");
  await walker.follow(title, title);
  await walker.press("Ta ärendet", title);
  await walker.follow("Ansökan", title);
  await walker.reads("Stämmer med det som kom in");
  await walker.follow("Granskning", title);
  const results = page.locator('#checks [value="met"]');
  for (const name of await results.evaluateAll((all) => all.map((one) => one.getAttribute("name"))))
    await walker.type(
      {
        [String(name)]: "met",
        [String(name).replace("result", "source")]: "Ansökan och registerutdrag, lästa tillsammans",
      },
      "#checks",
    );
  await walker.press("Spara granskningen", title, "#checks");
  await walker.reads("Alla villkor är uppfyllda.");
  await walker.follow("Godkänn formellt på översikten", title);
  await walker.press("Godkänn formellt", title);
  await walker.reads("Ansökan är formellt godkänd");
}

/** The officer gives every application to both assessors. */
export async function assign(walker: Walker, keys: readonly ApplicantKey[]): Promise<void> {
  const { page } = walker;
  await walker.follow("Utlysningar", "Utlysningar");
  await walker.follow(callTitle, callTitle);
  await walker.follow("Bedömare", "Bedömare");
  for (const key of keys)
    for (const assessor of assessors) {
      const form = `form[aria-label="${titleOf(key)}"]`;
      const option = page.locator(`${form} option`, { hasText: assessor });
      await walker.type({ assessorId: (await option.getAttribute("value")) ?? "" }, form);
      await walker.press(/^Ge ansökan till bedömaren/, "Bedömare", form);
      const row = page.getByRole("row").filter({ hasText: titleOf(key) });
      await row.getByText(`${assessor}: har inte svarat om jäv`).waitFor();
    }
}

/** An assessor answers about conflicts of interest, scores every criterion with a reason, and locks. */
export async function assess(walker: Walker, key: ApplicantKey, at: 0 | 1): Promise<void> {
  const title = titleOf(key);
  const scores = demoJudgements[key].assessors[at]?.scores ?? [];
  await walker.follow("Mina bedömningar", "Mina bedömningar");
  await walker.follow(title, "Har du jäv i ärendet?");
  await walker.type({ conflict: "no" });
  await walker.press("Lämna jävsdeklaration", title);
  for (const [place, criterion] of criteria.entries()) {
    const own = scores.filter(({ criterion: id }) => id.startsWith(criterion.id));
    for (const [row, { points, reason }] of own.entries())
      await walker.type({
        [`scores[${row}].points`]: String(points),
        [`scores[${row}].reason`]: reason,
      });
    const next = criteria[place + 1];
    if (next) {
      await walker.press(`Spara, nästa: ${next.name.sv}`, title);
      await walker.page.getByRole("heading", { level: 2, name: next.name.sv }).waitFor();
    } else await walker.press("Spara och granska alla betyg", "Lås dina betyg?");
  }
  await walker.press("Lås mina betyg", "Dina betyg är låsta");
}

/** The ranking is read and frozen. */
export async function rank(walker: Walker, ...totals: readonly string[]): Promise<void> {
  const title = "Rangordning och förslag under ramen";
  await walker.follow("Utlysningar", "Utlysningar");
  await walker.follow(callTitle, callTitle);
  await walker.follow("Rangordning", title);
  await walker.follow("Lås rangordningen", "Lås rangordningen?");
  await walker.press("Lås rangordningen", title);
  await walker.reads("Rangordningen är låst", ...totals);
  await walker.follow("Räkna om", "Omräknad rangordning");
  await walker.reads("Rangordningen stämmer");
}
