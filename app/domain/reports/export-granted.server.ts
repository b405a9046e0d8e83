import { kronor, zero } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { csvRows } from "../shared/csv";
import { ok, type Result } from "../shared/result";
import { readAs } from "../shared/command.server";
import type { GrantedQuestion, GrantedRow } from "./granted";
import { grantedPage } from "./granted-page.server";
import { reportAccess } from "./report-access";

/** The statement whole, as CSV: a row for each project, and a column for each year that is committed. */
export async function exportGranted(
  actor: Staff,
  question: GrantedQuestion,
): Promise<Result<AsyncGenerator<string>>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  const { rows, sums } = await readAs(actor, ({ trx }) => grantedPage(trx, question));
  return ok(
    written(
      rows,
      sums.committed.map(({ year }) => year),
    ),
  );
}

async function* written(
  rows: readonly GrantedRow[],
  years: readonly number[],
): AsyncGenerator<string> {
  yield csvRows([
    [
      "diarienummer",
      "projekt",
      "mottagare",
      "beviljat_kr",
      "avlyft_kr",
      "utbetalt_kr",
      "aterbetalt_till_anslaget_kr",
      "att_betala_kr",
      ...years.map((year) => `intecknat_${year}_kr`),
      "kvar_kr",
      "sista_dag",
    ],
  ]);
  yield csvRows(rows.map((row) => cells(row, years)));
}

const cells = (row: GrantedRow, years: readonly number[]): string[] => [
  row.named?.caseNumber ?? "",
  row.named?.title ?? "",
  row.named?.organisation ?? "",
  kronor(row.decided.amount),
  kronor(row.released.amount),
  kronor(row.paid.amount),
  kronor(row.paidBack),
  kronor(row.toBePaid.amount),
  ...years.map((year) => kronor(row.committed.find((one) => one.year === year)?.amount ?? zero)),
  kronor(row.left),
  row.lastDay ?? "",
];
