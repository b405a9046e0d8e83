import { z } from "zod";
import { outcomeSchema } from "../indicators/index";
import { kronor, sum } from "~ledger/amount";
import { amountField } from "../shared/amount-field";
import { encodeRefusal } from "../shared/field-refusal";
import { orNull } from "../shared/optional-field";
import { dateField, decimalField, textField } from "../shared/plain-fields";
import { shareFault, shareKeyPattern } from "./share-rules";
import { vatRules } from "./line-rules";
import { MOST_LINES } from "./most-lines";
import { voucherKey } from "./voucher-key";

const line = z.strictObject({
  category: textField(10),
  description: textField(200),
  date: dateField(),
  supplier: orNull(textField(120)),
  voucher: textField(40),
  vat: z
    .enum([...vatRules, ""], encodeRefusal("claim.vatMissing"))
    .default("")
    .transform((said) => (said === "" ? null : said)),
  amount: amountField({ allowNegative: true }).refine(
    (amount) => amount !== 0n,
    encodeRefusal("claim.lineZero"),
  ),
  /** A voucher that several pay: the whole of it, the key, and which part this line is. */
  whole: orNull(amountField({ allowNegative: true })).optional(),
  key: orNull(
    textField(100)
      .transform((key) => key.replace(/\s/g, ""))
      .refine((key) => shareKeyPattern.test(key), encodeRefusal("claim.shareKey")),
  ).optional(),
  place: orNull(decimalField({ min: "1", max: "20", maxDecimals: 0 })).optional(),
  /** The parked line that this one takes up again. */
  resumes: z.uuid().optional(),
  /** The town of the project that the cost is of; none when it is shared. */
  site: orNull(z.uuid(encodeRefusal("site.ofAnotherProject"))).optional(),
});

/** `row` is the line's place in the form, counted from 0: faults that are found later are shown there. */
/** Work or premises given instead of money, by the hour. */
const inKindLine = z.strictObject({
  description: textField(200),
  date: dateField(),
  supplier: orNull(textField(120)),
  voucher: textField(40),
  hours: decimalField({ min: "0.01", max: "100000" }),
  rate: amountField().refine((rate) => rate > 0n, encodeRefusal("claim.rateZero")),
});
const inKindOrNothing = z.preprocess(
  (typed) => (isBlank(typed) ? null : typed),
  inKindLine.nullable(),
);

type ClaimLineInput = z.output<typeof line> & { readonly row: number };

/** A row of the form; one that says nothing is null, so that the others keep their place in the form. */
const lineOrNothing = z.preprocess((typed) => (isBlank(typed) ? null : typed), line.nullable());

const isBlank = (typed: unknown): boolean =>
  typed === undefined ||
  typed === null ||
  (typeof typed === "object" &&
    Object.entries(typed).every(
      ([name, value]) => name === "resumes" || value === undefined || value === "",
    ));

/** What the recipient fills in. */
export const saveClaimSchema = z
  .strictObject({
    version: z.coerce.number().int().default(0),
    periodFrom: dateField(),
    periodTo: dateField(),
    progress: orNull(textField(3000)),
    deviations: orNull(textField(2000)).optional(),
    risks: orNull(textField(2000)).optional(),
    outcomes: z.array(outcomeSchema).optional(),
    inKind: z
      .array(inKindOrNothing)
      .max(100, encodeRefusal("claim.tooManyLines"))
      .transform((rows) => rows.flatMap((line, row) => (line ? [{ ...line, row }] : [])))
      .optional(),
    lines: z
      .array(lineOrNothing)
      .transform((rows) => rows.flatMap((line, row) => (line ? { ...line, row } : [])))
      .pipe(
        z
          .array(z.custom<ClaimLineInput>())
          .max(MOST_LINES, encodeRefusal("claim.tooManyLines"))
          .refine(
            (rows) => sum(rows.map(({ amount }) => amount)) >= 0n,
            encodeRefusal("claim.belowZero"),
          ),
      ),
  })
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, {
    path: ["periodTo"],
    message: encodeRefusal("claim.periodBackwards"),
  })
  .superRefine(({ periodFrom, periodTo, lines, inKind = [] }, context) => {
    if (lines.length === 0 && inKind.length > 0)
      context.addIssue({
        code: "custom",
        path: ["lines"],
        message: encodeRefusal("claim.noLines"),
      });
    for (const { row, date } of periodFrom <= periodTo ? inKind : [])
      if (date < periodFrom || date > periodTo)
        context.addIssue({
          code: "custom",
          path: ["inKind", row, "date"],
          message: encodeRefusal("claim.dateOutsidePeriod", { from: periodFrom, to: periodTo }),
        });
  })
  .superRefine(({ periodFrom, periodTo, lines }, context) => {
    const isPeriod = periodFrom <= periodTo;
    const first = new Map<string, number>();
    for (const line of lines) {
      const { row, date, supplier, voucher, amount, resumes } = line;
      const fault = (field: string, code: string, params: Record<string, string>) =>
        context.addIssue({
          code: "custom",
          path: ["lines", row, field],
          message: encodeRefusal(code, params),
        });
      if (isPeriod && resumes === undefined && (date < periodFrom || date > periodTo))
        fault("date", "claim.dateOutsidePeriod", { from: periodFrom, to: periodTo });
      const wrong = shareFault(line);
      if (wrong)
        fault(wrong.field, wrong.code, wrong.amount ? { amount: kronor(wrong.amount) } : {});
      const key = voucherKey(supplier, voucher);
      if (key === null) continue;
      const same = first.get(`${key} ${amount}`);
      if (same === undefined) first.set(`${key} ${amount}`, row);
      else fault("voucher", "claim.lineTwice", { row: String(same + 1) });
    }
  });
export type SaveClaimInput = z.output<typeof saveClaimSchema>;

/** The officer's judgement, line by line. */
export const approveClaimSchema = z.strictObject({
  reason: z
    .string()
    .trim()
    .max(2000, encodeRefusal("text.tooLong", { max: "2000", length: "" }))
    .default(""),
  lines: z
    .array(
      z.strictObject({
        id: z.uuid(),
        approved: amountField({ allowNegative: true }),
        reason: z.string().trim().default(""),
        /** Nothing is paid for the line now; what is written as approved does not count. */
        park: z.literal("yes").optional(),
      }),
    )
    .min(1, encodeRefusal("claim.noLines")),
});
export type ApproveClaimInput = z.output<typeof approveClaimSchema>;

/** A file of evidence, and the voucher it shows; without one it is of the claim as a whole. */
export const evidenceSchema = z.strictObject({
  voucher: orNull(textField(40)),
  file: z
    .instanceof(File, { error: encodeRefusal("claim.fileMissing") })
    .refine(({ size }) => size > 0, encodeRefusal("claim.fileMissing")),
});

export const returnClaimSchema = z.strictObject({ reason: textField(2000) });
