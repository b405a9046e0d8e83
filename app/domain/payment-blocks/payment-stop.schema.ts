import { z } from "zod";
import { textField } from "../shared/plain-fields";
import { stopBases, stopKinds } from "./payment-stop";

const REASONS = { shortest: 10, longest: 3000 };
const reasons = () => textField(REASONS.longest, { min: REASONS.shortest });

/** A lift stands on the same basis as the stop it puts an end to. */
export const proposeStopSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal(stopKinds[0]),
    basis: z.enum(stopBases, { error: "field.missing" }),
    reasons: reasons(),
  }),
  z.strictObject({ kind: z.literal(stopKinds[1]), reasons: reasons() }),
]);
export type ProposeStopInput = z.output<typeof proposeStopSchema>;

export const closeStopSchema = z.strictObject({ stopId: z.uuid(), reasons: reasons() });
export type CloseStopInput = z.output<typeof closeStopSchema>;

export const decideStopSchema = z.strictObject({
  stopId: z.uuid(),
  shownHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DecideStopInput = z.output<typeof decideStopSchema>;
