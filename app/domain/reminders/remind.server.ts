import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { mailOrganisation } from "../organisations/index.server";
import type { System } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { addDays, type Instant, type PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { furthestLead, leadOn, type DueDay } from "./due-day";
import { findDueDays } from "./find-due-days.server";
import { reminderMail } from "./reminder-mail";

type Reminded = { readonly cases: number };

/**
 * Reminds of the last days that are near, one mail for each case: once for each day and distance, however often it is run.
 * A day that came near while nothing ran is reminded of late, once. `day` is today, and makes a second run the same day the same command.
 */
export function remind(actor: System, day: PlainDate): Promise<Result<Reminded>> {
  const call = { actor, commandId: `reminders:${actor.boardId}:${day}` };
  return runCommand(call, "reminder.send", { day }, async ({ trx, now, today }) => {
    const until = addDays(today, furthestLead);
    const days = await notReminded(trx, actor, {
      days: await findDueDays(trx, { today, until }),
      today,
      now,
    });
    const cases = await casesOf(trx, [...new Set(days.map(({ applicationId }) => applicationId))]);
    for (const { id, title, caseNumber, organisationId } of cases) {
      const own = days.filter(({ applicationId }) => applicationId === id);
      const { boardId } = actor;
      // Mails and their audit entries are written in order; a day has few.
      // oxlint-disable-next-line no-await-in-loop
      await mailOrganisation(
        trx,
        { boardId, organisationId },
        reminderMail({ title, caseNumber: caseNumber ?? "" }, own),
      );
      // oxlint-disable-next-line no-await-in-loop
      await recordAudit(trx, {
        actor,
        action: "reminder.send",
        boardId,
        organisationId,
        subject: { type: "application", id },
        detail: { days: own.map(({ matter, dueOn }) => `${dueOn} ${matter}`).join(", ") },
      });
    }
    return ok({ cases: cases.length });
  });
}

type Near = { readonly days: readonly DueDay[]; readonly today: PlainDate; readonly now: Instant };

/** Writes the reminders down; those that were already sent are left out. */
async function notReminded(
  trx: Trx,
  { boardId }: System,
  { days, today, now }: Near,
): Promise<DueDay[]> {
  const rows = days.flatMap(({ applicationId, matter, matterId, dueOn }) => {
    const daysBefore = leadOn(today, { matter, dueOn });
    return daysBefore === null
      ? []
      : [{ boardId, applicationId, matter, matterId, dueOn, daysBefore, remindedAt: now }];
  });
  if (rows.length === 0) return [];
  const written = await trx
    .insertInto("reminder")
    .values(rows)
    .onConflict((conflict) => conflict.constraint("reminder_once").doNothing())
    .returning(["applicationId", "matter", "matterId"])
    .execute();
  const keyOf = (day: Pick<DueDay, "applicationId" | "matterId"> & { readonly matter: string }) =>
    [day.applicationId, day.matter, day.matterId].join(" ");
  const sent = new Set(written.map(keyOf));
  return days.filter((day) => sent.has(keyOf(day)));
}

const casesOf = async (trx: Trx, ids: string[]) =>
  ids.length === 0
    ? []
    : trx
        .selectFrom("application")
        .select(["id", "title", "caseNumber", "organisationId"])
        .where("id", "in", ids)
        .orderBy("caseNumber")
        .execute();
