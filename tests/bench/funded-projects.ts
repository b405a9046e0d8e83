/** Projects with money for any number of entries, and entries about them of four lines each. */
import { sql, type Kysely, type Transaction } from "kysely";
import type { Database } from "../../db/schema";
import { ore } from "../../ledger/amount";
import { postMany, type Posting } from "../../ledger/index";

type Db = Kysely<Database>;

export const TENANT = "12";

/** As the application enters the books: its role, and one tenant, for one transaction. */
export const inBooks = <T>(db: Db, work: (trx: Transaction<Database>) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await sql`select set_config('ledger.tenant', ${TENANT}, true), set_config('role', 'lansmedel_app', true)`.execute(
      trx,
    );
    return work(trx);
  });

const MUCH = ore(10n ** 15n);
const EACH = ore(10n ** 9n);
const AMOUNT = ore(10n);
const [THIS_YEAR, LATER] = [2027, 2028];
const POSTED_TOGETHER = 2000;

/** What entries meet at: accounts of their own projects only, one account of all, or three. */
export type Meeting = "random" | "one hot" | "three hot";

export class FundedProjects {
  private made = 0;
  private constructor(
    private readonly name: string,
    private readonly count: number,
  ) {}

  static async fund(db: Db, name: string, count: number): Promise<FundedProjects> {
    const projects = new FundedProjects(name, count);
    const foundation = projects.foundation();
    for (let at = 0; at < foundation.length; at += POSTED_TOGETHER)
      await inBooks(db, (trx) => postMany(trx, foundation.slice(at, at + POSTED_TOGETHER)));
    return projects;
  }

  /** An entry of four lines that has not been made before. */
  entry(meeting: Meeting, project = Math.floor(Math.random() * this.count)): Posting {
    const dims = { project: `${this.name}-${project}` };
    const amounts = { amount: AMOUNT };
    switch (meeting) {
      case "random":
        return {
          ...this.basics(),
          kind: "advance.approved",
          dims: { ...dims, year: THIS_YEAR },
          amounts,
        };
      case "one hot":
        return { ...this.basics(), kind: "payment.sent", dims, amounts };
      case "three hot": {
        const { item, call } = this;
        return {
          ...this.basics(),
          kind: "award.decidedLaterYear",
          dims: { ...dims, item, call, year: LATER },
          amounts,
        };
      }
    }
  }

  /** A payment to each project. */
  payRun(): Posting[] {
    return Array.from({ length: this.count }, (_, project) => this.entry("one hot", project));
  }

  private get item(): string {
    return `${this.name}-item`;
  }
  private get call(): string {
    return `${this.name}-call`;
  }

  private basics() {
    const number = String(++this.made);
    return {
      key: `${this.name}:${number}`,
      bookedOn: "2027-05-20",
      reason: "Mätning",
      actor: "Lena Ek",
      source: { type: "bench", id: number },
    };
  }

  private foundation(): Posting[] {
    const { item, call } = this;
    const much = () => ({ ...this.basics(), amounts: { amount: MUCH } });
    const each = () => ({ ...this.basics(), amounts: { amount: EACH } });
    const later = { item, year: LATER };
    return [
      { ...much(), kind: "appropriation.allotted", dims: { item } },
      { ...much(), kind: "call.published", dims: { item, call, year: THIS_YEAR } },
      { ...much(), kind: "authority.recorded", dims: later },
      { ...much(), kind: "call.publishedLaterYear", dims: { ...later, call } },
      ...Array.from({ length: this.count }, (_, at): Posting[] => {
        const dims = { project: `${this.name}-${at}`, year: THIS_YEAR };
        return [
          {
            ...this.basics(),
            kind: "award.decided",
            dims: { ...dims, call },
            amounts: { amount: ore(2n * EACH) },
          },
          { ...each(), kind: "advance.approved", dims },
          // Every account is open before anything is measured.
          ...(["random", "one hot", "three hot"] as const).map((meeting) =>
            this.entry(meeting, at),
          ),
        ];
      }).flat(),
    ];
  }
}
