/** A large file goes to its reader at the reader's pace: through the same doors as the web server's, compression too. */
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { sendRemixResponse } from "@remix-run/express/dist/server.js";
import compression from "compression";
import express from "express";
import { afterEach, expect, test, vi } from "vitest";
import { download } from "~/http/download.server";
import { keepRoom, roomOf } from "~/server/response-room";

const PIECE = 256 * 1024;
const PIECES = 800;
const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

type Work = { made: number; ended: boolean };

/** Serves a file of 200 MB, and tells how much of it has been made. */
async function serving({ patience = 60_000 } = {}): Promise<{ url: string; work: Work }> {
  const work: Work = { made: 0, ended: false };
  async function* pieces() {
    try {
      for (; work.made < PIECES; work.made++)
        yield Buffer.alloc(PIECE, String.fromCharCode(65 + (work.made % 26)));
    } finally {
      work.ended = true;
    }
  }
  const app = express();
  app.use(
    compression({ filter: (_request, response) => response.getHeader("X-Plain") === undefined }),
    keepRoom(patience),
  );
  app.get("/:kind", (request, response) => {
    if (request.params.kind === "plain") response.setHeader("X-Plain", "1");
    const file = { name: "big.csv", type: "text/csv; charset=utf-8", pieces: pieces() };
    sendRemixResponse(response, download(file, { room: roomOf(response) })).catch(() =>
      response.destroy(),
    );
  });
  const server = app.listen(0);
  servers.push(server);
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, work };
}

async function answered(url: string): Promise<http.IncomingMessage> {
  const [response] = (await once(
    http.get(url, { headers: { "Accept-Encoding": "gzip" } }),
    "response",
  )) as [http.IncomingMessage];
  return response;
}

const settled = async (work: Work): Promise<number> => {
  let before = -1;
  while (before !== work.made) {
    before = work.made;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return before;
};

test("a reader who waits is waited for", async () => {
  const { url, work } = await serving();
  const response = await answered(`${url}/plain`);
  response.pause();
  expect(await settled(work)).toBeLessThan(PIECES / 4);
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Buffer).length;
  expect(bytes).toBe(PIECE * PIECES);
  expect(work).toEqual({ made: PIECES, ended: true });
});

test("a compressed file comes whole", async () => {
  const { url, work } = await serving();
  const response = await answered(`${url}/gzip`);
  expect(response.headers["content-encoding"]).toBe("gzip");
  for await (const _ of response);
  expect(work).toEqual({ made: PIECES, ended: true });
});

test("a reader who leaves stops the work", async () => {
  const { url, work } = await serving();
  const response = await answered(`${url}/plain`);
  response.destroy();
  await vi.waitFor(() => expect(work.ended).toBe(true), { timeout: 10_000 });
  expect(work.made).toBeLessThan(PIECES);
});

test("a reader who takes nothing is given up, and sees that the file is not whole", async () => {
  const { url, work } = await serving({ patience: 200 });
  const response = await answered(`${url}/plain`);
  response.pause();
  await vi.waitFor(() => expect(work.ended).toBe(true), { timeout: 10_000 });
  const reading = (async () => {
    for await (const _ of response);
  })();
  await expect(reading).rejects.toThrow("aborted");
});
