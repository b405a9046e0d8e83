/** June 2027: promises of co-financing are confirmed, accounts verified, and the awards accepted; all but one. */
import { applicants } from "../../../app/cli/demo/applicants";
import { members, type ApplicantKey } from "../../../app/cli/demo/people";
import type { Walker } from "../../support/walker";
import { titleOf } from "./assessing";

const nameOf = (key: ApplicantKey): string => applicants[key].organisation.name;

/** The applicant asks a co-financier, who opens the link in the mail and answers without an account. */
export async function confirmByLink(
  walker: Walker,
  key: ApplicantKey,
  financier: string,
): Promise<void> {
  const title = titleOf(key);
  const heading = `Bekräftelse från ${financier}`;
  await walker.become(members[key][1].name, nameOf(key));
  await walker.follow(`Skriv klart ansökan: ${title}`, title);
  await walker.follow("Budget och finansiering", "Budget och finansiering");
  const row = walker.page.getByRole("row").filter({ has: valued(walker, financier) });
  await row.getByRole("link", { name: "Be om bekräftelse" }).click();
  await walker.stands(heading);
  await walker.press(`Be ${financier} bekräfta`, heading);
  await walker.reads("Mejlet är på väg");
  await walker.signOut();
  await walker.follow("Läs mejl", "Mejl i demot");
  await walker.follow(/\/confirmations\//, /^Bidrar ni med .+ till .+\?$/);
  await walker.type({ answer: "confirm" });
  await walker.press("Skicka svaret", /^Bidrar ni med .+ till .+\?$/);
  await walker.reads("Tack. Svaret har kommit in");
}

const valued = (walker: Walker, text: string) => walker.page.locator(`input[value="${text}"]`);

/** The officer records the certificates that have come in by other ways; one never comes. */
export async function recordCertificates(walker: Walker, key: ApplicantKey): Promise<void> {
  const { page } = walker;
  const title = titleOf(key);
  await walker.follow("Ärenden", "Ärenden");
  await walker.follow(title, title);
  await walker.follow("Granskning", title);
  await page.getByRole("heading", { level: 2, name: "Medfinansiering i pengar" }).waitFor();
  const kept = applicants[key].budget.financiers.filter(({ confirmed }) => confirmed);
  for (const { name } of kept) {
    const open = page.getByText(`Har ett intyg kommit in på annat sätt? ${name}`);
    if (!(await open.isVisible())) continue;
    await open.click();
    const form = 'form[id^="certificate-"]:visible';
    await walker.type({ source: "Medfinansieringsintyg, inkommet och undertecknat" }, form);
    await walker.press("Registrera intyget", title, form);
    await open.waitFor({ state: "hidden" });
  }
}

/** From the case to the organisation, whose account somebody at the board verifies. */
export async function verifyAccount(walker: Walker, key: ApplicantKey): Promise<void> {
  const title = titleOf(key);
  await walker.follow("Ärenden", "Ärenden");
  await walker.follow(title, title);
  await walker.follow(nameOf(key), nameOf(key));
  await walker.follow("Verifiera kontot", "Verifiera kontot");
  await walker.type({ method: "Jämfört med Bankgirots register och intyg från banken" });
  await walker.press("Verifiera kontot", nameOf(key));
  await walker.reads("Jämfört med Bankgirots register");
}

export async function accept(walker: Walker, key: ApplicantKey): Promise<void> {
  const title = titleOf(key);
  await walker.become(members[key][0].name, nameOf(key));
  await walker.follow(`Godta bidraget: ${title}`, /^Godta bidraget på /);
  await walker.press("Godta bidraget och villkoren", title);
  await walker.reads("Bidraget godtogs");
}

/** Nobody can accept while a co-financier has not confirmed: that is what waits, and no page has a way to accept. */
export async function cannotAccept(
  walker: Walker,
  key: ApplicantKey,
  waitsFor: string,
): Promise<void> {
  await walker.become(members[key][0].name, nameOf(key));
  const title = titleOf(key);
  await walker.follow(`Få bekräftelse från ${waitsFor}: ${title}`, `Bekräftelse från ${waitsFor}`);
  await walker.follow("Projekt", "Projekt");
  await walker.follow(title, title);
  await walker.reads("Medfinansieringen är inte bekräftad", waitsFor);
  const button = walker.page.getByRole("link", { name: "Gå till godkännandet" });
  if (await button.isVisible()) throw new Error("there is a button that would be refused");
}
