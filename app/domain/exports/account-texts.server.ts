/** What an account is called in files, in Swedish as the authority's records are. */
import type { Trx } from "~db/transaction";
import { accountRole, type JournalAccount } from "~ledger/index";
import { stateAccountOf } from "../reports/index.server";
import { DimNames, type Dims } from "./dim-names.server";

export const bookNames: Readonly<Record<JournalAccount["book"], string>> = {
  commitment: "Åtagandebok",
  financial: "Redovisning",
  statistical: "Medfinansiering",
};

export type AccountText = {
  readonly roleName: string;
  /** What the account is about, dimension by dimension: "DEMO 102 Systerskap", "2028". */
  readonly about: readonly string[];
  /** Its number in the State's chart; empty outside the financial book. */
  readonly stateNumber: string;
};

const MOST_KEPT = 20_000;

export class AccountTexts {
  private kept = new Map<string, AccountText>();
  readonly names: DimNames;
  constructor(trx: Trx) {
    this.names = new DimNames(trx);
  }

  /** The texts of these accounts and, while there is room, of those met before. */
  async of(accounts: Iterable<JournalAccount>): Promise<ReadonlyMap<string, AccountText>> {
    let wanted = new Map<string, JournalAccount>();
    const all: JournalAccount[] = [];
    for (const account of accounts) {
      all.push(account);
      if (!this.kept.has(account.accountId)) wanted.set(account.accountId, account);
    }
    if (wanted.size === 0) return this.kept;
    if (this.kept.size > MOST_KEPT) {
      this.kept = new Map();
      wanted = new Map(all.map((account) => [account.accountId, account]));
    }
    await this.names.learn([...wanted.values()].map(({ dims }) => dims));
    for (const [id, account] of wanted) this.kept.set(id, this.textOf(account));
    return this.kept;
  }

  private textOf({ role, dims }: JournalAccount): AccountText {
    const declared = accountRole(role);
    return {
      roleName: declared?.sv ?? role,
      about: (declared?.dims ?? []).map((dim) => this.about(dim, dims)),
      stateNumber: stateAccountOf(role)?.number ?? "",
    };
  }

  private about(dim: string, dims: Dims): string {
    const value = dims[dim] ?? "";
    const { code, name } = this.names.of(dim, value);
    return code === value || dim === "item" ? name : `${code} ${name}`;
  }
}
