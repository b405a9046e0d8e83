/** 12 April 2027: the ranking is frozen. */
import { freezeRanking } from "~/domain/assessment/index.server";
import { findCallId } from "../find";
import { story } from "../story";

export async function ranked(): Promise<void> {
  await story.at("2027-04-12", "13:00");
  const callId = await findCallId();
  await story.step("ranking", await story.as("officer"), (call) => freezeRanking(call, { callId }));
}
