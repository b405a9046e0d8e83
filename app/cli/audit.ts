/** `audit heads`: where the chains of journal and audit trail end, of every board. */
import { parseArgs } from "node:util";
import { inOwnersSnapshot } from "~db/transaction";
import { headsFile } from "~/domain/exports/index.server";
import { UsageError } from "./usage-error";
import { withDatabase } from "./with-database";
import { writeOut } from "./write-out";

export async function audit(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { out: { type: "string" } },
    allowPositionals: true,
  });
  const [name = "…", ...rest] = positionals;
  if (name !== "heads" || rest.length > 0) throw new UsageError(`audit ${name}: heads.`);
  return withDatabase(async () => {
    await inOwnersSnapshot((trx) => writeOut(headsFile({ trx }), values.out));
    return 0;
  });
}
