import type { Trx } from "~db/transaction";
import { kronor } from "~ledger/amount";
import { dimsUsed, isBookedIn, journalPages, type JournalEntry } from "~ledger/index";
import { sieFile, type WrittenRecord } from "~/gateways/sie/write-sie";
import { stateAccountOf } from "../reports/index.server";
import { dayOf, type Instant } from "../shared/dates";
import type { Step } from "../shared/command.server";
import { version } from "../../../package.json";
import type { Board } from "./board";
import { DimNames } from "./dim-names.server";
import { accountRecords, balanceRecords, chartNotes } from "./sie-accounts.server";
import { projectYear, sieDimensions, sieObjects } from "./sie-dimensions";
import { lastDayOf, spanOf } from "./year-span";

export type SieType = "4E" | "4I";

const compact = (day: string): string => day.replaceAll("-", "");

/** A year of the financial book: 4E with balances for those who audit, 4I with the vouchers alone for a finance system. */
export function journalSie(step: Step, board: Board, year: number | null, type: SieType) {
  if (year === null) throw new Error("a SIE file is of one year");
  return sieFile(records(step, board, year, type));
}

async function* records(
  { trx, today }: Step,
  board: Board,
  year: number,
  type: SieType,
): AsyncGenerator<readonly WrittenRecord[]> {
  const hasEarlier = type === "4E" && (await isBookedIn(trx, { to: lastDayOf(year - 1) }));
  const yearOf = (no: string, of: number): WrittenRecord => ["#RAR", no, `${of}0101`, `${of}1231`];
  yield [
    ["#PROGRAM", "Länsmedel", version],
    ["#FORMAT", "PC8"],
    ["#GEN", compact(today)],
    ["#SIETYP", "4"],
    ...chartNotes().map((note): WrittenRecord => ["#PROSA", note]),
    ["#ORGNR", board.orgnr],
    ["#FNAMN", board.name],
    yearOf("0", year),
    ...(hasEarlier ? [yearOf("-1", year - 1)] : []),
    ["#VALUTA", "SEK"],
    ...accountRecords(),
    ...Object.values(sieDimensions).map(({ no, name }): WrittenRecord => ["#DIM", no, name]),
    ["#UNDERDIM", projectYear.no, projectYear.name, projectYear.under],
  ];
  const names = new DimNames(trx);
  yield* objectPages(trx, names, year);
  if (type === "4E") {
    yield await balanceRecords(trx, "0", year);
    if (hasEarlier) yield await balanceRecords(trx, "-1", year - 1);
  }
  for await (const page of journalPages(trx, spanOf(year))) {
    await names.learn(page.map(({ dims }) => dims));
    yield page.flatMap((entry) => voucher(entry, names));
  }
}

/** Every object that the year's vouchers name, once. */
async function* objectPages(
  trx: Trx,
  names: DimNames,
  year: number,
): AsyncGenerator<readonly WrittenRecord[]> {
  const told = new Set<string>();
  for await (const page of dimsUsed(trx, { book: "financial", ...spanOf(year) })) {
    await names.learn(page);
    const objects = page.flatMap((dims) => sieObjects(dims, (dim, value) => names.of(dim, value)));
    yield objects.flatMap(({ no, code, name }): WrittenRecord[] => {
      if (told.size === told.add(`${no} ${code}`).size) return [];
      return [["#OBJEKT", no, code, name]];
    });
  }
}

function voucher(entry: JournalEntry, names: DimNames): WrittenRecord[] {
  const objects = sieObjects(entry.dims, (dim, value) => names.of(dim, value));
  const list = objects.flatMap(({ no, code }) => [no, code]);
  const rows = entry.lines.flatMap(({ account, amount }): WrittenRecord[] => {
    if (account.book !== "financial") return [];
    const number = stateAccountOf(account.role)?.number;
    if (number === undefined) throw new Error(`${account.role} has no number in the State's chart`);
    return [["#TRANS", number, list, kronor(amount)]];
  });
  if (rows.length === 0) return [];
  const { journalId, bookedOn, recordedAt, reason, actor } = entry;
  const recordedOn = compact(dayOf(recordedAt as Instant));
  return [
    ["#VER", "L", journalId, compact(bookedOn), reason, recordedOn, actor],
    ["{"],
    ...rows,
    ["}"],
  ];
}
