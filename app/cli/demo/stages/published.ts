/** 11 January 2027: the call is prepared by one person and published by another; its envelope is reserved. */
import { prepareCallSchema } from "~/domain/calls/index";
import { prepareCall, publishCall } from "~/domain/calls/index.server";
import { oreFromKronor } from "~ledger/amount";
import { demoCall, type DemoCall } from "../calls";
import { findItem } from "../find";
import { story } from "../story";

export const published = (): Promise<void> => publish(demoCall, 2027, "2027-01-08", "2027-01-11");

/** Prepared by an officer, published by somebody else; what it promises is reserved. */
export async function publish(
  call: DemoCall,
  year: number,
  prepareOn: string,
  publishOn: string,
): Promise<void> {
  await story.at(prepareOn, "13:10");
  const input = prepareCallSchema.parse({
    ...call,
    itemId: await findItem(year),
    envelopes: call.envelopes.map((envelope) => ({
      ...envelope,
      amount: oreFromKronor(envelope.amount),
    })),
  });
  const { callId } = await story.step(
    `call.prepare.${year}.${publishOn}`,
    await story.as("officer"),
    (command) => prepareCall(command, input),
  );
  await story.at(publishOn, "09:00");
  await story.step(
    `call.publish.${year}.${publishOn}`,
    await story.as("administrator"),
    (command) => publishCall(command, { callId }),
  );
}
