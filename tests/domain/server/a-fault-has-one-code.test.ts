import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import type { EntryContext, ServerBuild } from "@remix-run/node";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWebApp } from "~/server/web-app";

const lines: { incident?: string; msg: string; text?: string }[] = [];
const log = pino(
  { base: null },
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)) as (typeof lines)[number]);
      done();
    },
  }),
);

const fails = () => {
  throw new Error("broken");
};

/** A build of one page that always fails; the page shows what the entry was given. */
const build = {
  mode: "production",
  assets: { routes: {}, entry: {}, url: "", version: "1" },
  publicPath: "/",
  assetsBuildDirectory: "",
  basename: "/",
  isSpaMode: false,
  future: { v3_singleFetch: true },
  routes: {
    root: { id: "root", path: "", module: { default: () => null, ErrorBoundary: () => null } },
    page: {
      id: "page",
      parentId: "root",
      path: "page",
      module: { default: () => null, loader: fails, action: fails },
    },
    door: { id: "door", parentId: "root", path: "door", module: { action: fails } },
  },
  entry: {
    module: {
      default: (
        _request: Request,
        status: number,
        headers: Headers,
        remix: EntryContext,
        context: { incident: string },
      ) =>
        new Response(
          `code ${context.incident} ${JSON.stringify(remix.staticHandlerContext.errors)}`,
          { status, headers },
        ),
      handleError: (error: unknown, { context }: { context: { incident: string } }) =>
        log.error({ incident: context.incident, text: String(error) }, "fault"),
    },
  },
} as unknown as ServerBuild;

let server: Server;
let url: string;

beforeAll(async () => {
  const configuration = { trustedProxies: false, isHttps: false, origin: null };
  const app = createWebApp({
    build,
    configuration: configuration as unknown as Parameters<typeof createWebApp>[0]["configuration"],
    log,
    health: (_request, response) => void response.end(),
  });
  server = app.listen(0);
  await once(server, "listening");
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

describe("the code that a person is shown is the one in the log", () => {
  test.each([
    ["a page that is opened", "GET", "/page"],
    ["a page that a script fetches", "GET", "/page.data"],
    ["a form that is sent", "POST", "/page"],
    ["a form that a script sends", "POST", "/page.data"],
  ])("%s", async (_what, method, path) => {
    lines.length = 0;
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { Origin: url, "Content-Type": "application/x-www-form-urlencoded" },
      ...(method === "POST" && { body: "a=b" }),
    });
    expect(response.status).toBe(500);
    const shown = new Set((await response.text()).match(/\b[0-9a-f]{10}\b/g));
    const logged = lines.filter(({ msg }) => msg === "fault");
    expect(logged.every(({ text }) => text === "Error: broken")).toBe(true);
    expect(logged.length).toBeGreaterThan(0);
    expect([...shown]).toEqual([...new Set(logged.map(({ incident }) => incident))]);
  });
});

describe("a file over the limit", () => {
  const send = (path: string) => {
    const body = new FormData();
    body.append("file", new File([new Uint8Array(26 * 1024 * 1024)], "large.pdf"));
    return fetch(`${url}${path}`, { method: "POST", headers: { Origin: url }, body });
  };

  test("is answered at the form when a script sent it, in a form that the script can read", async () => {
    const response = await send("/page.data");
    expect(response.status).toBe(413);
    expect(response.headers.get("content-type")).toContain("text/x-script");
    const told = await response.text();
    expect(told).toContain("formError");
    expect(told).toContain("Filen är för stor, högst 25 MB.");
  });

  test("is answered in plain text where there is no page, the text of a form too", async () => {
    const file = await send("/door");
    expect(file.status).toBe(413);
    expect(await file.text()).toMatch(/^Filen är för stor, högst 25 MB/);
    const body = new URLSearchParams({ text: "x".repeat(1024 * 1024 + 1) });
    const text = await fetch(`${url}/door`, { method: "POST", headers: { Origin: url }, body });
    expect(text.status).toBe(413);
    expect(await text.text()).toMatch(/^Texten är för lång, högst 1 MB/);
  });

  test("is answered with a page when no script sent it, and the action is not asked", async () => {
    lines.length = 0;
    const response = await send("/page");
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("Filen är för stor, högst 25 MB.");
    expect(lines.filter(({ msg }) => msg === "fault")).toEqual([]);
  });
});
