import { z } from "zod";
import { zero } from "~ledger/amount";
import { amountField } from "../shared/amount-field";
import { encodeRefusal } from "../shared/field-refusal";
import { textField } from "../shared/plain-fields";
import type { Site } from "./sites";

const orZero = () =>
  amountField()
    .optional()
    .transform((amount) => amount ?? zero);

const site = z.strictObject({
  municipality: z.string().regex(/^\d{4}$/, encodeRefusal("field.missing")),
  place: textField(80),
  responsible: textField(120),
  grant: orZero(),
  inKind: orZero(),
  financiers: z.array(z.strictObject({ id: z.uuid(), amount: orZero() })).default([]),
});

const isEmpty = (typed: object, names: readonly string[]): boolean =>
  names.every((name) => String(Reflect.get(typed, name) ?? "").trim() === "");

/** A town of the form where nothing is written is left out. */
function isBlank(typed: unknown): boolean {
  if (typeof typed !== "object" || typed === null) return true;
  const financiers: unknown = Reflect.get(typed, "financiers");
  const rows: readonly unknown[] = Array.isArray(financiers) ? financiers : [];
  return (
    isEmpty(typed, ["municipality", "place", "responsible", "grant", "inKind"]) &&
    rows.every((row) => typeof row === "object" && row !== null && isEmpty(row, ["amount"]))
  );
}

export const sitesSchema = z.strictObject({
  sites: z
    .array(z.preprocess((typed) => (isBlank(typed) ? null : typed), site.nullable()))
    .max(40)
    .default([])
    .transform((sites): Site[] => sites.filter((one) => one !== null)),
});
