/** How the ledger bears growing: the same questions at every size. */
import { FundedProjects, inBooks } from "./funded-projects";
import { floor, sweepFloor } from "./floor";
import type { GrownBooks } from "./grown-books";
import { LEDGER_ROWS, ledgerStatement } from "./ledger";
import { ratio } from "./posting";
import { paired, type Paired } from "./rate";
import { balanceAsOf, readingMillis, registerPage, wholeTrialBalance } from "./reading";
import { median, shown, type Table } from "./table";

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const READINGS = 5;

/** The sizes on the way to the last one. */
export const sizesTo = (last: number): number[] => [...SIZES.filter((size) => size < last), last];

type Options = {
  readonly times: Omit<Paired, "clients">;
  /** The longest that a step may be expected to take. */
  readonly minutes: number;
  readonly tell: (what: string) => void;
};

export class Growth {
  private readonly rows: string[][] = [];
  private projects: FundedProjects | undefined;
  private stopped = false;
  constructor(
    private readonly books: GrownBooks,
    private readonly options: Options,
  ) {}

  /** One step; none after one that would take too long. */
  async to(postings: number): Promise<void> {
    if (this.stopped) return;
    const minutes = await this.minutesTo(postings);
    if (minutes > this.options.minutes) {
      this.stopped = true;
      this.rows.push([shown(postings), `not filled: about ${shown(minutes)} minutes`]);
      return;
    }
    this.options.tell(`growth: to ${shown(postings)} postings`);
    await this.books.growTo(postings);
    this.rows.push(await this.measured());
  }

  private async minutesTo(postings: number): Promise<number> {
    const { last } = this.books;
    if (last.postings === 0) return 0;
    const { postings: present } = await this.books.size();
    return ((postings - present) * last.seconds) / last.postings / 60;
  }

  private async measured(): Promise<string[]> {
    const { db, url, last } = this.books;
    const { entries, postings, bytes } = await this.books.size();
    const projects = (this.projects ??= await FundedProjects.fund(db, "growth", 100));
    await sweepFloor(db);
    const [floorRates = [], ledgerRates = []] = await paired(
      [floor(url, LEDGER_ROWS), ledgerStatement(url, { projects, meeting: "random" })],
      { ...this.options.times, clients: 1 },
    );
    const millis = await inBooks(db, async (trx) => {
      const reads = [balanceAsOf, wholeTrialBalance, await registerPage(trx, "last")];
      const taken: number[] = [];
      for (const read of reads) taken.push(median(await readingMillis(trx, read, READINGS)));
      return taken;
    });
    return [
      shown(postings),
      shown(entries),
      shown(last.postings / last.seconds),
      shown(bytes / 1e6),
      shown(bytes / postings),
      shown(ratio(ledgerRates, floorRates), 2),
      shown(median(ledgerRates.flatMap(({ serverMicros }) => serverMicros ?? []))),
      ...millis.map((each) => shown(each, 1)),
    ];
  }

  table(): Table {
    const head = [
      "postings",
      "entries",
      "filled, postings /s",
      "MB",
      "bytes a posting",
      "ledger ÷ floor, 1 client",
      "server µs",
      "balance as of a day, ms",
      "trial balance, ms",
      "register's last page, ms",
    ];
    return {
      title: "Growth",
      head,
      rows: this.rows.map((row) => head.map((_, at) => row[at] ?? "")),
      notes: [
        "Filled through the ledger's door, 2,000 entries in a commit, on two connections by one client that also makes them up. MB: the whole database, its indexes in it. The bank account's readings, with no month closed: every line of it is summed.",
      ],
    };
  }
}
