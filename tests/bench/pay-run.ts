/** A payment run: five thousand entries of four lines in one call, committed. */
import type { Kysely } from "kysely";
import type { Database } from "../../db/schema";
import { postMany } from "../../ledger/index";
import { inBooks, type FundedProjects } from "./funded-projects";
import { median, shown, type Table } from "./table";

export async function payRun(
  db: Kysely<Database>,
  {
    projects,
    payments,
    times,
  }: {
    readonly projects: FundedProjects;
    readonly payments: number;
    readonly times: number;
  },
): Promise<Table> {
  const seconds: number[] = [];
  for (let run = 0; run <= times; run++) {
    const entries = projects.payRun();
    const started = performance.now();
    await inBooks(db, (trx) => postMany(trx, entries));
    // The first warms up.
    if (run > 0) seconds.push((performance.now() - started) / 1000);
  }
  const middle = median(seconds);
  return {
    title: "A payment run",
    head: ["payments", "runs", "median s", "best s", "worst s", "to hold", "entries /s"],
    rows: [
      [
        shown(payments),
        String(times),
        shown(middle, 2),
        shown(Math.min(...seconds), 2),
        shown(Math.max(...seconds), 2),
        payments === 5000 ? "under 0.55" : "",
        shown(payments / middle),
      ],
    ],
    notes: [
      "From the call of `postMany` until the commit is answered: the client's part is in it.",
    ],
  };
}
