/** 11 January 2027: the call is prepared by one person and published by another; its envelope is reserved. */
import { prepareCallSchema } from "~/domain/calls/index";
import { prepareCall, publishCall } from "~/domain/calls/index.server";
import { oreFromKronor } from "~ledger/amount";
import { demoCall } from "../calls";
import { findItem } from "../find";
import { story } from "../story";

export async function published(): Promise<void> {
  await story.at("2027-01-08", "13:10");
  const input = prepareCallSchema.parse({
    ...demoCall,
    itemId: await findItem(2027),
    envelopes: demoCall.envelopes.map(({ year, amount }) => ({
      year,
      amount: oreFromKronor(amount),
    })),
  });
  const { callId } = await story.step("call.prepare", await story.as("officer"), (call) =>
    prepareCall(call, input),
  );
  await story.at("2027-01-11", "09:00");
  await story.step("call.publish", await story.as("administrator"), (call) =>
    publishCall(call, { callId }),
  );
}
