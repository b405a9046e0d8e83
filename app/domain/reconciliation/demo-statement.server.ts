import { demoStatement } from "~/gateways/demo-bank";
import { zero } from "~ledger/amount";
import { isDemo } from "../identity/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { reconciliationAccess } from "./reconciliation-access";

/** A run that the demo's bank answers, on the day it is paid and from then on. */
export type SentRun = {
  readonly id: string;
  readonly no: number;
  readonly paysOn: PlainDate;
  readonly isPaid: boolean;
};

/** DEMO ONLY. Released runs that no statement has confirmed; empty outside the demo. */
export async function findSentRuns(actor: Staff): Promise<SentRun[]> {
  if (!(await isDemo())) return [];
  if (authorise(reconciliationAccess, actor, "bankFile.import", actor)) return [];
  return readAs(actor, async ({ trx, today }) => {
    const rows = await trx
      .selectFrom("paymentRun")
      .select(["id", "no", "paysOn"])
      .where("status", "=", "released")
      .orderBy("paysOn")
      .orderBy("no")
      .execute();
    return rows.map((row) => {
      const paysOn = row.paysOn as PlainDate;
      return { ...row, paysOn, isPaid: paysOn <= today };
    });
  });
}

/**
 * DEMO ONLY. The bank's statement for a released run, by default the oldest one not confirmed: it begins where the latest
 * statement ended, and changes nothing until it is imported. `isReturned` plays a bank that sends every payment back.
 */
export async function demoStatementFor(
  actor: Staff,
  options: { readonly runId?: string; readonly isReturned?: boolean } = {},
): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const { runId, isReturned = false } = options;
  if (!(await isDemo()) || (runId !== undefined && !isUuid(runId))) return missing();
  const denied = authorise(reconciliationAccess, actor, "bankFile.import", actor);
  if (denied) return denied;
  const runs = await findSentRuns(actor);
  const run = runs.find(({ id, isPaid }) => isPaid && (runId === undefined || id === runId));
  if (!run) return runId === undefined ? refuse("bankFile.nothingSent") : missing();
  return readAs(actor, async ({ trx }) => {
    const { fileContent } = await trx
      .selectFrom("paymentRun")
      .select("fileContent")
      .where("id", "=", run.id)
      .executeTakeFirstOrThrow();
    const references = await trx
      .selectFrom("paymentRunOrder as member")
      .innerJoin("paymentOrder as order", "order.id", "member.orderId")
      .select("order.reference")
      .where("member.runId", "=", run.id)
      .execute();
    const latest = await trx
      .selectFrom("bankStatement")
      .select("closingOre")
      .orderBy("no", "desc")
      .executeTakeFirst();
    const made = demoStatement(new TextEncoder().encode(fileContent ?? ""), {
      opening: latest?.closingOre ?? zero,
      returned: isReturned ? references.map(({ reference }) => reference) : [],
    });
    return made.ok ? ok({ name: made.value.fileName, bytes: made.value.bytes }) : made;
  });
}
