import { sql } from "kysely";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";

/** How many signals at a claim's evidence there are, and how many of them nobody has judged. */
export const countOpenSignals = (
  actor: Staff,
  claimId: string,
): Promise<{ readonly all: number; readonly open: number }> =>
  readAs(actor, async ({ trx }) => {
    const { rows } = await sql<{ all: number; open: number }>`
      select count(*)::int as all, (count(*) filter (where is_cleared is null))::int as open
      from evidence_signals(${claimId})`.execute(trx);
    return rows[0] ?? { all: 0, open: 0 };
  });
