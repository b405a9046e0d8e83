/** 11 January 2027: the call is prepared by one person and published by another; its envelope is reserved. */
import { prepareCallSchema } from "~/domain/calls/index";
import { prepareCall, publishCall } from "~/domain/calls/index.server";
import { oreFromKronor } from "~ledger/amount";
import { activityOfCall, demoCall, type DemoCall } from "../calls";
import { findActivityId, findItem } from "../find";
import { story } from "../story";

export const published = (): Promise<void> => publish(demoCall, 2027, "2027-01-08", "2027-01-11");

/** Prepared by an officer, published by somebody else; what it promises is reserved. */
export async function publish(
  call: DemoCall,
  year: number,
  prepareOn: string,
  publishOn: string,
): Promise<void> {
  const callId = await prepare(call, year, prepareOn);
  await story.at(publishOn, "09:00");
  await story.step(
    `call.publish.${year}.${publishOn}`,
    await story.as("administrator"),
    (command) => publishCall(command, { callId }),
  );
}

/** Entered by an officer and sent to be published by somebody else; the call's id. */
export async function prepare(call: DemoCall, year: number, day: string): Promise<string> {
  await story.at(day, "13:10");
  const input = prepareCallSchema.parse({
    ...call,
    itemId: await findItem(year),
    activityId: await findActivityId(activityOfCall(call)),
    envelopes: call.envelopes.map((envelope) => ({
      ...envelope,
      amount: oreFromKronor(envelope.amount),
    })),
  });
  const { callId } = await story.step(
    `call.prepare.${year}.${day}`,
    await story.as("officer"),
    (command) => prepareCall(command, input),
  );
  return callId;
}
