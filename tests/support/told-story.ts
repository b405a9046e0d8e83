/** Parts of the demo's story told by commands, on the database of an application that is running. */
import { closeDatabase } from "../../db/client";

export async function told<T>(databaseUrl: string, tell: () => Promise<T>): Promise<T> {
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = databaseUrl;
  try {
    return await tell();
  } finally {
    await closeDatabase();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  }
}
