/** `dev`: the web application rebuilt as files change, on the same database as `serve` and `demo`. */
import { migrate } from "~db/migrate";
import { storyIn } from "./demo-story";
import { runTool } from "./run-tool";
import { UsageError } from "./usage-error";
import { withDatabase } from "./with-database";

export async function dev(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError("dev takes no arguments; it listens on PORT.");
  return withDatabase(
    async ({ url }) => {
      await migrate(url);
      const isDemo = (await storyIn(url)) !== null;
      const { code } = await runTool(
        { package: "@remix-run/dev", bin: "remix" },
        ["vite:dev", "--host", "127.0.0.1", "--port", process.env.PORT ?? "3000"],
        { env: isDemo ? { LANSMEDEL_DEMO: "1" } : {} },
      );
      return code;
    },
    { waits: true },
  );
}
