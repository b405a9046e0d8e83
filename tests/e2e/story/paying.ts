/** The way of money: attested by a second person, gathered in a run, sent as a file, confirmed by the bank. */
import { expect } from "vitest";
import type { Walker } from "../../support/walker";
import { titleOf } from "./assessing";

const title = titleOf("forening");
export const project = { title, organisation: "Föreningen Språkbron Sundhamra" };

export type Payment = {
  /** "295 000,00 kr" */
  readonly amount: string;
  readonly kind: string;
  readonly run: number;
  readonly attested: string;
  readonly sent: string;
  readonly paysOn: string;
  readonly confirmed: string;
};

/** Opens the project's case as the officer, by the decision. */
export async function openProject(walker: Walker): Promise<void> {
  await walker.follow("Beslut", "Beslut");
  await walker.follow(title, /^Beslut: /);
  await walker.follow("Till projektet", title);
}

export async function approveAdvance(walker: Walker): Promise<void> {
  await walker.become("Handläggare H1", "Väntar på dig");
  await openProject(walker);
  await walker.follow("Godkänn förskott", "Godkänn förskottet?");
  await walker.press("Godkänn förskott 295 000,00 kr", `Förskott: ${title}`);
  await walker.reads("Du godkände betalningen. Någon annan måste attestera den.");
}

/** From an approved order to the bank's answer. */
export async function pay(walker: Walker, payment: Payment): Promise<void> {
  const { amount, kind, run, attested, sent, paysOn, confirmed } = payment;
  const runTitle = `Utbetalning: 1 betalning, ${amount}`;
  await walker.moveClock(attested, "13.05");
  await walker.become("Attestant E2", "Väntar på dig");
  await walker.follow(/^Attestera betalningen/, `${kind}: ${title}`);
  await walker.press(`Attestera ${amount}`, `${kind}: ${title}`);
  await walker.moveClock(sent, "09.31");
  await walker.become("Ekonom E1", "Väntar på dig");
  await walker.follow("Utbetalningar", "Utbetalningar");
  await walker.follow("Skapa körning", "Skapa körning");
  await walker.type({ paysOn });
  await walker.press("Skapa körningen", runTitle);
  await walker.reads("Du skapade körningen. Någon annan måste attestera den.");
  await walker.become("Attestant E2", "Väntar på dig");
  await walker.follow("Utbetalningar", "Utbetalningar");
  await walker.follow(`Körning ${run}`, runTitle);
  await walker.press(`Attestera ${amount}`, runTitle);
  await walker.reads("Filen är skriven");
  const file = (await walker.download("Hämta betalningsfilen")).toString();
  expect(file).toContain("pain.001.001.03");
  expect(file).toContain(`>${inFile(amount)}</InstdAmt>`);
  await walker.moveClock(confirmed, "08.15");
  await confirm(walker, run);
}

/** "295 000,00 kr" as the bank's file writes it. */
const inFile = (amount: string): string =>
  amount.replace(/ kr$/, "").replaceAll(" ", "").replace(",", ".");

/** The demo's bank gives a statement; the accountant reads it in, and every line is matched. */
async function confirm(walker: Walker, run: number): Promise<void> {
  await walker.become("Ekonom E1", "Väntar på dig");
  await walker.follow("Avstämning", "Avstämning");
  await walker.follow("Läs in kontoutdrag", "Kontoutdrag");
  const statement = await walker.download(new RegExp(`^Hämta kontoutdrag för körning ${run}`));
  await walker.page.getByLabel("Fil från banken").setInputFiles({
    name: `kontoutdrag-${run}.xml`,
    mimeType: "application/xml",
    buffer: statement,
  });
  await walker.press("Läs in filen", /^Kontoutdrag till och med /);
  await walker.reads("Allt är matchat");
}
