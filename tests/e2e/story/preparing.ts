/** January 2027: the appropriation and the authority; the call, prepared by one person and published by another. */
import call from "../../../db/demo/call.json";
import { activities } from "../../../app/cli/demo/activities";
import { demoCall } from "../../../app/cli/demo/calls";
import type { Walker } from "../../support/walker";

const name = "Integrationsåtgärder, länsstyrelsens disposition";
const title = demoCall.title.sv;

export type Item = {
  readonly year: string;
  readonly allotted: string;
  readonly decidedOn: string;
};

/** The controller records an appropriation item. */
export async function recordItem(
  walker: Walker,
  { year, allotted, decidedOn }: Item,
): Promise<void> {
  await walker.become("Controller C1", "Väntar på dig");
  await walker.follow("Anslag", "Anslag");
  await walker.follow("Registrera anslagspost", "Registrera anslagspost");
  await walker.type({ year, code: "13:1 ap.3", name, decidedOn });
  await walker.type({ allotted, ownItems: allotted, totalAllocation: allotted });
  await walker.press("Registrera posten", name);
}

/** And the authority to promise for the year after, which replaces the tenth that may be promised without it. */
export async function recordAuthority(walker: Walker): Promise<void> {
  await walker.reads("100 000,00 kr");
  await walker.follow("Registrera bemyndigande", "Registrera bemyndigande för 2028");
  await walker.type({ amount: "1,5 miljoner", decidedOn: "2026-12-21" });
  await walker.press("Registrera bemyndigandet", name);
  await walker.reads("1 500 000,00");
}

/** What the call's grants are to be accounted for by. */
async function recordActivity(walker: Walker): Promise<void> {
  await walker.become("Controller C1", "Väntar på dig");
  await walker.follow("Anslag", "Anslag");
  await walker.follow("Verksamheter", "Verksamheter");
  const [activity] = activities;
  await walker.type({ ...activity });
  await walker.press("Lägg till verksamheten", "Verksamheter");
  await walker.reads(activity.source);
}

export async function prepareCall(walker: Walker): Promise<void> {
  const { dates } = demoCall.definition;
  await recordActivity(walker);
  await walker.become("Handläggare H1", "Väntar på dig");
  await walker.follow("Utlysningar", "Utlysningar");
  await walker.follow("Förbered en utlysning", "Förbered en utlysning");
  await walker.type({
    titleSv: title,
    titleEn: demoCall.title.en,
    caseNumber: demoCall.caseNumber,
    itemId: await firstOption(walker, "itemId"),
    activityId: await firstOption(walker, "activityId"),
    opensOn: "2027-01-18",
    opensTime: "08.00",
    closesOn: "2027-03-01",
    closesTime: "16.00",
    "envelopes[0].year": "2027",
    "envelopes[0].amount": "1 000 000",
    "envelopes[1].year": "2028",
    "envelopes[1].amount": "1.500.000:-",
    "dates.infoMeeting": dates.infoMeeting,
    "dates.questionsUntil": dates.questionsUntil,
    "dates.assessmentDone": dates.assessmentDone,
    "dates.commentsUntil": dates.commentsUntil,
    "dates.decision": dates.decision,
    "dates.earliestStart": dates.earliestStart,
    "dates.latestEnd": dates.latestEnd,
    source: "json",
    definitionText: JSON.stringify(call.definition),
  });
  await walker.press("Spara utkastet", title);
}

/** The one who prepared cannot publish; an administrator can. */
export async function publishCall(walker: Walker): Promise<void> {
  const question = `Publicera ${title}?`;
  await walker.reads("Du förberedde utlysningen. Någon annan måste publicera den.");
  await walker.moveClock("2027-01-11", "09.00");
  await walker.become("Administratör A1", "Väntar på dig");
  await walker.follow("Utlysningar", "Utlysningar");
  await walker.follow(title, title);
  await walker.follow("Publicera utlysningen", question);
  await walker.press("Publicera utlysningen", title);
  await walker.follow("Hela definitionen", "Hela definitionen");
}

async function firstOption(walker: Walker, field: string): Promise<string> {
  const options = walker.page.locator(`select[name="${field}"] option:not([value=""])`);
  return (await options.first().getAttribute("value")) ?? "";
}
