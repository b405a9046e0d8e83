/** Where and when it was measured. */
import os from "node:os";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../db/schema";

const settings = [
  "fsync",
  "synchronous_commit",
  "full_page_writes",
  "wal_sync_method",
  "data_checksums",
  "shared_buffers",
  "max_wal_size",
  "jit",
];

const load = (): string =>
  os
    .loadavg()
    .map((each) => each.toFixed(1))
    .join(" ");

/** Which build answers: as it says itself, and where it comes from. What an entry costs depends on the compiler. */
async function serverBuild(db: Kysely<Database>): Promise<{ name: string; version: string }> {
  const { rows } = await sql<{ number: string; version: string }>`
    select current_setting('server_version') as number, version()`.execute(db);
  const [{ number, version } = { number: "?", version: "?" }] = rows;
  const origin = process.env.DATABASE_URL ? "given by DATABASE_URL" : "embedded";
  return { name: `PostgreSQL ${number}, ${origin}`, version };
}

export class Conditions {
  private readonly before = load();
  private readonly started = new Date();

  /** Markdown: a heading that names the server's build, and a list. */
  async told(db: Kysely<Database>, further: readonly string[]): Promise<string> {
    const { rows } = await sql<{ name: string; value: string }>`
      select s.n as name, current_setting(s.n) as value from unnest(${settings}::text[]) with ordinality s(n, at) order by at`.execute(
      db,
    );
    const build = await serverBuild(db);
    const cpus = os.cpus();
    const minutes = Math.max(1, Math.round((Date.now() - this.started.getTime()) / 60_000));
    return [
      `## Results: ${build.name}`,
      "",
      `- ${this.started.toISOString().slice(0, 16).replace("T", " ")} UTC, ${minutes} min`,
      `- ${cpus.length} × ${cpus[0]?.model.trim() ?? "processor"}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}; load ${this.before} before, ${load()} after`,
      `- Node ${process.versions.node}; ${build.version}, on the same machine: ${rows.map(({ name, value }) => `\`${name}\` ${value}`).join(", ")}`,
      ...further.map((each) => `- ${each}`),
      "",
    ].join("\n");
  }
}
