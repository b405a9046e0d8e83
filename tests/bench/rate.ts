/** How many are committed in a time, and what processor time that took on either side. */
import { readFileSync } from "node:fs";
import type { Client } from "./statement-client";

export type Workload = {
  /** Entries (transfers) in one commit. */
  readonly entries: number;
  readonly open: () => Promise<Client>;
};

export type Rate = {
  /** Entries a second. */
  readonly perSecond: number;
  /** Processor time of the connections' server processes for each entry, in microseconds; null where it cannot be read. */
  readonly serverMicros: number | null;
  /** The same of this process. */
  readonly clientMicros: number;
};

/** Nanoseconds on the processor, as Linux counts them for a process; null elsewhere. */
function processorNanos(pids: readonly number[]): number | null {
  try {
    return pids
      .map((pid) => {
        if (readFileSync(`/proc/${pid}/comm`, "utf8").trim() !== "postgres")
          throw new Error("another machine's process");
        return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]);
      })
      .reduce((sum, each) => sum + each, 0);
  } catch {
    return null;
  }
}

async function rateOf(
  { entries }: Workload,
  clients: readonly Client[],
  seconds: number,
): Promise<Rate> {
  for (const client of clients) await client.prepare();
  const pids = clients.map(({ pid }) => pid);
  const server = processorNanos(pids);
  const own = process.cpuUsage();
  const started = performance.now();
  const until = started + seconds * 1000;
  let commits = 0;
  const run = async (client: Client) => {
    do {
      await client.commit();
      commits++;
    } while (performance.now() < until);
  };
  await Promise.all(clients.map(run));
  const taken = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(own);
  const after = processorNanos(pids);
  const done = commits * entries;
  return {
    perSecond: done / taken,
    serverMicros: server === null || after === null ? null : (after - server) / 1000 / done,
    clientMicros: (user + system) / done,
  };
}

export type Paired = {
  readonly clients: number;
  /** Of each run. */
  readonly seconds: number;
  readonly rounds: number;
};

/**
 * Runs the workloads one after another, round by round, each round in the order opposite to the one before: what else the
 * machine does meets all of them. Answers with each one's rates, a round's at the same place.
 */
export async function paired(
  workloads: readonly Workload[],
  { clients, seconds, rounds }: Paired,
): Promise<Rate[][]> {
  const contenders: { workload: Workload; open: Client[]; rates: Rate[] }[] = [];
  try {
    for (const workload of workloads) {
      const contender = { workload, open: [] as Client[], rates: [] as Rate[] };
      contenders.push(contender);
      for (let number = 0; number < clients; number++) contender.open.push(await workload.open());
      await rateOf(workload, contender.open, seconds / 2);
    }
    for (let round = 0; round < rounds; round++)
      for (const { workload, open, rates } of round % 2 ? contenders.toReversed() : contenders)
        rates.push(await rateOf(workload, open, seconds));
    return contenders.map(({ rates }) => rates);
  } finally {
    for (const { open } of contenders) await Promise.all(open.map((client) => client.close()));
  }
}
