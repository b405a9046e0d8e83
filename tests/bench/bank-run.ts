/** A payment run and the bank's answer, through the commands themselves: prepared, released, written, confirmed, matched. */
import { sql, type Kysely } from "kysely";
import { findRun, findRunFile, prepareRun, releaseRun } from "~/domain/disbursements/index.server";
import { findReconciliation, importBankFile } from "~/domain/reconciliation/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { demoStatement } from "~/gateways/demo-bank";
import type { Database } from "../../db/schema";
import { ore, zero } from "../../ledger/amount";
import { postMany, type Posting } from "../../ledger/index";
import { as, done, setClock } from "../support/builders";
import { attestedOrders } from "../support/run-of-thousands";
import { runningProject, type RunningProject } from "../support/running-project";
import { inBooks } from "./funded-projects";
import { shown, type Table } from "./table";

const DAY = "2027-08-19" as PlainDate;
const YEAR = 2027;
const AMOUNT = ore(100n);
const EACH = 10;
const POSTED_TOGETHER = 2000;

/** Ten payments to each of the projects. */
export async function bankRun(db: Kysely<Database>, payments: number): Promise<Table> {
  const project = await runningProject(db);
  await setClock(db, `${DAY}T08:00:00Z`);
  const projects = await moreProjects(db, project, Math.ceil(payments / EACH));
  await fund(db, projects);
  const orderIds = await attestedOrders(db, project, { name: "B", count: payments, projects });
  const { steps, difference } = await paid(project, orderIds);
  const total = [...steps.values()].reduce((sum, seconds) => sum + seconds, 0);
  return {
    title: "A payment run through the bank",
    head: ["payments", "step", "s", "payments /s"],
    rows: [...steps, ["the whole", total] as const].map(([step, seconds]) => [
      shown(payments),
      step,
      shown(seconds, 2),
      shown(payments / seconds),
    ]),
    notes: [
      `One run to ${shown(projects.length)} projects, one file, one statement with every payment in it; the difference between the bank and the books is ${difference} öre afterwards.`,
    ],
  };
}

async function paid({ accountant, attestant }: RunningProject, orderIds: readonly string[]) {
  const steps = new Map<string, number>();
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const answer = await work();
    steps.set(name, (performance.now() - started) / 1000);
    return answer;
  };
  const { runId } = await step("prepare", async () =>
    done(await prepareRun(as(accountant), { orderIds, paysOn: DAY })),
  );
  const { shownHash } = await step("show to the second person", async () =>
    done(await findRun(attestant, runId)),
  );
  await step("release: file and entries", async () =>
    done(await releaseRun(as(attestant), { runId, shownHash })),
  );
  const { content } = await step("fetch the file", async () =>
    done(await findRunFile(accountant, runId)),
  );
  const answer = done(demoStatement(new TextEncoder().encode(content), { opening: zero }));
  const file = { name: answer.fileName, bytes: answer.bytes };
  const taken = await step("import the statement and match", async () =>
    done(await importBankFile(as(accountant), file)),
  );
  if (taken.matched !== orderIds.length) throw new Error(`${taken.matched} payments matched`);
  const { difference } = await step("reconcile", async () =>
    done(await findReconciliation(accountant)),
  );
  return { steps, difference };
}

/** The running project again and again, each with a case and a decision of its own. */
async function moreProjects(
  db: Kysely<Database>,
  { projectId }: RunningProject,
  count: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with more as (select n, gen_random_uuid() as id, gen_random_uuid() as decision from generate_series(1, ${count}) n),
    cases as (
      insert into application
      select (jsonb_populate_record(a, jsonb_build_object('id', m.id, 'case_number', 'BENCH ' || m.n))).*
      from more m, application a where a.id = ${projectId} returning id),
    decided as (
      insert into decision
      select (jsonb_populate_record(d, jsonb_build_object('id', m.decision, 'application_id', m.id))).*
      from more m, decision d where d.application_id = ${projectId} and (select count(*) from cases) = ${count} returning id)
    insert into project
    select (jsonb_populate_record(p, jsonb_build_object('id', m.id, 'application_id', m.id, 'decision_id', m.decision, 'title', 'Projekt ' || m.n))).*
    from more m, project p where p.id = ${projectId} and (select count(*) from decided) = ${count}
    returning id`.execute(db);
  return rows.map(({ id }) => id);
}

/** What is owed to each project, promised out of a call of its own. */
async function fund(db: Kysely<Database>, projects: readonly string[]): Promise<void> {
  let made = 0;
  const basics = () => {
    const number = String(++made);
    return {
      key: `bank-run:${number}`,
      bookedOn: DAY,
      reason: "Mätning",
      actor: "Lena Ek",
      source: { type: "bench", id: number },
    };
  };
  const [item, call] = ["bench-item", "bench-call"];
  const all = { amount: ore(AMOUNT * BigInt(EACH) * BigInt(projects.length)) };
  const each = { amount: ore(AMOUNT * BigInt(EACH)) };
  const entries: Posting[] = [
    { ...basics(), kind: "appropriation.allotted", dims: { item }, amounts: all },
    { ...basics(), kind: "call.published", dims: { item, call, year: YEAR }, amounts: all },
    ...projects.flatMap((project): Posting[] => {
      const dims = { project, year: YEAR };
      return [
        { ...basics(), kind: "award.decided", dims: { ...dims, call }, amounts: each },
        { ...basics(), kind: "advance.approved", dims, amounts: each },
      ];
    }),
  ];
  for (let at = 0; at < entries.length; at += POSTED_TOGETHER)
    await inBooks(db, (trx) => postMany(trx, entries.slice(at, at + POSTED_TOGETHER)));
}
