/** `db-types`: writes db/schema.ts and db/schema/ from the migrations, with a database of its own. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateSchema } from "~db/generate-schema";
import { UsageError } from "./usage-error";
import { projectFolder } from "../server/project";
import {
  createDatabase,
  dropDatabase,
  scratchName,
  startScratchServer,
} from "../server/scratch-server";

export async function dbTypes(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError("db-types takes no arguments.");
  const files = await generated();
  const folder = path.join(projectFolder, "db/schema");
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) {
    if (!files.has(`schema/${old}`)) rmSync(path.join(folder, old));
  }
  for (const [name, content] of files) writeFileSync(path.join(projectFolder, "db", name), content);
  console.log(`db/schema: ${files.size - 1} subjects`);
  return 0;
}

async function generated(): Promise<Map<string, string>> {
  const server = await startScratchServer();
  const name = scratchName();
  try {
    return await generateSchema(await createDatabase(server.url, name));
  } finally {
    await dropDatabase(server.url, name);
    await server.stop();
  }
}
