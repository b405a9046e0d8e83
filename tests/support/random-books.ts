/** Books of any size: grants that are allotted, called, awarded, paid, recovered and reversed at random, by a seed. */
import type { Kysely, Transaction } from "kysely";
import type { Database } from "~db/schema";
import { ore } from "~ledger/amount";
import { postMany, reverse, type Posting } from "~ledger/index";
import { asTenant } from "../ledger/books";

type Db = Kysely<Database>;
type Trx = Transaction<Database>;

export type RandomBooks = {
  readonly entries: number;
  readonly tenant?: string;
  readonly seed?: number;
  /** By default one for every fifty entries. */
  readonly projects?: number;
  /** The first project's number: books that are filled from two sides at once have projects of their own on each. */
  readonly firstProject?: number;
  /** Entries in one call. */
  readonly batch?: number;
  /** Sets the keys apart when books are filled more than once. */
  readonly name?: string;
};

type Project = {
  readonly id: string;
  readonly item: string;
  readonly call: string;
  committed: number;
  payable: number;
  inTransit: number;
  advance: number;
  cost: number;
  receivable: number;
};

/** What people write: quotes, line breaks, signs that mean something to some program that reads the export. */
const reasons = [
  "Beslut om bidrag",
  'Rekvisition 3, "hösten"',
  "=1+1",
  "Hyra; lokal  i Åre",
  "Två\nrader",
  "Resor – tåg | buss",
  "Ändrat: {1} (2) [3]",
];

/** The same numbers for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Posts so many entries, and answers with how many there came to be. */
export async function fillBooks(db: Db, options: RandomBooks): Promise<number> {
  const { entries, tenant = "12", seed = 1, batch = 2000, name = "random" } = options;
  const roll = dice(seed);
  const { projects = Math.max(10, Math.floor(entries / 50)), firstProject = 0 } = options;
  const world = new World(name, roll, { projects, firstProject });
  const inBooks = <T>(work: (trx: Trx) => Promise<T>) => asTenant(db, tenant, work);
  let made = 0;
  const foundation = world.foundation();
  for (let at = 0; at < foundation.length; at += batch)
    made += (await inBooks((trx) => postMany(trx, foundation.slice(at, at + batch)))).length;
  while (made < entries) {
    const postings = Array.from({ length: Math.min(batch, entries - made) }, () => world.next());
    const posted = await inBooks((trx) => postMany(trx, postings));
    made += posted.length;
    // A promise of co-financing is bound by nothing: it can always be taken back.
    const promised = posted[postings.findLastIndex(({ kind }) => kind === "cofinancing.promised")];
    if (promised && made < entries) {
      await inBooks((trx) => reverse(trx, { ...world.basics(), journalId: promised.journalId }));
      made++;
    }
  }
  return made;
}

class World {
  private number = 0;
  private readonly projects: Project[];
  private readonly items = ["A", "B", "C"].map((letter) => uuid("1", letter.charCodeAt(0)));
  constructor(
    private readonly name: string,
    private readonly roll: (below: number) => number,
    { projects, firstProject }: { readonly projects: number; readonly firstProject: number },
  ) {
    this.projects = Array.from({ length: projects }, (_, at) => ({
      id: uuid("3", firstProject + at),
      item: this.items[at % this.items.length] ?? "",
      call: uuid("2", at % this.items.length),
      committed: 0,
      payable: 0,
      inTransit: 0,
      advance: 0,
      cost: 0,
      receivable: 0,
    }));
  }

  basics() {
    const key = `${this.name}:${++this.number}`;
    const month = 1 + this.roll(12);
    return {
      key,
      bookedOn: `${2027 + this.roll(2)}-${String(month).padStart(2, "0")}-${String(1 + this.roll(28)).padStart(2, "0")}`,
      reason: reasons[this.roll(reasons.length)] ?? "",
      actor: this.roll(2) ? "Lena Ek" : "Åsa Öberg",
      source: { type: "claim", id: String(this.number) },
    };
  }

  /** Money for everything that is to come. */
  foundation(): Posting[] {
    const early = () => ({ ...this.basics(), bookedOn: "2027-01-02" });
    const amount = ore(10n ** 15n);
    return [
      ...this.items.map((item): Posting => ({
        ...early(),
        kind: "appropriation.allotted",
        dims: { item },
        amounts: { amount },
      })),
      ...this.items.map((item, at): Posting => {
        const dims = { item, call: uuid("2", at), year: 2027 };
        return { ...early(), kind: "call.published", dims, amounts: { amount } };
      }),
      ...this.projects.map((project) => this.awarded(project, early())),
    ];
  }

  private awarded(project: Project, basics = this.basics()): Posting {
    const amount = 1_000_000 + this.roll(100_000_000);
    project.committed += amount;
    const dims = { call: project.call, project: project.id, year: 2027 };
    return { ...basics, kind: "award.decided", dims, amounts: { amount: ore(BigInt(amount)) } };
  }

  next(): Posting {
    const project = this.projects[this.roll(this.projects.length)];
    if (!project) throw new Error("there are no projects");
    const basics = this.basics();
    const part = (of: number) => 1 + this.roll(of);
    const dims = { project: project.id };
    const yearly = { ...dims, year: 2027 };
    const oreOf = (amount: number) => ore(BigInt(amount));
    if (project.inTransit > 0) {
      const amount = take(project, "inTransit", part(project.inTransit));
      const bank = { ...dims, item: project.item, bankAccount: "5050-1055" };
      return {
        ...basics,
        kind: "payment.confirmed",
        dims: bank,
        amounts: { amount: oreOf(amount) },
      };
    }
    if (project.payable > 0) {
      const amount = take(project, "payable", part(project.payable));
      project.inTransit += amount;
      return { ...basics, kind: "payment.sent", dims, amounts: { amount: oreOf(amount) } };
    }
    if (project.receivable > 0 && this.roll(2)) {
      const amount = take(project, "receivable", project.receivable);
      return { ...basics, kind: "recovery.writtenOff", dims, amounts: { amount: oreOf(amount) } };
    }
    if (project.cost > 50_000_000 && this.roll(4) === 0) {
      const amount = take(project, "cost", part(project.cost));
      project.receivable += amount;
      const amounts = { cost: oreOf(amount), advance: ore(0n) };
      return { ...basics, kind: "recovery.decided", dims, amounts };
    }
    if (project.committed < 1000) return this.awarded(project, basics);
    return this.moved(project, basics, yearly, part);
  }

  private moved(
    project: Project,
    basics: ReturnType<World["basics"]>,
    dims: { readonly project: string; readonly year: number },
    part: (of: number) => number,
  ): Posting {
    switch (this.roll(3)) {
      case 0: {
        const amount = take(project, "committed", part(project.committed));
        project.payable += amount;
        project.advance += amount;
        return {
          ...basics,
          kind: "advance.approved",
          dims,
          amounts: { amount: ore(BigInt(amount)) },
        };
      }
      case 1: {
        const pay = take(project, "committed", part(project.committed));
        const settled = project.advance > 0 ? take(project, "advance", part(project.advance)) : 0;
        project.payable += pay;
        project.cost += pay + settled;
        const amounts = { pay: ore(BigInt(pay)), settled: ore(BigInt(settled)) };
        return { ...basics, kind: "claim.approved", dims, amounts };
      }
      default: {
        const promised = { project: project.id, financier: uuid("4", this.roll(50)), form: "cash" };
        const amounts = { amount: ore(BigInt(1 + this.roll(10_000_000))) };
        return { ...basics, kind: "cofinancing.promised", dims: promised, amounts };
      }
    }
  }
}

function take(
  project: Project,
  from: "committed" | "payable" | "inTransit" | "advance" | "cost" | "receivable",
  amount: number,
): number {
  project[from] -= amount;
  return amount;
}

const uuid = (kind: string, at: number): string =>
  `${kind}0000000-0000-4000-8000-${at.toString(16).padStart(12, "0")}`;
