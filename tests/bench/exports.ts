/**
 * How long the exports take and how much memory they need, beside PostgreSQL's own COPY, and how fast the offline verifier is:
 * npx tsx tests/bench/exports.ts [POSTINGS]. Uses the server of DATABASE_URL, or an embedded one; a database of its own.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { sql, type Kysely } from "kysely";
import {
  createDatabase,
  dropDatabase,
  scratchName,
  startScratchServer,
} from "../../app/server/scratch-server";
import { closeDatabase, connect } from "../../db/client";
import { migrate } from "../../db/migrate";
import type { Database } from "../../db/schema";
import { deliverExport, orderExport } from "~/domain/exports/index.server";
import { addBoard, as, done } from "../support/builders";
import { exporter } from "../support/exported";
import { fillBooks } from "../support/random-books";
import { unzip } from "../support/unzip";

const commands = ["csv", "jsonl", "hledger", "sie --year 2027", "audit-package"];
const LINES_PER_ENTRY = 5;

type Measured = { readonly seconds: number; readonly bytes: number; readonly peakMB: number };

const program = fileURLToPath(new URL("../../app/cli/lansmedel.mjs", import.meta.url));
const tellPeak = `data:text/javascript,process.on("exit",()=>console.error("PEAK",process.resourceUsage().maxRSS))`;

/** The command as it is typed, its start included, written to nowhere. */
async function measured(url: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", tellPeak, program, "export", ...args], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [bytes, told] = [0, ""];
  child.stdout.on("data", (chunk: Buffer) => (bytes += chunk.length));
  child.stderr.on("data", (chunk) => (told += String(chunk)));
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(told);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, bytes, peakMB: Number(/PEAK (\d+)/.exec(told)?.[1]) / 1024 };
}

/** The same columns, as far as SQL has them, by the database itself and to nowhere. */
async function copySeconds(db: Kysely<Database>): Promise<number> {
  const started = performance.now();
  await db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    await sql`copy (
      select j.journal_id, u.line, j.booked_on,
        to_char(to_timestamp(j.recorded_us / 1000000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), j.kind, j.reason,
        j.actor, j.source_type, j.source_id, j.reverses, n.book, a.role, a.dims, a.path,
        case when u.amount > 0 then round(u.amount / 100.0, 2) end, case when u.amount < 0 then round(-u.amount / 100.0, 2) end
      from ledger.journal j
      cross join lateral unnest(j.accounts, j.units, j.amounts) with ordinality u(account_id, unit_id, amount, line)
      join ledger.account a on a.account_id = u.account_id join ledger.unit n on n.unit_id = u.unit_id
      where j.tenant = '12' order by j.journal_id, u.line) to '/dev/null' with (format csv, header)`.execute(
      connection,
    );
  });
  return (performance.now() - started) / 1000;
}

async function verifySeconds(): Promise<{ readonly seconds: number; readonly entries: number }> {
  const { orderId } = done(await orderExport(as(exporter()), { format: "proof", year: null }));
  const parts: Uint8Array[] = [];
  for await (const piece of done(await deliverExport(exporter(), orderId)).pieces)
    parts.push(piece);
  const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-bench-"));
  try {
    for (const [name, content] of unzip(Buffer.concat(parts)))
      writeFileSync(path.join(folder, name), content);
    const runs = Array.from({ length: 3 }, () => {
      const started = performance.now();
      const { status } = spawnSync(process.execPath, [path.join(folder, "verify.mjs")]);
      if (status !== 0) throw new Error("the books do not prove themselves");
      return (performance.now() - started) / 1000;
    });
    const { rows } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as {
      rows: Record<string, number>;
    };
    return { seconds: Math.min(...runs), entries: rows["journal.jsonl"] ?? 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function all(postings: number): Promise<void> {
  const server = await startScratchServer();
  const name = scratchName();
  const url = await createDatabase(server.url, name);
  await migrate(url);
  const db = connect({ url, max: 2 });
  try {
    process.env.DATABASE_URL = url;
    await addBoard(db);
    const entries = await fillBooks(db, {
      entries: Math.ceil(postings / LINES_PER_ENTRY),
      seed: 7,
    });
    await sql`analyze`.execute(db);
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from ledger.posting`.execute(db);
    console.log(`${entries} entries, ${rows[0]?.n} postings`);
    const copies: number[] = [];
    for (const command of commands) {
      if (command === "csv") copies.push(await copySeconds(db));
      const { seconds, bytes, peakMB } = await measured(url, command.split(" "));
      if (command === "csv") copies.push(await copySeconds(db));
      console.log(
        `${command.padEnd(16)} ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB, peak memory ${peakMB.toFixed(0)} MB`,
      );
      const copy = (copies[0] ?? 0) / 2 + (copies[1] ?? 0) / 2;
      if (command === "csv")
        console.log(
          `COPY             ${copy.toFixed(1)} s; the CSV took ${(seconds / copy).toFixed(2)} times that`,
        );
    }
    const { seconds, entries: verified } = await verifySeconds();
    console.log(
      `verify           ${seconds.toFixed(1)} s, ${Math.round(verified / seconds)} entries a second`,
    );
  } finally {
    await closeDatabase();
    await db.destroy();
    await dropDatabase(server.url, name);
    await server.stop();
  }
}

await all(Number(process.argv[2] ?? 1_000_000));
