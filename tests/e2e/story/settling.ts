/** October and November 2028: the final report with its outcome, the settlement by two persons. */
import { expect } from "vitest";
import { finalReports } from "../../../app/cli/demo/final-reports";
import { demoCall } from "../../../app/cli/demo/calls";
import { members } from "../../../app/cli/demo/people";
import type { Typed } from "../../support/page-reading";
import type { Walker } from "../../support/walker";
import { openProject, project } from "./paying";

const finalReport = finalReports.forening;
const [signatory, preparer] = members.forening;
const report = `Slutredovisning: ${project.title}`;
const settlement = `Slutreglering: ${project.title}`;

export async function writeReport(walker: Walker): Promise<void> {
  await walker.become(preparer.name, project.organisation);
  await walker.follow("Projekt", "Projekt");
  await walker.follow(project.title, project.title);
  await walker.follow("Slutredovisning", report);
  for (const { indicator, ...values } of finalReport.outcomes) {
    const at = demoCall.definition.indicators.findIndex(({ id }) => id === indicator);
    const fields = Object.entries(values).map(([kept, text]) => [`outcomes[${at}].${kept}`, text]);
    await walker.type(Object.fromEntries(fields) as Typed);
  }
  await walker.type({
    cashCost: finalReport.cashCost,
    "inKind[0].quantity": Object.values(finalReport.inKind)[0] ?? "",
  });
  for (const [name, amount] of Object.entries(finalReport.received))
    await walker.page.getByLabel(`Fått (kr), ${name}`).fill(amount);
  await walker.press("Spara", report);
  await walker.type({ lessons: finalReport.lessons, auditor: finalReport.auditor });
  await walker.press("Spara och granska", "Granska och skriv under slutredovisningen");
  await walker.reads("Det är firmatecknaren som skriver under och skickar in.");
}

export async function submitReport(walker: Walker): Promise<void> {
  await walker.become(signatory.name, project.organisation);
  await walker.follow("Projekt", "Projekt");
  await walker.follow(project.title, project.title);
  await walker.follow("Slutredovisning", report);
  await walker.press("Spara och granska", "Granska och skriv under slutredovisningen");
  await walker.press("Skriv under och skicka in", report);
  await walker.reads("Inskickad");
}

/** The officer verifies; the final grant is counted. */
export async function prepareSettlement(walker: Walker): Promise<void> {
  await walker.become("Handläggare H1", "Väntar på dig");
  await walker.follow(/^Granska slutredovisningen/, settlement);
  await walker.type({
    reasons:
      "Stiftelsen betalade 25 000,00 kronor av de 40 000,00 som den lovade. Därför sätts bidraget ned i samma mån.",
  });
  await walker.press("Räkna ut slutligt bidrag", settlement);
  await walker.reads("497 436,08 kr", "25 436,08 kr", /92 563,92 kr/);
}

/** Another person decides. */
export async function decideSettlement(walker: Walker): Promise<void> {
  await walker.become("Länsråd D1", "Väntar på dig");
  await walker.follow(
    /^Besluta om slutreglering/,
    new RegExp(`^(${settlement}|Besluta slutregleringen)`),
  );
  const open = walker.page.getByRole("link", { name: "Gå till beslutet" });
  const question = `Besluta slutregleringen av ${project.title}?`;
  if (await open.isVisible()) await walker.follow("Gå till beslutet", question);
  await walker.press("Besluta slutligt bidrag 497 436,08 kr", settlement);
  await walker.follow("Läs beslutet", `Slutreglering av bidrag till ${project.title}`);
  const pdf = (await walker.download("Spara som PDF")).toString("latin1");
  expect(pdf).toContain("/StructTreeRoot");
}

/** Everything is paid and nothing is left to pay. */
export async function readSettled(walker: Walker): Promise<void> {
  await walker.become("Handläggare H1", "Väntar på dig");
  await openProject(walker);
  await walker.reads("497 436,08 kr", "Slutreglerat");
}
