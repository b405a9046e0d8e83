import { connect } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApp, type RunningApp } from "../support/app";
import { accessibilityFaults } from "../support/accessibility";
import { describeInBrowser, useBrowser } from "../support/browser";

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  expect(await app.stop()).toBe(0);
});

const post = (headers: Record<string, string>, body = "locale=en&returnTo=/") =>
  fetch(`${app.url}/language`, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body,
  });

describe("the server", () => {
  test("says that it is well", async () => {
    const response = await fetch(`${app.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ok",
      database: "ok",
      ledger: "ok",
      clock: "ok",
      virusScan: "off",
    });
  });

  test.each(["/", "/sign-in", "/no-such-page", "/assets/none.js", "/health"])(
    "sends %s with headers that keep other sites and inline scripts out",
    async (path) => {
      const { headers } = await fetch(`${app.url}${path}`);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{20,}'(;|$)/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.has("x-powered-by")).toBe(false);
      expect(headers.has("strict-transport-security")).toBe(false);
    },
  );

  test("makes a new nonce for every response, and every inline script carries it", async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(app.url);
        const policy = response.headers.get("content-security-policy");
        return { nonce: /'nonce-([\w-]+)'/.exec(policy ?? "")?.[1], html: await response.text() };
      }),
    );
    expect(one?.nonce).not.toBe(two?.nonce);
    for (const [script] of one?.html.matchAll(/<script[^>]*>/g) ?? [])
      expect(script).toContain(`nonce="${one?.nonce}"`);
    expect(one?.html).not.toMatch(/<[^>]+ (style|on[a-z]+)="/);
  });

  test("lets built files, named after their content, be kept for a year", async () => {
    const html = await (await fetch(app.url)).text();
    const file = /\/assets\/[\w.-]+\.css/.exec(html)?.[0];
    const { headers } = await fetch(`${app.url}${file}`);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test.each<[string, Record<string, string>]>([
    ["another site", { Origin: "https://elak.example" }],
    ["another port", { Origin: "http://localhost:1" }],
    ["a hidden origin", { Origin: "null" }],
    ["a sibling site", { "Sec-Fetch-Site": "same-site" }],
    ["another site, with our origin", { "Sec-Fetch-Site": "cross-site", Origin: "own" }],
    ["nowhere", {}],
  ])("refuses a form from %s", async (_from, headers) => {
    const own: Record<string, string> = headers.Origin === "own" ? { Origin: app.url } : {};
    const response = await post({ ...headers, ...own });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("har inte utförts");
  });

  test("accepts a form from its own pages, with and without the browser's newer headers", async () => {
    expect((await post({ Origin: app.url })).status).not.toBe(403);
    expect((await post({ Origin: app.url, "Sec-Fetch-Site": "same-origin" })).status).not.toBe(403);
  });

  test("refuses more than a form may hold", async () => {
    const response = await post({ Origin: app.url }, "x".repeat(1024 * 1024 + 1));
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("högst 1 MB");
  });

  test("answers a malformed request without saying anything about itself", async () => {
    const answer = await raw("GET / HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 (400|500)/);
    expect(answer).not.toMatch(/node_modules|Error:|at .*\.ts/);
  });

  test("has no demo doors when it is not a demo", async () => {
    for (const path of ["/demo/people", "/demo/clock"])
      expect((await fetch(`${app.url}${path}`)).status, path).toBe(404);
  });
});

async function raw(request: string): Promise<string> {
  const socket = connect(Number(new URL(app.url).port), "127.0.0.1");
  let answer = "";
  socket.on("data", (bytes) => (answer += bytes.toString()));
  socket.write(request);
  await once(socket, "close");
  return answer;
}

describeInBrowser("the first page in a browser", () => {
  const browser = useBrowser();

  test("runs its scripts under the policy, and axe finds nothing", async () => {
    const { page, faults } = await browser.person();
    await page.goto(app.url);
    await page.waitForFunction(() => "__remixRouter" in window);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("works without scripts", async () => {
    const { page } = await browser.person({ javaScript: false });
    await page.goto(app.url);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  });
});
