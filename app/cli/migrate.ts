/** `migrate`: brings the database to this program's schema. */
import { migrate as applyMigrations } from "~db/migrate";
import { UsageError } from "./usage-error";
import { withDatabase } from "./with-database";

export async function migrate(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError("migrate takes no arguments.");
  const applied = await withDatabase(({ url }) => applyMigrations(url));
  console.log(
    applied.length > 0 ? applied.map((name) => `applied ${name}`).join("\n") : "Current.",
  );
  return 0;
}
