import { kronor, negate, zero } from "~ledger/amount";
import { accountRole, journalLines, type JournalLine } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import { reportAccess } from "./report-access";
import { csvRows } from "./write-csv.server";

const head = [
  "verifikat",
  "rad",
  "bokfort",
  "registrerat_utc",
  "handelse",
  "text",
  "av",
  "underlag",
  "underlag_id",
  "bok",
  "kontonamn",
  "konto",
  "debet_kr",
  "kredit_kr",
];

/** The board's whole journal as CSV, read and sent piece by piece; a row per line of an entry. */
export function exportJournal(actor: Staff): Result<AsyncGenerator<string>> {
  const denied = authorise(reportAccess, actor, "ledger.export", { boardId: actor.boardId });
  return denied ?? ok(journalCsv(actor));
}

async function* journalCsv(actor: Staff): AsyncGenerator<string> {
  yield csvRows([head]);
  let after = "0";
  for (;;) {
    const from = after;
    // The journal only grows, so that each piece may be read in a transaction of its own.
    // oxlint-disable-next-line no-await-in-loop
    const lines = await readAs(actor, ({ trx }) => journalLines(trx, { after: from }));
    const last = lines.at(-1);
    if (!last) return;
    after = last.journalId;
    yield csvRows(lines.map(cells));
  }
}

const cells = (line: JournalLine): string[] => [
  line.journalId,
  String(line.line),
  line.bookedOn,
  line.recordedAt,
  line.kind,
  line.reason,
  line.actor,
  line.sourceType,
  line.sourceId,
  line.book,
  accountRole(line.role)?.sv ?? line.role,
  line.path,
  line.amount > zero ? kronor(line.amount) : "",
  line.amount < zero ? kronor(negate(line.amount)) : "",
];
