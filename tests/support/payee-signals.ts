import { payeeAccountSchema } from "~/domain/organisations/index";
import { addPayeeAccount } from "~/domain/organisations/index.server";
import {
  judgeSignalSchema,
  staffAccountSchema,
  type JudgeSignalInput,
  type PayeeSignal,
  type StaffAccountInput,
} from "~/domain/payee-signals/index";
import { findSignals, type SignalRow } from "~/domain/payee-signals/index.server";
import type { Applicant, Staff } from "~/domain/shared/actor";
import { as, done } from "./builders";

export const seenBy = async (reader: Staff): Promise<readonly SignalRow[]> =>
  done(await findSignals(reader)).rows;

/** The first signal of a kind, judged with reasons. */
export async function judgement(
  reader: Staff,
  signal: PayeeSignal,
  outcome: "cleared" | "upheld",
): Promise<JudgeSignalInput> {
  const about = (await seenBy(reader)).find((row) => row.signal === signal)?.about ?? "";
  return judgeSignalSchema.parse({
    signal: `${signal}:${about}`,
    outcome,
    reasons: "Ringde föreningens ordförande på numret i ansökan och läste bankens intyg.",
  });
}

export const listed = (number: string): StaffAccountInput =>
  staffAccountSchema.parse({ kind: "bankgiro", number, employee: "Anst. 4711" });

export async function addAccount(
  who: Applicant,
  account: { readonly kind: string; readonly number: string },
): Promise<string> {
  const { organisationId } = who;
  const parsed = payeeAccountSchema.parse(account);
  return done(await addPayeeAccount(as(who), { organisationId, account: parsed })).payeeAccountId;
}
