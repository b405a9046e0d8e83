import { recoveryReferenceIn } from "../recoveries/index";
import { canReceive, lockDemanded, receiveLine } from "../recoveries/index.server";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import type { Oddity, StoredLine } from "./bank-line";
import type { Importer } from "./importer";
import { sharedOpenDays, type OpenDay } from "./open-day.server";

/** Writes a line with what is odd about it, and answers its id. */
type Insert = (line: StoredLine, oddity: Oddity | null) => Promise<string>;

type Matched = {
  readonly matched: number;
  /** The lines that name no recovery. */
  readonly rest: readonly StoredLine[];
};

/**
 * Money in that names a demanded recovery is booked on it, in the order it came. More than is owed on the day,
 * or money of a month that is closed, stays a difference to look into: nobody's money is taken for something it was not
 * paid for.
 */
export async function matchRecovery(
  step: Step,
  actor: Importer,
  openDay: OpenDay,
  lines: readonly StoredLine[],
  insert: Insert,
): Promise<Result<Matched>> {
  const rest: StoredLine[] = [];
  let matched = 0;
  for (const line of lines) {
    const { amount, bookedOn } = line;
    const reference = amount > 0n && !line.isReturn && recoveryReferenceIn([line.reference ?? ""]);
    const recovery = reference ? await lockDemanded(step.trx, reference) : null;
    if (!recovery) {
      rest.push(line);
    } else if (
      (await isOpen(step, openDay, recovery.projectId, bookedOn)) &&
      (await canReceive(step.trx, recovery, line))
    ) {
      const id = await insert(line, null);
      const received = await receiveLine(step, actor, recovery, { ...line, id });
      if (!received.ok) return received;
      matched += 1;
    } else {
      await insert(line, "amount_differs");
    }
  }
  return ok({ matched, rest });
}

async function isOpen(
  { trx, today }: Step,
  own: OpenDay,
  projectId: string,
  day: PlainDate,
): Promise<boolean> {
  const openDayOf = await sharedOpenDays(trx, today, own, [projectId]);
  return openDayOf(projectId)(day) === day;
}
