import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { kronor } from "~ledger/amount";
import { accountsHeld } from "~ledger/index";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { csvRows } from "../shared/csv";
import { ok, type Result } from "../shared/result";
import {
  cofinancingRole,
  cofinancingStages,
  type CofinancingQuestion,
  type CofinancingRow,
  type CofinancingSort,
  type CofinancingStage,
  type CofinancingStatement,
} from "./cofinancing";
import { reportAccess } from "./report-access";
import { caseOf, column, oreOf, statementPage, type StatementRow } from "./statement-pages.server";

const PAGE_SIZE = 50;

/** Co-financing up to a day or up to now, a case in each row; the sums are of every page. */
export async function findCofinancing(
  actor: Staff,
  question: CofinancingQuestion,
): Promise<Result<CofinancingStatement>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  const { asOf, page } = question;
  return readAs(actor, async ({ trx, today }) => {
    const { rows, sums, total } = await pageOf(trx, question, PAGE_SIZE);
    return ok({
      asOf: asOf ?? today,
      isToday: asOf === undefined || asOf === today,
      rows: rows.map(rowOf),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      sums: {
        promised: oreOf(sums.promised),
        confirmed: oreOf(sums.confirmed),
        verified: oreOf(sums.verified),
      },
    });
  });
}

/** The statement whole, as CSV. */
export async function exportCofinancing(
  actor: Staff,
  question: CofinancingQuestion,
): Promise<Result<AsyncGenerator<string>>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  const { rows } = await readAs(actor, ({ trx }) => pageOf(trx, question));
  return ok(written(rows.map(rowOf)));
}

async function* written(rows: readonly CofinancingRow[]): AsyncGenerator<string> {
  const head = ["utlovat_kr", "bekraftat_kr", "verifierat_kr"];
  yield csvRows([["diarienummer", "projekt", "mottagare", ...head]]);
  yield csvRows(
    rows.map(({ named, ...row }) => [
      named?.caseNumber ?? "",
      named?.title ?? "",
      named?.organisation ?? "",
      ...cofinancingStages.map((stage) => kronor(row[stage].amount)),
    ]),
  );
}

type Stored = StatementRow &
  Readonly<Record<CofinancingStage, string> & Record<`${CofinancingStage}Account`, string | null>>;

/** Of several accounts there is no one register. */
const stages = sql.join(
  cofinancingStages.map((stage) => {
    const isOfIt = sql`filter (where role = ${cofinancingRole[stage]})`;
    return sql`coalesce(sum(amount) ${isOfIt}, 0)::text as ${column(stage)},
      case when count(*) ${isOfIt} = 1 then (min(account_id) ${isOfIt})::text end as ${column(`${stage}Account`)}`;
  }),
);

const ordered: Record<CofinancingSort, ReturnType<typeof sql>> = {
  project: sql`k.title`,
  promised: sql`k.promised::numeric`,
  confirmed: sql`k.confirmed::numeric`,
  verified: sql`k.verified::numeric`,
};

function pageOf(trx: Trx, { asOf, form, sort, ...asked }: CofinancingQuestion, size?: number) {
  const held = accountsHeld({
    roles: Object.values(cofinancingRole),
    ...(form && { dims: { form } }),
    ...(asOf && { asOf }),
  });
  const sumOf = (stage: CofinancingStage) =>
    sql`${stage}::text, coalesce(sum(${column(stage)}::numeric), 0)::text`;
  return statementPage<Stored, Record<CofinancingStage, string>>(trx, asked, {
    relations: sql`
      held as (${held}),
      whole as (select dims ->> 'project' as project, ${stages} from held group by 1)`,
    where: sql<boolean>`true`,
    order: ordered[sort],
    sums: sql`select json_build_object(${sql.join(cofinancingStages.map(sumOf))}) from asked`,
    ...(size && { size }),
  });
}

const rowOf = (row: Stored): CofinancingRow => ({
  ...caseOf(row),
  promised: { amount: oreOf(row.promised), account: row.promisedAccount },
  confirmed: { amount: oreOf(row.confirmed), account: row.confirmedAccount },
  verified: { amount: oreOf(row.verified), account: row.verifiedAccount },
});
