import { negate, sum, zero, type Ore } from "~ledger/amount";
import { balances, kindTotals, type KindTotal } from "~ledger/index";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import {
  grantedSums,
  leftOf,
  type GrantedQuestion,
  type GrantedRow,
  type GrantedSort,
  type GrantedStatement,
} from "./granted";
import { reportAccess } from "./report-access";
import { inOrder, type LedgerFigure } from "./statement";
import { boardOf, caseNames, casePlaces, isAskedFor } from "./statement-cases.server";

const PAGE_SIZE = 50;

const decidedKinds = ["award.decided", "award.decidedLaterYear"] as const;
const releasedKinds = [
  "commitment.released",
  "commitment.releasedToCall",
  "commitment.releasedLaterYear",
] as const;

/** What has been granted and not been paid, up to a day or up to now; the sums are of every page. */
export async function findGranted(
  actor: Staff,
  question: GrantedQuestion,
): Promise<Result<GrantedStatement>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  const { rows, today } = await grantedRows(actor, question);
  const { asOf, page } = question;
  return ok({
    asOf: asOf ?? today,
    isToday: asOf === undefined || asOf === today,
    rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: rows.length,
    page,
    pages: Math.max(1, Math.ceil(rows.length / PAGE_SIZE)),
    sums: grantedSums(rows),
  });
}

type Rows = { readonly rows: GrantedRow[]; readonly today: PlainDate };

/** Every row that is asked for, in the order that is asked for. */
export async function grantedRows(actor: Staff, question: GrantedQuestion): Promise<Rows> {
  const names = await caseNames(actor);
  const { asOf, isWhole, sort, isBackwards } = question;
  const { money, places, today } = await readAs(boardOf(actor), async (step) => ({
    money: await moneyByProject(step.trx, asOf),
    places: await casePlaces(step.trx),
    today: step.today,
  }));
  const all = [...money].map(([projectId, held]): GrantedRow => {
    const place = places.get(projectId);
    return {
      projectId,
      named: names.get(projectId) ?? null,
      lastDay: place?.endsOn ?? null,
      ...held,
    };
  });
  const rows = all.filter(
    (row) =>
      (isWhole || row.left !== zero) && isAskedFor(question, places.get(row.projectId), row.named),
  );
  const byName = inOrder(rows, sorted.project, false);
  return { rows: inOrder(byName, sorted[sort], isBackwards), today };
}

const sorted: Record<GrantedSort, (row: GrantedRow) => string | bigint | null> = {
  project: ({ named }) => named?.title ?? null,
  decided: ({ decided }) => decided.amount,
  released: ({ released }) => released.amount,
  paid: ({ paid }) => paid.amount,
  left: ({ left }) => left,
  lastDay: ({ lastDay }) => lastDay,
};

type Money = Omit<GrantedRow, "projectId" | "named" | "lastDay">;

async function moneyByProject(
  trx: Trx,
  asOf: PlainDate | undefined,
): Promise<ReadonlyMap<string, Money>> {
  const day = asOf ? { asOf } : {};
  const committed = await balances(trx, { role: "committed", ...day });
  const toBePaid = await balances(trx, { role: "toBePaid", ...day });
  const paid = await balances(trx, { role: "paid", ...day });
  const moved = await kindTotals(trx, {
    role: "committed",
    kinds: [...decidedKinds, ...releasedKinds],
    ...day,
  });
  const back = await kindTotals(trx, { role: "paid", kinds: ["recovery.paidToItem"], ...day });
  const [byYear, approved, sent] = [of(committed), of(toBePaid), of(paid)];
  const [decisions, returned] = [of(moved), of(back)];
  // An account that was first used after the day is known, and no decision has used it yet.
  const used = [...byYear].filter(([project]) => decisions.has(project));
  return new Map(
    used.map(([project, years]) => {
      const entries = decisions.get(project) ?? [];
      const row = {
        committed: years
          .map(({ dims, balance, accountId }) => ({
            year: Number(dims.year),
            amount: balance,
            account: accountId,
          }))
          .toSorted((a, b) => a.year - b.year),
        toBePaid: heldBy(approved.get(project)),
        paid: heldBy(sent.get(project)),
        decided: movedBy(entries, decidedKinds),
        released: negated(movedBy(entries, releasedKinds)),
        paidBack: negate(sum((returned.get(project) ?? []).map(({ amount }) => amount))),
      };
      return [project, { ...row, left: leftOf(row) }];
    }),
  );
}

/** What there is of each project. */
function of<T extends { readonly dims: { readonly project?: string } }>(
  all: readonly T[],
): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const project = one.dims.project ?? "";
    found.set(project, [...(found.get(project) ?? []), one]);
  }
  return found;
}

function heldBy(
  accounts: readonly { readonly accountId: string; readonly balance: Ore }[] = [],
): LedgerFigure {
  const [only] = accounts;
  return { amount: only?.balance ?? zero, account: only?.accountId ?? null };
}

function movedBy(moved: readonly KindTotal[], kinds: readonly string[]): LedgerFigure {
  const own = moved.filter(({ kind }) => kinds.includes(kind));
  const [account, ...others] = new Set(own.map(({ accountId }) => accountId));
  return {
    amount: sum(own.map(({ amount }) => amount)),
    account: others.length > 0 ? null : (account ?? null),
  };
}

const negated = ({ amount, account }: LedgerFigure): LedgerFigure => ({
  amount: negate(amount),
  account,
});
