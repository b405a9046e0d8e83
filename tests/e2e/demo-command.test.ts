import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programOn, said } from "../support/program";

let data: string;
beforeAll(() => {
  data = mkdtempSync(path.join(os.tmpdir(), "lansmedel-demo-"));
  chmodSync(data, 0o711); // root's database server runs as another user, who must be able to pass
});
afterAll(async () => {
  await run(["migrate"]); // the last one to use the database server stops it
  rmSync(data, { recursive: true, force: true });
});

const { begin, run, serving } = programOn(() => data);

describe("demo", () => {
  test("a load that was killed is begun again, not left half done", async () => {
    const killed = begin(["demo"]);
    await said(killed, /^Loading the demo story/m);
    await new Promise((resolve) => setTimeout(resolve, 400));
    killed.child.kill("SIGKILL");
    await once(killed.child, "close");
    const { code, output } = await run(["demo", "--until", "published"]);
    expect(output).toContain('Loading the demo story, until "published"');
    expect(code).toBe(0);
  });

  test("the story is loaded once; another stage is refused, since what was done would be lost", async () => {
    const again = await run(["demo", "--until", "published"]);
    expect(again.output).toContain("The demo story is loaded (published).");
    expect(again.code).toBe(0);
    const further = await run(["demo", "--until", "ranked"]);
    expect(further.output).toContain("Add --fresh to begin again");
    expect(further.code).toBe(1);
  });

  test("it is verified to zero differences", async () => {
    const { code, output } = await run(["verify"]);
    expect(output).toContain("0 differences.");
    expect(code).toBe(0);
  });

  test("a server that is no demo refuses the demo's database", async () => {
    const { code, output } = await run(["serve"]);
    expect(output).toContain("This database holds the demo story");
    expect(code).toBe(1);
  });

  test("it is served with its sign-ins printed, and its doors open", async () => {
    const { child, output, url } = await serving(["demo", "--serve"]);
    await said({ child, output }, /^Ctrl-C stops everything\.$/m);
    expect(output()).toMatch(/^ {2}h1 +demo-lansmedel-2027 +Handläggare H1$/m);
    expect((await fetch(`${url}/demo/people`)).status).toBe(200);
    const fresh = await run(["demo", "--fresh"]);
    expect(fresh.output).toContain("could not be emptied");
    expect(fresh.code).toBe(1);
    child.kill("SIGINT");
    await once(child, "close");
    expect(child.exitCode).toBe(0);
  });

  test("Ctrl-C while it loads stops at once and leaves nothing running", async () => {
    const loading = begin(["demo", "--fresh"]);
    await said(loading, /^Loading the demo story/m);
    loading.child.kill("SIGINT");
    await once(loading.child, "close");
    expect(loading.child.exitCode).toBe(130);
    const { output } = await run(["demo", "--until", "allotted"]);
    expect(output).toContain('Loading the demo story, until "allotted"');
  });
});
