/** Whether a database holds the demo story, and how far; a load that was broken off is started over. */
import { withClient } from "~db/migrate";
import { databaseAt, withAdmin } from "../server/scratch-server";

export type Story = { readonly stage: string; readonly isWhole: boolean };

/** Null for a database that is no demo, or has no schema yet. */
export async function storyIn(url: string): Promise<Story | null> {
  return withClient(url, async (client) => {
    const known = await client.query("select from pg_tables where tablename = 'demo_story'");
    if (known.rowCount === 0) return null;
    const { rows } = await client.query<Story>(
      `select stage, finished_at is not null as "isWhole" from demo_story`,
    );
    return rows[0] ?? null;
  });
}

/** Loads with `load` and keeps on record that it was begun and finished. Refuses a database that holds anything else. */
export async function loadOnce(
  url: string,
  stage: string,
  load: () => Promise<void>,
): Promise<void> {
  await withClient(url, async (client) => {
    const boards = await client.query("select from board limit 1");
    if (boards.rowCount !== 0)
      throw new Error("This database is in use. The demo story is only loaded into an empty one.");
    await client.query("insert into demo_story (stage) values ($1)", [stage]);
    await load();
    await client.query("update demo_story set finished_at = clock_timestamp()");
  });
}

/** Makes a demo's database anew, empty. It must hold a demo story, and nobody may be using it. */
export async function emptyDemo(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const quoted = `"${name.replaceAll('"', '""')}"`;
  try {
    await withAdmin(databaseAt(url, "postgres"), async (admin) => {
      await admin.query(`drop database ${quoted}`);
      await admin.query(
        `create database ${quoted} template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' lc_collate 'C' lc_ctype 'C'`,
      );
    });
  } catch (error) {
    throw new Error(
      `The demo's database could not be emptied: ${(error as Error).message}. Stop what uses it, or give an empty one.`,
      { cause: error },
    );
  }
}
