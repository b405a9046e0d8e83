import { z } from "zod";
import type { Ore } from "~ledger/amount";
import { callDefinition } from "./call-definition";

const words = z
  .string({ error: "field.missing" })
  .trim()
  .min(1, "field.missing")
  .max(200, "text.tooLong");

export const prepareCallSchema = z.strictObject({
  itemId: z.uuid("field.missing"),
  /** What the call's grants are accounted for by. */
  activityId: z.uuid("field.missing"),
  /** The board that pays, when it is another one. The item says whose appropriation it is. */
  payingBoardId: z.string().optional(),
  caseNumber: words.max(40, "text.tooLong"),
  title: z.strictObject({ sv: words, en: words }),
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  envelopes: z
    .array(
      z.strictObject({
        year: z.int(),
        amount: z.custom<Ore>((value) => typeof value === "bigint"),
      }),
    )
    .min(1),
  definition: callDefinition,
});
export type PrepareCallInput = z.output<typeof prepareCallSchema>;
