/** January 2027: the appropriation item, the authority for 2028, and what is to be accounted for by itself. */
import { recordAuthoritySchema, recordItemSchema } from "~/domain/appropriations/index";
import { recordAuthority, recordItem } from "~/domain/appropriations/index.server";
import { recordActivitySchema } from "~/domain/activities/index";
import { recordActivity } from "~/domain/activities/index.server";
import { activities } from "../activities";
import { story } from "../story";

export async function allotted(): Promise<void> {
  await story.at("2027-01-04", "10:20");
  const controller = await story.as("controller");
  const item = recordItemSchema.parse({
    year: "2027",
    code: "13:1 ap.3",
    name: "Integrationsåtgärder, länsstyrelsens disposition",
    allotted: "1 000 000,00",
    totalAllocation: "1 000 000,00",
    ownItems: "1 000 000,00",
    decidedOn: "2026-12-21",
  });
  const { itemId } = await story.step("item.2027", controller, (call) => recordItem(call, item));
  const authority = recordAuthoritySchema.parse({
    itemId,
    year: "2028",
    amount: "1 500 000,00",
    decidedOn: "2026-12-21",
  });
  await story.step("authority.2028", controller, (call) => recordAuthority(call, authority));
  for (const activity of activities) {
    const typed = recordActivitySchema.parse(activity);
    await story.step(`activity.${activity.code}`, controller, (call) =>
      recordActivity(call, typed),
    );
  }
}
