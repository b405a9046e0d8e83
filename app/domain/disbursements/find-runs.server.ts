import { createHash } from "node:crypto";
import { readPaymentFile } from "~/gateways/payment-file";
import type { Trx } from "~db/transaction";
import { sum, type Ore } from "~ledger/amount";
import { balances, turnover } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { disbursementAccess } from "./disbursement-access";
import { asOrder, orderRows } from "./find-orders.server";
import { releasedText, type Run, type RunRow, type RunStatus } from "./payment-run";

/** The board's runs, latest first. */
export async function findRuns(actor: Staff): Promise<Result<RunRow[]>> {
  const denied = authorise(disbursementAccess, actor, "run.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) =>
    ok((await runRows(trx).orderBy("run.no", "desc").limit(200).execute()).map(asRun)),
  );
}

/** What the page of a run shows beside the run itself. */
export type RunPage = Run & {
  /** The hash of what would be released. */
  readonly shownHash: string;
  /** What the ledger says: owed to the run's recipients before it is sent, on its way to the bank after. */
  readonly inLedger: Ore;
  /** What the written file itself says, read back from its bytes; null before it is written. */
  readonly inFile: { readonly count: number; readonly total: Ore } | null;
};

/** One run with its orders, and what the ledger says of it. */
export async function findRun(actor: Staff, runId: string): Promise<Result<RunPage>> {
  if (!isUuid(runId)) return missing();
  const denied = authorise(disbursementAccess, actor, "run.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const run = await runIn(trx, runId);
    if (!run) return missing();
    return ok({
      ...run,
      shownHash: releaseHash(run),
      inLedger: await ledgerTotal(trx, run),
      inFile: await fileTotal(trx, run),
    });
  });
}

async function ledgerTotal(trx: Trx, run: Run): Promise<Ore> {
  if (run.status !== "prepared") {
    return turnover(trx, { role: "bankInTransit", source: { type: "paymentRun", id: run.id } });
  }
  const projects = new Set(run.orders.map(({ projectId }) => projectId));
  const owed = await balances(trx, { role: "payable" });
  return sum(owed.flatMap(({ dims, balance }) => (projects.has(dims.project) ? [balance] : [])));
}

async function fileTotal(trx: Trx, { id }: Run): Promise<RunPage["inFile"]> {
  const { fileContent } = await trx
    .selectFrom("paymentRun")
    .select("fileContent")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  if (fileContent === null) return null;
  const read = readPaymentFile(new TextEncoder().encode(fileContent));
  if (!read.ok) throw new Error(`the written payment file cannot be read: ${read.code}`);
  return { count: read.value.count, total: read.value.controlSum };
}

/** The written file, as it was released; the bytes never change. */
export async function findRunFile(
  actor: Staff,
  runId: string,
): Promise<Result<{ name: string; content: string }>> {
  if (!isUuid(runId)) return missing();
  const denied = authorise(disbursementAccess, actor, "run.fetch", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("paymentRun")
      .select(["messageId", "fileContent"])
      .where("id", "=", runId)
      .executeTakeFirst();
    return row?.fileContent && row.messageId
      ? ok({ name: `${row.messageId}.xml`, content: row.fileContent })
      : missing();
  });
}

export const releaseHash = (run: Run): string =>
  createHash("sha256").update(releasedText(run)).digest("hex");

export async function runIn(trx: Trx, runId: string): Promise<Run | null> {
  const row = await runRows(trx).where("run.id", "=", runId).executeTakeFirst();
  if (!row) return null;
  const orders = await orderRows(trx)
    .innerJoin("paymentRunOrder as member", "member.orderId", "paymentOrder.id")
    .where("member.runId", "=", runId)
    .orderBy("member.position")
    .execute();
  return { ...asRun(row), orders: orders.map(asOrder) };
}

const runRows = (trx: Trx) =>
  trx
    .selectFrom("paymentRun as run")
    .innerJoin("person as preparer", "preparer.id", "run.preparedBy")
    .leftJoin("person as releaser", "releaser.id", "run.releasedBy")
    .select([
      "run.id",
      "run.no",
      "run.status",
      "run.paysOn",
      "run.totalOre as total",
      "run.orderCount",
    ])
    .select(["run.preparedBy", "preparer.name as preparerName", "run.preparedAt", "run.releasedBy"])
    .leftJoin("person as dissolver", "dissolver.id", "run.dissolvedBy")
    .select(["releaser.name as releaserName", "run.releasedAt", "run.messageId", "run.fileSha256"])
    .select(["run.dissolvedBy", "dissolver.name as dissolverName", "run.dissolvedAt"])
    .select(["run.contentSha256"]);

type Found = Awaited<ReturnType<ReturnType<typeof runRows>["execute"]>>[number];

const asRun = (row: Found): RunRow => ({
  ...row,
  status: row.status as RunStatus,
  paysOn: row.paysOn as PlainDate,
  preparedAt: row.preparedAt as Instant,
  releasedAt: row.releasedAt as Instant | null,
  dissolvedAt: row.dissolvedAt as Instant | null,
});
