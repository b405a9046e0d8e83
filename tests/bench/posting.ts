/** Posting against the floor, and beside pgledger: many clients or one, accounts at random or the same for all, one entry in a commit or a hundred. */
import type { Kysely } from "kysely";
import type { Database } from "../../db/schema";
import { floor, sweepFloor } from "./floor";
import type { FundedProjects, Meeting } from "./funded-projects";
import { floorInTransaction, LEDGER_ROWS, ledgerDoor, ledgerStatement } from "./ledger";
import { PGLEDGER_ROWS, type Pgledger } from "./pgledger";
import { paired, type Paired, type Rate, type Workload } from "./rate";
import { median, shown, type Table } from "./table";

type Books = {
  readonly db: Kysely<Database>;
  readonly url: string;
  readonly projects: FundedProjects;
};
type Times = Omit<Paired, "clients">;

const BATCH = 100;
const CLIENTS = [1, 4, 16];

type Setting = {
  readonly commit: string;
  readonly meeting: Meeting;
  readonly hold: Readonly<Record<number, string>>;
  readonly ledger: (books: Books) => Workload;
  readonly floor: (url: string) => Workload;
  readonly pgledger?: (pgledger: Pgledger) => Workload;
  readonly pgledgerFloor?: (url: string) => Workload;
};

/** Decision 017. */
const toHold = { 1: "0.33", 4: "0.25", 16: "0.15" };

const statements = (meeting: Meeting, entries: number): Setting => ({
  commit: entries === 1 ? "1 entry" : `${entries} entries`,
  meeting,
  hold: entries === 1 ? toHold : {},
  ledger: ({ url, projects }) => ledgerStatement(url, { projects, meeting, entries }),
  floor: (url) => floor(url, LEDGER_ROWS, entries),
  ...(meeting !== "three hot" && {
    pgledger: (pgledger: Pgledger) => pgledger.workload({ hot: meeting !== "random", entries }),
    pgledgerFloor: (url: string) => floor(url, PGLEDGER_ROWS, entries),
  }),
});

const settings: readonly Setting[] = [
  statements("random", 1),
  statements("one hot", 1),
  statements("three hot", 1),
  statements("random", BATCH),
  statements("one hot", BATCH),
  {
    commit: "1 entry, application's door",
    meeting: "random",
    hold: {},
    ledger: ({ url, projects }) => ledgerDoor(url, { projects, meeting: "random" }),
    floor: (url) => floorInTransaction(url, LEDGER_ROWS),
  },
];

const head = [
  "in a commit",
  "accounts",
  "clients",
  "floor /s",
  "ledger /s",
  "ledger ÷ floor",
  "to hold",
  "floor server µs",
  "ledger server µs",
  "client µs",
];
const pgledgerHead = [
  "pgledger /s",
  "pgledger ÷ its floor",
  "ledger ÷ pgledger",
  "pgledger server µs",
];

export async function posting(
  books: Books,
  pgledger: Pgledger | null,
  times: Times,
  tell: (what: string) => void,
): Promise<Table> {
  const rows: string[][] = [];
  for (const setting of settings)
    for (const clients of CLIENTS) {
      tell(`posting: ${setting.commit}, ${setting.meeting}, ${clients} clients`);
      await sweepFloor(books.db);
      const beside = pgledger && setting.pgledger?.(pgledger);
      const besideFloor = setting.pgledgerFloor?.(books.url);
      const [floorRates = [], ledgerRates = [], besideFloorRates = [], besideRates = []] =
        await paired(
          [
            setting.floor(books.url),
            setting.ledger(books),
            ...(beside && besideFloor ? [besideFloor, beside] : []),
          ],
          { ...times, clients },
        );
      rows.push([
        setting.commit,
        setting.meeting,
        String(clients),
        shown(perSecond(floorRates)),
        shown(perSecond(ledgerRates)),
        shown(ratio(ledgerRates, floorRates), 2),
        setting.hold[clients] ?? "",
        shown(serverMicros(floorRates)),
        shown(serverMicros(ledgerRates)),
        shown(median(ledgerRates.map(({ clientMicros }) => clientMicros))),
        ...(pgledger
          ? [
              shown(perSecond(besideRates)),
              shown(ratio(besideRates, besideFloorRates), 2),
              shown(ratio(ledgerRates, besideRates), 2),
              shown(serverMicros(besideRates)),
            ]
          : []),
      ]);
    }
  return {
    title: "Posting",
    head: pgledger ? [...head, ...pgledgerHead] : head,
    rows,
    notes: notes(pgledger !== null),
  };
}

const perSecond = (rates: readonly Rate[]): number => median(rates.map((rate) => rate.perSecond));

/** The median of what each round says. */
export const ratio = (rates: readonly Rate[], base: readonly Rate[]): number =>
  median(rates.map(({ perSecond }, round) => perSecond / (base[round]?.perSecond ?? Number.NaN)));

function serverMicros(rates: readonly Rate[]): number | null {
  const known = rates.flatMap(({ serverMicros }) => serverMicros ?? []);
  return known.length > 0 ? median(known) : null;
}

const notes = (withPgledger: boolean): string[] => [
  `An entry has four lines. The floor is an INSERT of ${LEDGER_ROWS} rows for each entry into a table with only a key. Ratios are medians of the rounds, each taken within its round.`,
  "Accounts: _random_ draws one of 1,000 projects and touches only its own accounts (advance approved); _one hot_ meets at one bounded account (payment sent, in transit); _three hot_ at three (a later year's award: the call's envelope, the authority left and used).",
  "µs: processor time for an entry. Server: the connections' server processes. Client: this program, without making the parameters; through the application's door with them. To hold for an entry of its own: 620 µs of an embedded PostgreSQL 18.4, 500 µs of Debian's 15; in batches 125 µs.",
  ...(withPgledger
    ? [
        `A transfer of pgledger has two lines and its floor ${PGLEDGER_ROWS} rows; its hot account is one that every transfer draws on.`,
      ]
    : []),
];
