/** November 2027 to June 2028: three claims, written by one person, signed by another, judged line by line. */
import { demoClaims, typedLines, writtenLines, type DemoClaim } from "../../../app/cli/demo/claims";
import { members } from "../../../app/cli/demo/people";
import type { Walker } from "../../support/walker";
import { written } from "./budget";
import { project } from "./paying";

const [signatory, preparer] = members.forening;
/** In the order of the form: those of the demo's call that are counted by people. */
const indicators = ["I1", "I2", "I3", "I4", "I5", "I6"];
/** Rows that an empty form has to write in. */
const ROWS = 5;

export async function claim(walker: Walker, no: number, payable: string): Promise<void> {
  const typed = demoClaims.forening.find((one) => one.no === no);
  if (!typed) throw new Error(`there is no claim ${no}`);
  const name = `Rekvisition ${no}: ${project.title}`;
  await walker.moveClock(typed.submitted, "16.21");
  await write(walker, typed);
  await walker.become(signatory.name, project.organisation);
  await walker.follow("Projekt", "Projekt");
  await walker.follow(project.title, project.title);
  await walker.follow(`Rekvisition ${no}`, `Rekvisition ${no}`);
  await walker.press("Spara och granska", `Granska och skriv under rekvisition ${no}`);
  await walker.press(/^Skriv under och begär /, name);
  await walker.moveClock(typed.approved, "10.40");
  await walker.become("Handläggare H1", "Väntar på dig");
  await walker.follow(/^Granska rekvisitionen/, name);
  for (const [at, { approved, reason }] of writtenLines(typed).entries())
    if (approved)
      await walker.type({
        [`lines[${at}].approved`]: written(approved, 0),
        [`lines[${at}].reason`]: reason ?? "",
      });
  await walker.press("Godkänn rekvisitionen", name);
  await walker.reads(payable, "Så räknas beloppet");
}

/** The preparer writes the lines, a few at a time, and may not sign. */
async function write(walker: Walker, typed: DemoClaim): Promise<void> {
  const { no, from, to, progress, deviations, risks } = typed;
  const heading = `Rekvisition ${no}`;
  await walker.become(preparer.name, project.organisation);
  await walker.follow("Projekt", "Projekt");
  await walker.follow(project.title, project.title);
  await walker.follow("Ny rekvisition", heading);
  await walker.type({ periodFrom: from, periodTo: to, progress, deviations, risks });
  for (const { indicator = "", ...counts } of typed.outcomes)
    for (const [field, count] of Object.entries(counts))
      await walker.type({ [`outcomes[${indicators.indexOf(indicator)}].${field}`]: count });
  for (const [at, line] of typedLines(typed).entries()) {
    const { category, description, date, supplier, voucher, amount } = line;
    if (at === ROWS) await walker.press("Spara och lägg till rader", heading);
    await walker.page.locator(`[name="lines[${at}].category"]`).waitFor();
    await walker.type({
      [`lines[${at}].category`]: category,
      [`lines[${at}].description`]: description,
      [`lines[${at}].date`]: date,
      [`lines[${at}].supplier`]: supplier,
      [`lines[${at}].voucher`]: voucher,
      [`lines[${at}].amount`]: written(amount, at),
    });
  }
  await walker.press("Spara och granska", `Granska och skriv under rekvisition ${no}`);
  await walker.reads("Firmatecknaren skriver under. Ni kan spara, men inte skicka in.");
}
