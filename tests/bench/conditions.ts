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

export class Conditions {
  private readonly before = load();
  private readonly started = new Date();

  /** Markdown: a list. */
  async told(db: Kysely<Database>, further: readonly string[]): Promise<string> {
    const { rows } = await sql<{ name: string; value: string }>`
      select s.n as name, current_setting(s.n) as value from unnest(${settings}::text[]) with ordinality s(n, at) order by at`.execute(
      db,
    );
    const version = await sql<{
      version: string;
    }>`select current_setting('server_version') as version`.execute(db);
    const cpus = os.cpus();
    const minutes = Math.max(1, Math.round((Date.now() - this.started.getTime()) / 60_000));
    return [
      `- ${this.started.toISOString().slice(0, 16).replace("T", " ")} UTC, ${minutes} min`,
      `- ${cpus.length} × ${cpus[0]?.model.trim() ?? "processor"}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}; load ${this.before} before, ${load()} after`,
      `- Node ${process.versions.node}; PostgreSQL ${version.rows[0]?.version}, on the same machine: ${rows.map(({ name, value }) => `\`${name}\` ${value}`).join(", ")}`,
      ...further.map((each) => `- ${each}`),
      "",
    ].join("\n");
  }
}
