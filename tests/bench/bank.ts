/**
 * How long a long statement takes to look at and to take in, and how much memory: npx tsx tests/bench/bank.ts [LINES…].
 * Uses the server of DATABASE_URL, or an embedded one; a database of its own. The memory of one tenth of the lines is told
 * beside, since what is read as a stream takes as much for many lines as for few.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import {
  createDatabase,
  dropDatabase,
  scratchName,
  startScratchServer,
} from "../../app/server/scratch-server";
import { connect } from "../../db/client";
import { migrate } from "../../db/migrate";
import { addBoard } from "../support/builders";

export type BankMeasured = {
  readonly lines: number;
  readonly megabytes: number;
  readonly inspect: Measured;
  readonly import: Measured;
};
type Measured = { readonly seconds: number; readonly peakMB: number };

const program = fileURLToPath(new URL("../../app/cli/lansmedel.mjs", import.meta.url));
const tellPeak = `data:text/javascript,process.on("exit",()=>console.error("PEAK",process.resourceUsage().maxRSS))`;

/** Payments of 1,00 with a reference each, a payee and a text: about 500 bytes a line, as banks write them. */
function* statement(lines: number): Generator<string> {
  const balance = (type: string, amount: string, direction: string) =>
    `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M${lines}</MsgId><CreDtTm>2026-11-20T18:00:00</CreDtTm></GrpHdr><Stmt><Id>LONG${lines}</Id><CreDtTm>2026-11-20T18:00:00</CreDtTm><Acct><Id><Othr><Id>99901001</Id></Othr></Id><Ccy>SEK</Ccy></Acct>${balance("OPBD", "0.00", "CRDT")}${balance("CLBD", `${lines}.00`, "DBIT")}\n`;
  for (let no = 1; no <= lines; no++) {
    yield `<Ntry><NtryRef>${no}</NtryRef><Amt Ccy="SEK">1.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>A${no}</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>REF${no}</EndToEndId></Refs><RltdPties><Cdtr><Nm>Förening ${no}</Nm></Cdtr><CdtrAcct><Id><Othr><Id>99901027</Id></Othr></Id></CdtrAcct></RltdPties><RmtInf><Ustrd>Bidrag ${no}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n`;
  }
  yield "</Stmt></BkToCstmrStmt></Document>";
}

/** The command as it is typed, its start included. */
async function run(url: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", tellPeak, program, "bank", ...args], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let told = "";
  child.stdout.on("data", (chunk) => (told += String(chunk)));
  child.stderr.on("data", (chunk) => (told += String(chunk)));
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(told);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peakMB: Number(/PEAK (\d+)/.exec(told)?.[1]) / 1024 };
}

/** Looks at and takes in a statement of so many lines, none of which is a payment of ours. */
export async function measureBank(lines: number): Promise<BankMeasured> {
  const server = await startScratchServer();
  const name = scratchName();
  const url = await createDatabase(server.url, name);
  const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-bench-"));
  try {
    await migrate(url);
    const db = connect({ url, max: 2 });
    await addBoard(db);
    await db.destroy();
    const file = path.join(folder, "long.xml");
    await pipeline(Readable.from(statement(lines)), createWriteStream(file));
    const inspect = await run(url, ["inspect", "--json", file]);
    const taken = await run(url, ["import", file]);
    const megabytes = statSync(file).size / 1e6;
    return { lines, megabytes, inspect, import: taken };
  } finally {
    rmSync(folder, { recursive: true });
    await dropDatabase(server.url, name);
    await server.stop();
  }
}

const told = ({ seconds, peakMB }: Measured) =>
  `${seconds.toFixed(1)} s, peak memory ${peakMB.toFixed(0)} MB`;

async function all(counts: readonly number[]): Promise<void> {
  for (const lines of counts) {
    const found = await measureBank(lines);
    console.log(`${lines} lines, ${found.megabytes.toFixed(0)} MB`);
    console.log(`  inspect  ${told(found.inspect)}`);
    console.log(`  import   ${told(found.import)}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const counts = process.argv.slice(2).map(Number);
  await all(counts.length > 0 ? counts : [10_000, 100_000]);
}
