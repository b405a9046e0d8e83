/**
 * A long bank statement (camt.053), looked at and taken in as a stream: how long it takes beside the XML parser alone, and how
 * much memory beside a tenth of it, since what is read as a stream takes as much for many lines as for few.
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import type { Kysely } from "kysely";
import type { Database } from "../../db/schema";
import { addBoard } from "../support/builders";
import { shown, type Table } from "./table";
import { timed, timedCommand, type TimedCommand } from "./timed-command";

const parser = fileURLToPath(new URL("parse-xml.mjs", import.meta.url));

/** Payments of 1,00 with a reference each, a payee and a text: about 500 bytes a line, as banks write them. It goes on where the one before it ended. */
function* statement(before: number, lines: number): Generator<string> {
  const balance = (type: string, spent: number) =>
    `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="SEK">${spent}.00</Amt><CdtDbtInd>${spent === 0 ? "CRDT" : "DBIT"}</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M${lines}</MsgId><CreDtTm>2026-11-20T18:00:00</CreDtTm></GrpHdr><Stmt><Id>LONG${lines}</Id><CreDtTm>2026-11-20T18:00:00</CreDtTm><Acct><Id><Othr><Id>99901001</Id></Othr></Id><Ccy>SEK</Ccy></Acct>${balance("OPBD", before)}${balance("CLBD", before + lines)}\n`;
  for (let no = before + 1; no <= before + lines; no++) {
    yield `<Ntry><NtryRef>${no}</NtryRef><Amt Ccy="SEK">1.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>A${no}</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>REF${no}</EndToEndId></Refs><RltdPties><Cdtr><Nm>Förening ${no}</Nm></Cdtr><CdtrAcct><Id><Othr><Id>99901027</Id></Othr></Id></CdtrAcct></RltdPties><RmtInf><Ustrd>Bidrag ${no}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n`;
  }
  yield "</Stmt></BkToCstmrStmt></Document>";
}

type Sized = { readonly megabytes: number; readonly programs: ReadonlyMap<string, TimedCommand> };

const FLOOR = "the XML parser alone";

/** None of the lines is a payment of ours: every one is a difference to look into. */
export async function longStatement(
  db: Kysely<Database>,
  url: string,
  lines: number,
): Promise<Table> {
  await addBoard(db);
  const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-bench-"));
  try {
    const few = Math.ceil(lines / 10);
    const tenth = await measured(url, folder, { before: 0, lines: few });
    const whole = await measured(url, folder, { before: few, lines });
    const floor = whole.programs.get(FLOOR);
    return {
      title: `A statement of ${shown(lines)} lines, ${shown(whole.megabytes, 1)} MB`,
      head: ["what", "s", "÷ parser", "lines /s", "peak MB", "of a tenth", "peak ÷ file"],
      rows: [...whole.programs].map(([what, { seconds, peakMB }]) => [
        what,
        shown(seconds, 1),
        shown(floor ? seconds / floor.seconds : null, 1),
        shown(lines / seconds),
        shown(peakMB),
        shown(tenth.programs.get(what)?.peakMB ?? null),
        shown(peakMB / whole.megabytes, 1),
      ]),
      notes: [
        "Programs of their own, their start included. No line is a payment of ours: each is kept, and opened as a difference.",
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measured(
  url: string,
  folder: string,
  { before, lines }: { readonly before: number; readonly lines: number },
): Promise<Sized> {
  const file = path.join(folder, `${lines}.xml`);
  await pipeline(Readable.from(statement(before, lines)), createWriteStream(file));
  const programs = new Map([
    [FLOOR, await timed([parser, file])],
    ["`bank inspect`", await timedCommand(url, ["bank", "inspect", "--json", file])],
    ["`bank import`", await timedCommand(url, ["bank", "import", file])],
  ]);
  return { megabytes: statSync(file).size / 1e6, programs };
}
