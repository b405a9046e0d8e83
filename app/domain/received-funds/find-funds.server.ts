import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import { authorise, may } from "../shared/access";
import type { Staff, System } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { fundFinancing, type FinancingShares } from "./financing";
import { fundsAsCsv } from "./fund-csv";
import { repaymentsOf, requisitionsOf } from "./fund-events.server";
import type { Fund, FundRepayment, FundRow, Requisition } from "./received-fund";
import { receivedFundAccess } from "./received-fund-access";

export type FundPage = FundRow & {
  readonly shares: FinancingShares;
  readonly requisitions: readonly Requisition[];
  readonly repayments: readonly FundRepayment[];
  /** The calls that are fed from it. */
  readonly calls: readonly {
    readonly id: string;
    readonly title: { readonly sv: string; readonly en: string };
  }[];
  readonly today: PlainDate;
  readonly may: {
    readonly request: boolean;
    readonly propose: boolean;
    readonly approve: boolean;
  };
  readonly personId: string;
};

/** The board's funds, the latest agreement first, with what the ledger says of each. */
export async function findFunds(actor: Staff): Promise<Result<FundRow[]>> {
  const { boardId } = actor;
  const denied = authorise(receivedFundAccess, actor, "receivedFund.read", { boardId });
  if (denied) return denied;
  return readForBoard(actor, async (trx) => ok(await withMoney(trx, await funds(trx))));
}

/** One fund with everything that has happened to it; missing when it is another board's. */
export async function findFund(actor: Staff, fundId: string): Promise<Result<FundPage>> {
  const { boardId } = actor;
  const denied = authorise(receivedFundAccess, actor, "receivedFund.read", { boardId });
  if (denied) return denied;
  if (!isUuid(fundId)) return missing();
  return readForBoard(actor, async (trx, today) => {
    const row = (await funds(trx)).find(({ id }) => id === fundId);
    const [fund] = row ? await withMoney(trx, [row]) : [];
    if (!row || !fund) return missing();
    const allowed = (action: keyof typeof receivedFundAccess) =>
      may(receivedFundAccess, actor, action, { boardId });
    const calls = await trx
      .selectFrom("call")
      .select(["id", "titleSv", "titleEn"])
      .where("itemId", "=", fundId)
      .orderBy("opensAt")
      .execute();
    return ok({
      ...fund,
      shares: fundFinancing(fund),
      requisitions: await requisitionsOf(trx, fundId),
      repayments: await repaymentsOf(trx, fundId),
      calls: calls.map(({ id, titleSv, titleEn }) => ({ id, title: { sv: titleSv, en: titleEn } })),
      today,
      may: {
        request: allowed("receivedFund.request"),
        propose: allowed("receivedFund.proposeRepayment"),
        approve: allowed("receivedFund.approveRepayment"),
      },
      personId: actor.personId,
    });
  });
}

/** The register as a file. */
export async function exportFunds(actor: Staff): Promise<Result<string>> {
  const found = await findFunds(actor);
  return found.ok ? ok(fundsAsCsv(found.value)) : found;
}

/** For the board and not for the person: a declared conflict of interest must not change a sum. */
const readForBoard = <T>(
  { boardId }: Staff,
  read: (trx: Trx, today: PlainDate) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const board: System = { kind: "system", name: "received-funds", boardId };
  return readAs(board, ({ trx, today }) => read(trx, today));
};

async function funds(trx: Trx): Promise<Fund[]> {
  const rows = await trx
    .selectFrom("receivedFund as fund")
    .innerJoin("person", "person.id", "fund.recordedBy")
    .select(["fund.id", "fund.reference", "fund.agreementNumber", "fund.agreedOn"])
    .select(["fund.purpose", "fund.agreedOre as agreed", "fund.isAbout", "fund.isListIncomplete"])
    .select(["fund.ownStaffOre as ownStaff", "fund.isOwnStaffAbout"])
    .select(["fund.ownStaffFteHundredths as fteHundredths", "person.name as recordedBy"])
    .orderBy("fund.agreedOn", "desc")
    .orderBy("fund.reference")
    .execute();
  const financiers = await trx
    .selectFrom("fundFinancier")
    .select(["fundId", "name", "amountOre as amount"])
    .orderBy("fundId")
    .orderBy("no")
    .execute();
  return rows.map((row) => ({
    ...row,
    agreedOn: row.agreedOn as PlainDate,
    financiers: financiers
      .filter(({ fundId }) => fundId === row.id)
      .map(({ name, amount }) => ({ name, amount })),
  }));
}

type Moved = { readonly fundId: string; readonly received: Ore; readonly paidBack: Ore };

async function withMoney(trx: Trx, rows: readonly Fund[]): Promise<FundRow[]> {
  const heldOf = await heldIn(trx);
  const { rows: moved } = await sql<Moved>`
    select f.id as fund_id,
      (select coalesce(sum(l.amount_ore), 0)::bigint from bank_match m join bank_line l on l.id = m.bank_line_id
        where m.fund_id = f.id and m.undone_at is null) as received,
      (select coalesce(-sum(l.amount_ore), 0)::bigint from bank_match m join bank_line l on l.id = m.bank_line_id
        join fund_repayment r on r.id = m.repayment_id where r.fund_id = f.id and m.undone_at is null) as paid_back
    from received_fund f`.execute(trx);
  return rows.map((fund) => {
    const { received = zero, paidBack = zero } =
      moved.find(({ fundId }) => fundId === fund.id) ?? {};
    const held = heldOf(fund.id);
    return {
      ...fund,
      money: {
        received,
        paidBack,
        available: held.available.amount,
        unused: held.unused.amount,
        passedOn: held.passedOn.amount,
        toPayBack: held.toPayBack.amount,
        accounts: {
          available: held.available.account,
          unused: held.unused.account,
          passedOn: held.passedOn.account,
          toPayBack: held.toPayBack.account,
        },
      },
    };
  });
}

async function heldIn(trx: Trx) {
  const available = await balances(trx, { role: "available" });
  const unused = await balances(trx, { role: "fundUnused" });
  const passedOn = await balances(trx, { role: "fundIncome" });
  const toPayBack = await balances(trx, { role: "fundToPayBack" });
  type Held = readonly {
    readonly accountId: string;
    readonly balance: Ore;
    readonly dims: { readonly item?: string };
  }[];
  const of = (all: Held, id: string) => {
    const own = all.find(({ dims }) => dims.item === id);
    return { amount: own?.balance ?? zero, account: own?.accountId ?? null };
  };
  return (id: string) => ({
    available: of(available, id),
    unused: of(unused, id),
    passedOn: of(passedOn, id),
    toPayBack: of(toPayBack, id),
  });
}
