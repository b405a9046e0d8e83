/** May 2027: the officer proposes, another person decides; the frame ends at 0,00. */
import { expect } from "vitest";
import { applicants } from "../../../app/cli/demo/applicants";
import { demoJudgements } from "../../../app/cli/demo/judgements";
import type { ApplicantKey } from "../../../app/cli/demo/people";
import type { Walker } from "../../support/walker";
import { titleOf } from "./assessing";
import { written } from "./budget";

const unaffected = "Påverkas inte av förslaget.";
const outcomes = { granted: "Bifall", partial: "Delvis bifall" } as const;
const nameOf = (key: ApplicantKey): string => applicants[key].organisation.name;
const kronor = (amount: string): string => `${written(amount, 2)},00 kr`;

export async function propose(walker: Walker, key: ApplicantKey): Promise<void> {
  const { outcome, granted, years } = demoJudgements[key].decision;
  await walker.follow("Beslut", "Beslut");
  await row(walker, key).getByRole("link", { name: "Gör beslutsförslag" }).click();
  await walker.stands(`Beslutsförslag: ${nameOf(key)}`);
  await walker.type({
    outcome,
    granted: written(granted, 0),
    reasons: "Ansökan har fått de poäng som rangordningen visar, och ryms inom ramen.",
    conditions: "Skriv i allt material att länsstyrelsen medfinansierar projektet.",
    "consequences.economy": "Beloppet ryms inom utlysningens ram för båda åren.",
    "consequences.children": unaffected,
    "consequences.gender": "Målen är uppdelade på kvinnor och män.",
    "consequences.environment": unaffected,
    "consequences.disability": "Lokaler och material är tillgängliga enligt ansökan.",
    "consequences.otherDocuments": "Förslaget följer länets strategi för integration.",
  });
  for (const [at, { amount }] of years.entries())
    await walker.type({ [`years[${at}].amount`]: written(amount, at + 1) });
  await walker.press("Lämna förslaget till beslut", /^Beslutsförslag: /);
}

/** Another person declares no conflict, reads what is checked, and decides. */
export async function decide(walker: Walker, key: ApplicantKey): Promise<void> {
  const { outcome, granted } = demoJudgements[key].decision;
  await walker.follow("Beslut", "Beslut");
  const heading = "Har du jäv i ärendet?";
  await walker.follow(titleOf(key), new RegExp(`^(Beslutsförslag|${heading.replace("?", "\\?")})`));
  if (await walker.page.getByRole("heading", { level: 1, name: heading }).isVisible()) {
    await walker.type({ conflict: "no" });
    await walker.press("Lämna jävsdeklaration", /^Beslutsförslag: /);
  }
  await walker.reads("Ryms i ramen för 2027", "Ryms i bemyndigandet för 2028");
  await walker.follow("Granska och besluta", `Bevilja ${kronor(granted)} till ${nameOf(key)}?`);
  await walker.press(
    `Besluta att bevilja ${kronor(granted)}`,
    new RegExp(`^Beslut: ${outcomes[outcome]}`, "i"),
  );
}

/** The letter as a page, and as a tagged PDF. */
export async function readLetter(walker: Walker): Promise<void> {
  await walker.follow("Läs beslutet som det skickades", "Beslut om bidrag");
  const pdf = await walker.download("Spara som PDF");
  const text = pdf.toString("latin1");
  expect(text.slice(0, 8)).toMatch(/^%PDF-1\.[4-7]/);
  expect(text).toContain("/MarkInfo");
  expect(text).toContain("/StructTreeRoot");
  expect(text).toMatch(/\/Lang \(sv/);
}

const row = (walker: Walker, key: ApplicantKey) =>
  walker.page.getByRole("row").filter({ hasText: titleOf(key) });
