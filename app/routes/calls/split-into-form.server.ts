/** The frame of a draft split over its years: the amounts come back in the form, and nothing is saved. */
import { data } from "@remix-run/node";
import { z } from "zod";
import { readForm } from "~/http/form.server";
import { refusalAnswer, type Answer } from "~/http/refusal.server";
import { splitFrame } from "~/domain/calls";
import { writeAmount } from "~/domain/shared/amount-writing";
import { ENVELOPE_ROWS } from "./parts/envelope-rows";

export const asksToSplit = (form: FormData): boolean => form.get("do") === "split";

export async function splitIntoForm(request: Request): Promise<Answer> {
  const { values, form } = await readForm(request, z.looseObject({}));
  const text = (name: string) => {
    const typed = form.get(name);
    return typeof typed === "string" ? typed : "";
  };
  const split = splitFrame(
    text("frame"),
    ENVELOPE_ROWS.map((row) => text(`envelopes[${row}].share`)),
  );
  if (!split.ok) return refusalAnswer(request, split, values);
  const amounts = split.value.map((amount, row) => [
    `envelopes[${row}].amount`,
    amount === null ? "" : writeAmount(amount),
  ]);
  return data({
    values: { ...values, ...(Object.fromEntries(amounts) as Record<string, string>) },
    errors: {},
  });
}
