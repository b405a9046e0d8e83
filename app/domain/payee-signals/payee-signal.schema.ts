import { z } from "zod";
import { payeeAccountSchema } from "../organisations/index";
import { textField } from "../shared/plain-fields";
import { judgedSignal, judgementFields } from "../signals/index";
import { payeeSignals } from "./payee-signal";

const EMPLOYEE = 100;

const employee = () => textField(EMPLOYEE);
const [bankgiro, plusgiro, account, iban] = payeeAccountSchema.options;

/** An account of an employee, written as recipients write theirs. */
export const staffAccountSchema = z.discriminatedUnion(
  "kind",
  [
    bankgiro.extend({ employee: employee() }),
    plusgiro.extend({ employee: employee() }),
    account.extend({ employee: employee() }),
    iban.extend({ employee: employee() }),
  ],
  { error: "field.missing" },
);
export type StaffAccountInput = z.output<typeof staffAccountSchema>;

export const endStaffAccountSchema = z.strictObject({});

/** In the form a signal is "shared_account:<id of what it is about>". */
export const judgeSignalSchema = z
  .strictObject({
    signal: z
      .templateLiteral([z.enum(payeeSignals), ":", z.uuid()], { error: "field.missing" })
      .transform((text) => {
        const [signal, about] = text.split(":") as [(typeof payeeSignals)[number], string];
        return { signal, about };
      }),
    ...judgementFields,
  })
  .transform(judgedSignal);
export type JudgeSignalInput = z.output<typeof judgeSignalSchema>;
