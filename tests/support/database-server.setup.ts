/** One database server for the whole run, with one migrated database that every test file copies. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import {
  createDatabase,
  dropDatabase,
  scratchName,
  startScratchServer,
  withAdmin,
} from "../../app/server/scratch-server";
import { migrate } from "../../db/migrate";

export type DatabaseServer = {
  readonly url: string;
  /** The migrated database to copy. */
  readonly template: string;
  /** How the names of this run's databases begin. */
  readonly prefix: string;
};

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: DatabaseServer;
  }
}

type Shared = { users: number; started?: Promise<Started> };
type Started = { readonly server: DatabaseServer; readonly stop: () => Promise<void> };

// Every project loads this file anew; they meet here.
const place = globalThis as typeof globalThis & { lansmedelTestServer?: Shared };
const shared = (place.lansmedelTestServer ??= { users: 0 });

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users++;
  const { server, stop } = await (shared.started ??= start());
  project.provide("databaseServer", server);
  return async () => {
    if (--shared.users > 0) return;
    delete shared.started;
    await stop();
  };
}

async function start(): Promise<Started> {
  const { url, stop } = await startScratchServer();
  const removeFiles = temporaryFolder();
  const prefix = scratchName();
  const template = `${prefix}_template`;
  await migrate(await createDatabase(url, template));
  return {
    server: { url, template, prefix },
    stop: async () => {
      for (const name of await madeBy(url, prefix)) await dropDatabase(url, name);
      removeFiles();
      await stop();
    },
  };
}

/** Whatever the run's tests, servers and browsers put aside is in one folder, and goes with it. */
function temporaryFolder(): () => void {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(path.join(os.tmpdir(), "lansmedel-run-"));
  // Root's database server runs as another user, who must be able to pass.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function madeBy(url: string, prefix: string): Promise<string[]> {
  const { rows } = await withAdmin(url, (client) =>
    client.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, $1)",
      [prefix],
    ),
  );
  return rows.map(({ name }) => name);
}
