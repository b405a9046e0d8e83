/** Statements asked so often that what it costs to read and plan them counts: a connection does it once. */
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

const named = /^\s*\/\* prepared: (\w+) \*\//;

/** Gives Kysely the pool's clients. What begins with `prepared: NAME` in a comment is prepared under that name. */
export class PreparingPool implements PostgresPool {
  constructor(private readonly pool: pg.Pool) {}

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.pool.connect();
    const query = (text: string, values: unknown[]) => {
      const name = named.exec(text)?.[1];
      return name ? client.query({ name, text, values }) : client.query(text, values);
    };
    return {
      // A cursor is never asked for: the dialect has none.
      query: query as unknown as PostgresPoolClient["query"],
      release: () => client.release(),
    };
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}
