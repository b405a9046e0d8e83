/** The whole measurement: a server as a live one writes, databases of its own on it, the subjects one after another. */
import { setTimeout as pause } from "node:timers/promises";
import {
  createDatabase,
  dropDatabase,
  scratchName,
  startScratchServer,
} from "../../app/server/scratch-server";
import { connect } from "../../db/client";
import { migrate } from "../../db/migrate";
import { told } from "../support/told-story";
import { bankRun } from "./bank-run";
import { Conditions } from "./conditions";
import { exports } from "./exports";
import { layFloor } from "./floor";
import { FundedProjects } from "./funded-projects";
import { Growth, sizesTo } from "./growth";
import { GrownBooks } from "./grown-books";
import { payRun } from "./pay-run";
import { Pgledger, pgledgerVersion } from "./pgledger";
import { posting } from "./posting";
import { reading } from "./reading";
import { longStatement } from "./statement";
import { markdown, type Table } from "./table";

export const subjects = ["posting", "run", "growth", "reading", "exports", "bank"] as const;
export type Subject = (typeof subjects)[number];

export type BenchOptions = {
  readonly only: readonly Subject[];
  /** The size of the books that grow, in lines. */
  readonly postings: number;
  /** Of each run of a workload. */
  readonly seconds: number;
  /** Runs of each workload. */
  readonly rounds: number;
  /** Payments in the payment run. */
  readonly payments: number;
  /** Payments in the run that goes to the bank and back, and lines in the long statement. */
  readonly confirmed: number;
  readonly lines: number;
  /** The longest that the books may be expected to take to the next size. */
  readonly minutes: number;
  /** The folder of a copy of pgledger. */
  readonly pgledger: string | null;
  /** Where it is being done, told while it goes on. */
  readonly tell: (what: string) => void;
};

/** Reading and exports are measured at this size, or at a smaller one that was asked for. */
const READ_AT = 1_000_000;
const PROJECTS = 1000;
const READINGS = 15;
const PAY_RUNS = 5;

const serverSettings = ["shared_buffers=1GB", "max_wal_size=4GB", "max_connections=200"];

/** Measures, and answers with Markdown. However it ends, its databases are gone. */
export async function bench(options: BenchOptions, until: Promise<never>): Promise<string> {
  // It may come while the server is being started.
  until.catch(() => undefined);
  const conditions = new Conditions();
  const server = await startScratchServer({ durable: true, settings: serverSettings });
  const databases = new Databases(server.url);
  try {
    return await Promise.race([measure(options, databases, conditions), until]);
  } finally {
    await databases.drop();
    await server.stop();
  }
}

const LONGEST_LEAVE_MS = 1000;

class Databases {
  private readonly made: { name: string; leave: () => Promise<void> }[] = [];
  constructor(private readonly server: string) {}

  async empty(leave = () => Promise.resolve()): Promise<string> {
    const name = scratchName();
    this.made.push({ name, leave });
    return createDatabase(this.server, name);
  }

  /** With our schema and the floor. */
  async migrated() {
    const url = await this.empty(() => db.destroy());
    await migrate(url);
    const db = connect({ url, max: 2 });
    await layFloor(db);
    return { url, db };
  }

  async drop(): Promise<void> {
    for (const { name, leave } of this.made.toReversed()) {
      // A statement that was broken off holds its connection until the database goes.
      await Promise.race([leave().catch(() => undefined), pause(LONGEST_LEAVE_MS)]);
      await dropDatabase(this.server, name);
    }
  }
}

async function measure(
  options: BenchOptions,
  databases: Databases,
  conditions: Conditions,
): Promise<string> {
  const { only, pgledger, tell, seconds, rounds } = options;
  const wants = (...asked: Subject[]) => asked.some((subject) => only.includes(subject));
  const tables: Table[] = [];
  const { db, url } = await databases.migrated();
  if (wants("posting")) {
    const beside =
      pgledger === null ? null : await Pgledger.load(await databases.empty(), pgledger);
    const projects = await FundedProjects.fund(db, "posting", PROJECTS);
    tables.push(await posting({ db, url, projects }, beside, { seconds, rounds }, tell));
  }
  if (wants("run")) {
    tell("run: a payment run");
    const { payments } = options;
    const projects = await FundedProjects.fund(db, "run", payments);
    tables.push(await payRun(db, { projects, payments, times: PAY_RUNS }));
  }
  if (wants("growth", "reading", "exports"))
    tables.push(...(await onGrownBooks(options, databases, wants)));
  if (wants("bank")) tables.push(...(await throughTheBank(options, databases)));
  const beside =
    pgledger === null ? "not run" : `pgledger.sql sha256 ${pgledgerVersion(pgledger)}…`;
  const conditionsTold = await conditions.told(db, [
    `${rounds} rounds of ${seconds} s for each workload; pgledger: ${beside}`,
  ]);
  return [conditionsTold, ...tables.map(markdown)].join("\n");
}

async function throughTheBank(
  { confirmed, lines, tell }: BenchOptions,
  databases: Databases,
): Promise<Table[]> {
  tell(`bank: a run of ${confirmed} payments`);
  const run = await databases.migrated();
  const ofRun = await told(run.url, () => bankRun(run.db, confirmed));
  tell(`bank: a statement of ${lines} lines`);
  const { db, url } = await databases.migrated();
  return [ofRun, await longStatement(db, url, lines)];
}

async function onGrownBooks(
  { postings, minutes, seconds, rounds, tell }: BenchOptions,
  databases: Databases,
  wants: (...asked: Subject[]) => boolean,
): Promise<Table[]> {
  const { db, url } = await databases.migrated();
  const books = new GrownBooks(db, url);
  const growth = new Growth(books, { times: { seconds, rounds }, minutes, tell });
  const readAt = Math.min(READ_AT, postings);
  const steps = wants("growth") ? sizesTo(postings) : [];
  for (const size of steps.filter((size) => size <= readAt)) await growth.to(size);
  const tables: Table[] = [];
  if (wants("reading", "exports")) {
    tell(`reading and exports at ${readAt} postings`);
    await books.growTo(readAt);
    if (wants("reading")) tables.push(await reading(books, READINGS));
    if (wants("exports")) tables.push(await exports(books, tell));
  }
  for (const size of steps.filter((size) => size > readAt)) await growth.to(size);
  return wants("growth") ? [...tables, growth.table()] : tables;
}
