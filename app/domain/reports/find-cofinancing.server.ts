import { sum, zero } from "~ledger/amount";
import { listAccounts, type Account } from "~ledger/index";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import {
  cofinancingRole,
  cofinancingStages,
  cofinancingSums,
  type CofinancingQuestion,
  type CofinancingRow,
  type CofinancingSort,
  type CofinancingStage,
  type CofinancingStatement,
} from "./cofinancing";
import { reportAccess } from "./report-access";
import { inOrder, type LedgerFigure } from "./statement";
import { boardOf, caseNames, casePlaces, isAskedFor } from "./statement-cases.server";

const PAGE_SIZE = 50;

/** Co-financing up to a day or up to now, a case in each row; the sums are of every page. */
export async function findCofinancing(
  actor: Staff,
  question: CofinancingQuestion,
): Promise<Result<CofinancingStatement>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  const { asOf, page, sort, isBackwards } = question;
  const names = await caseNames(actor);
  const { held, places, today } = await readAs(boardOf(actor), async (step) => ({
    held: await accountsByProject(step.trx, question),
    places: await casePlaces(step.trx),
    today: step.today,
  }));
  const rows = [...held]
    .map(([projectId, accounts]) => rowOf(projectId, names.get(projectId) ?? null, accounts))
    .filter((row) => isAskedFor(question, places.get(row.projectId), row.named));
  const ordered = inOrder(inOrder(rows, sorted.project, false), sorted[sort], isBackwards);
  return ok({
    asOf: asOf ?? today,
    isToday: asOf === undefined || asOf === today,
    rows: ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: rows.length,
    page,
    pages: Math.max(1, Math.ceil(rows.length / PAGE_SIZE)),
    sums: cofinancingSums(rows),
  });
}

const sorted: Record<CofinancingSort, (row: CofinancingRow) => string | bigint | null> = {
  project: ({ named }) => named?.title ?? null,
  promised: ({ promised }) => promised.amount,
  confirmed: ({ confirmed }) => confirmed.amount,
  verified: ({ verified }) => verified.amount,
};

const MOST_ACCOUNTS = 1_000_000;

async function accountsByProject(
  trx: Trx,
  { asOf, form }: CofinancingQuestion,
): Promise<ReadonlyMap<string, Account[]>> {
  const found = new Map<string, Account[]>();
  for (const stage of cofinancingStages) {
    const accounts = await listAccounts(trx, {
      role: cofinancingRole[stage],
      ...(form && { dims: { form } }),
      ...(asOf && { asOf }),
      page: { limit: MOST_ACCOUNTS },
    });
    for (const account of accounts) {
      const project = account.dims["project"] ?? "";
      const own = found.get(project);
      if (own) own.push(account);
      else found.set(project, [account]);
    }
  }
  return found;
}

function rowOf(
  projectId: string,
  named: CofinancingRow["named"],
  accounts: readonly Account[],
): CofinancingRow {
  const at = (stage: CofinancingStage): LedgerFigure => {
    const [only, ...others] = accounts.filter(({ role }) => role === cofinancingRole[stage]);
    if (!only) return { amount: zero, account: null };
    return {
      amount: sum([only.balance, ...others.map(({ balance }) => balance)]),
      account: others.length > 0 ? null : only.accountId,
    };
  };
  return {
    projectId,
    named,
    promised: at("promised"),
    confirmed: at("confirmed"),
    verified: at("verified"),
  };
}
