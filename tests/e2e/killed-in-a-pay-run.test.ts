/** A pay run of thousands, and the server or its database killed in the middle of it: nothing is lost and nothing doubled. */
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { PlainDate } from "~/domain/shared/dates";
import { demoStatement } from "~/gateways/demo-bank";
import { closeDatabase, database } from "~db/client";
import { zero } from "~ledger/amount";
import { done } from "../support/builders";
import { programOn, type Started } from "../support/program";
import { runOfThousands, type WaitingRun } from "../support/run-of-thousands";
import { runningProject } from "../support/running-project";
import { signedIn, type SignedIn } from "../support/signed-in";

const ORDERS = 3000;
/** The cookie made here is read by the server, which is started again on another port of the database. */
vi.hoisted(() => (process.env.SESSION_SECRET = "killed in a pay run"));

let data: string;
const { run, serving } = programOn(() => data);
let app: Started & { readonly url: string };
let attestant: SignedIn;
let waiting: WaitingRun;

const postgres = () => path.join(data, "postgres/data/postmaster.pid");
const lines = () => readFileSync(postgres(), "utf8").split("\n");
const databaseUrl = () => {
  const password = readFileSync(path.join(data, "postgres/password"), "utf8").trim();
  return `postgres://lansmedel:${password}@127.0.0.1:${lines()[3]}/lansmedel`;
};

const MINUTE = 60_000;
beforeAll(async () => {
  data = mkdtempSync(path.join(os.tmpdir(), "lansmedel-killed-"));
  chmodSync(data, 0o711); // root's database server runs as another user, who must be able to pass
  app = await serving();
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = databaseUrl();
  const project = await runningProject(database());
  waiting = await runOfThousands(database(), project, {
    name: "T",
    count: ORDERS,
    paysOn: "2027-08-17" as PlainDate,
  });
  attestant = await signedIn(project.attestant);
  await closeDatabase();
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
}, 5 * MINUTE);
afterAll(async () => {
  app.child.kill("SIGINT");
  if (app.child.exitCode === null) await once(app.child, "close");
  rmSync(data, { recursive: true, force: true });
});

/** Presses the button, always the same press. */
async function release(): Promise<Response> {
  const { request } = attestant.post(
    `/payment-runs/${waiting.runId}/approval`,
    {},
    { shownHash: waiting.shownHash },
    "one-press-of-the-button",
  );
  const headers = { Cookie: request.headers.get("Cookie") ?? "", Origin: app.url };
  const address = `${app.url}${new URL(request.url).pathname}`;
  const body = await request.formData();
  return fetch(address, { method: "POST", redirect: "manual", headers, body });
}

async function asked<Row extends pg.QueryResultRow>(question: string): Promise<Row[]> {
  const client = new pg.Client(databaseUrl());
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<Row>(question);
  await client.end();
  return rows;
}

/** Waits until the run's own transaction is at a statement like this. */
async function untilRunning(statement: string): Promise<void> {
  const client = new pg.Client(databaseUrl());
  client.on("error", () => undefined);
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query(
        "select from pg_stat_activity where application_name = 'lansmedel' and state = 'active' and query ilike $1",
        [`%${statement}%`],
      );
      if (rows.length > 0) return;
    }
  } finally {
    void client.end();
  }
}

const state = async () => {
  const [row] = await asked<{ status: string; sent: number; entries: number; intransit: string }>(`
    select (select status from payment_run) as status,
      (select count(*)::int from payment_order where status = 'sent') as sent,
      (select count(*)::int from ledger.journal where kind = 'payment.sent') as entries,
      (select coalesce(sum(b.balance), 0)::text from ledger.account_balance b join ledger.account a using (account_id)
        where a.role = 'bankInTransit') as intransit`);
  return row;
};
const nothing = { status: "prepared", sent: 0, entries: 0, intransit: "0" };
const everything = {
  status: "released",
  sent: ORDERS,
  entries: ORDERS,
  intransit: String(ORDERS * -100),
};

async function killServer(): Promise<void> {
  app.child.kill("SIGKILL");
  await once(app.child, "close");
  app = await serving();
}
async function killDatabase(): Promise<void> {
  process.kill(Number(lines()[0]), "SIGKILL");
  app.child.kill("SIGKILL");
  await once(app.child, "close");
  app = await serving();
}

const differences = async (): Promise<unknown> =>
  (JSON.parse((await run(["verify", "--json"])).output) as { differences: unknown }).differences;

describe.runIf(process.platform === "linux")("a pay run of thousands", () => {
  test.each([
    ["the server, while the orders are marked", 'update "payment_order"', killServer],
    ["the server, while the payments are posted", "ledger.post(", killServer],
    ["the database, while the orders are marked", 'update "payment_order"', killDatabase],
    ["the database, while the payments are posted", "ledger.post(", killDatabase],
  ])("stands as if it had not begun after kill -9 of %s", async (_, statement, kill) => {
    const answer = release().catch(() => null);
    await untilRunning(statement);
    await kill();
    expect((await answer)?.status ?? 0).not.toBe(302);
    await expect.poll(state, { timeout: MINUTE, interval: 200 }).toEqual(nothing);
  });

  test("is done once by the same press after all that, and answered the same by one more", async () => {
    for (const _press of [1, 2]) {
      const answer = await release();
      expect(answer.status).toBe(302);
      expect(await state()).toEqual(everything);
    }
    const paid = await asked<{ orders: number; most: number }>(`
      select count(*)::int as orders, max(n)::int as most from (
        select o.id, count(j.journal_id) as n from payment_order o
        left join ledger.journal j on j.key = 'order:' || o.id || ':sent' group by o.id) paid`);
    expect(paid).toEqual([{ orders: ORDERS, most: 1 }]);
    expect(await differences()).toEqual([]);
  });

  test("killed between the file and the bank's answer, the file is the same and the answer is taken in once", async () => {
    const written = async () => {
      const [row] = await asked<{ file: string }>("select file_content as file from payment_run");
      return row?.file ?? "";
    };
    const file = await written();
    await killServer();
    await killDatabase();
    expect(await written()).toBe(file);
    const answer = done(demoStatement(new TextEncoder().encode(file), { opening: zero }));
    const statement = path.join(data, "answer.xml");
    writeFileSync(statement, answer.bytes);
    const taken = await run(["bank", "import", "--json", statement]);
    expect(JSON.parse(taken.output)).toMatchObject({ matched: ORDERS, unmatched: 0 });
    expect((await run(["bank", "import", "--json", statement])).code).toBe(1);
    expect(await state()).toMatchObject({ status: "confirmed", sent: 0, intransit: "0" });
    expect(await differences()).toEqual([]);
  });
});
