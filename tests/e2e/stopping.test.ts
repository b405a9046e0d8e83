import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programOn } from "../support/program";

/** A folder of data as on a newcomer's machine: the embedded server, whatever DATABASE_URL says in this run. */
let data: string;
beforeAll(() => {
  data = mkdtempSync(path.join(os.tmpdir(), "lansmedel-stopping åäö "));
  chmodSync(data, 0o711); // root's database server runs as another user, who must be able to pass
});
afterAll(async () => {
  await run(["migrate"]); // the last one to use the server stops it
  rmSync(data, { recursive: true, force: true });
});

const { run, serving } = programOn(() => data);

const postgres = () => path.join(data, "postgres/data/postmaster.pid");
const runs = (pid: number) => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
};
const postgresPid = () => Number(readFileSync(postgres(), "utf8").split("\n")[0]);

/** Writes with the application's own connection: what was answered must still be there afterwards. */
async function write(name: string) {
  const [, , , port] = readFileSync(postgres(), "utf8").split("\n");
  const password = readFileSync(path.join(data, "postgres/password"), "utf8").trim();
  const client = new pg.Client(`postgres://lansmedel:${password}@127.0.0.1:${port}/lansmedel`);
  await client.connect();
  await client.query("create table if not exists kept (name text)");
  await client.query("insert into kept values ($1)", [name]);
  const { rows } = await client.query<{ name: string }>("select name from kept order by name");
  await client.end();
  return rows.map((row) => row.name);
}

describe.runIf(process.platform === "linux")("stopping and starting again", () => {
  test("Ctrl-C stops the server, its database and nothing is left", async () => {
    const { child } = await serving();
    const database = postgresPid();
    expect(child.pid).toBeDefined();
    process.kill(-Number(child.pid), "SIGINT");
    await once(child, "close");
    expect(child.exitCode).toBe(0);
    expect(runs(database)).toBe(false);
    expect(existsSync(postgres())).toBe(false);
  });

  test("Ctrl-C twice, as npm and the terminal send it, stops it as well", async () => {
    const { child } = await serving();
    process.kill(-Number(child.pid), "SIGINT");
    process.kill(-Number(child.pid), "SIGINT");
    await once(child, "close");
    expect(child.exitCode).toBe(0);
    expect(existsSync(postgres())).toBe(false);
  });

  test("after kill -9 of the application the next start takes over the same database server", async () => {
    const first = await serving();
    const database = postgresPid();
    await write("a");
    first.child.kill("SIGKILL");
    await once(first.child, "close");
    expect(runs(database)).toBe(true);
    const second = await serving();
    expect(postgresPid()).toBe(database);
    expect(await write("b")).toEqual(["a", "b"]);
    second.child.kill("SIGTERM");
    await once(second.child, "close");
    expect(runs(database)).toBe(false);
  });

  test("after kill -9 of both nothing that was answered is lost", async () => {
    const first = await serving();
    await write("c");
    process.kill(postgresPid(), "SIGKILL");
    first.child.kill("SIGKILL");
    await once(first.child, "close");
    const second = await serving();
    expect(await write("d")).toEqual(["a", "b", "c", "d"]);
    expect(await (await fetch(`${second.url}/health`)).json()).toMatchObject({ status: "ok" });
    second.child.kill("SIGINT");
    await once(second.child, "close");
  });

  test("two programs share the database; the first to leave leaves it running", async () => {
    const [one, other] = await Promise.all([serving(), serving()]);
    one.child.kill("SIGINT");
    await once(one.child, "close");
    expect((await fetch(`${other.url}/health`)).status).toBe(200);
    const verified = await run(["verify", "--json"]);
    expect(JSON.parse(verified.output)).toMatchObject({ differences: [] });
    other.child.kill("SIGINT");
    await once(other.child, "close");
    expect(existsSync(postgres())).toBe(false);
  });

  test("a port that is taken is said at once", async () => {
    const { child, url } = await serving();
    const { code, output } = await run(["serve"], { PORT: new URL(url).port });
    expect(code).toBe(1);
    expect(output).toMatch(/^Port \d+ is taken\. Set PORT to another one/);
    child.kill("SIGINT");
    await once(child, "close");
  });
});

describe("the command line", () => {
  test.each([
    [[], 2, "Usage: lansmedel COMMAND"],
    [["--help"], 0, "Usage: lansmedel COMMAND"],
    [["betala"], 2, 'There is no command "betala"'],
    [["serve", "--port", "1"], 2, "serve takes no arguments"],
    [["demo", "--until", "midsommar"], 2, "--until takes one of: people, allotted"],
    [["verify", "--fort"], 2, "Usage: lansmedel verify"],
    [["calc", "--help"], 0, "Usage: lansmedel calc"],
  ])("%j exits with %i", async (args, code, text) => {
    const ended = await run(args);
    expect(ended.output).toContain(text);
    expect(ended.code).toBe(code);
  });
});
