/** The turn of a year in the story: the next year's item comes in, and two persons roll the old one. */
import { recordItemSchema } from "~/domain/appropriations/index";
import { recordItem } from "~/domain/appropriations/index.server";
import { findYearEnd, prepareRoll, signRoll } from "~/domain/year-rolls/index.server";
import { findItem } from "./find";
import { story } from "./story";

/** The item covers what was promised against its year, and gives room for a new call. */
export async function allotYear(year: number): Promise<void> {
  await story.at(`${year}-01-03`, "09:20");
  const item = recordItemSchema.parse({
    year: String(year),
    code: "13:1 ap.3",
    name: "Integrationsåtgärder, länsstyrelsens disposition",
    allotted: "4 000 000,00",
    totalAllocation: "4 000 000,00",
    ownItems: "4 000 000,00",
    decidedOn: `${year - 1}-12-20`,
  });
  await story.step(`item.${year}`, await story.as("controller"), (call) => recordItem(call, item));
}

/** What was granted of the year and not paid is borne by the next one's item. */
export async function rollYear(year: number, prepared: string, signed: string): Promise<void> {
  const itemId = await findItem(year);
  await story.at(prepared, "08:40");
  await story.step(`roll.prepare.${year}`, await story.as("controller"), (call) =>
    prepareRoll(call, itemId),
  );
  await story.at(signed, "13:15");
  const attestant = await story.as("attestant");
  const page = await findYearEnd(attestant, itemId);
  if (!page.ok) throw new Error(`no year-end: ${page.code}`);
  const { roll, shownHash } = page.value;
  await story.step(`roll.sign.${year}`, attestant, (call) =>
    signRoll(call, itemId, { rollId: roll?.id ?? "", shownHash: shownHash ?? "" }),
  );
}
