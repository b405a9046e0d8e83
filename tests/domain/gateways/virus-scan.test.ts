/** How clamd is spoken to, against servers that speak its protocol well and badly. */
import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { placeOf, virusScanner } from "~/gateways/virus-scan";
import { readConfiguration } from "~/server/configuration";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Answers with what the handler says of everything that was sent. */
async function clamd(answer: (socket: Socket, sent: Buffer) => void): Promise<string> {
  const server = createServer((socket) => {
    let sent = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (piece) => {
      sent = Buffer.concat([sent, piece]);
      answer(socket, sent);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const scan = (url: string, bytes = Buffer.from("faktura")) => virusScanner(url)?.scan(bytes);
const isWhole = (sent: Buffer) => sent.subarray(-4).equals(Buffer.alloc(4));

it("sends a file in pieces, each after its length, and a length of zero", async () => {
  const file = Buffer.alloc(600 * 1024, 7);
  let got: Buffer = Buffer.alloc(0);
  const url = await clamd((socket, sent) => {
    if (!isWhole(sent)) return;
    got = sent;
    socket.end("stream: OK\0");
  });
  expect(await scan(url, file)).toEqual({ verdict: "clean", said: "" });
  expect(got.subarray(0, 10).toString()).toBe("zINSTREAM\0");
  const parts: Buffer[] = [];
  for (let at = 10; got.readUInt32BE(at) > 0; at += 4 + got.readUInt32BE(at))
    parts.push(got.subarray(at + 4, at + 4 + got.readUInt32BE(at)));
  expect(Buffer.concat(parts).equals(file)).toBe(true);
});

it.each([
  ["stream: Win.Test.EICAR_HDB-1 FOUND\0", { verdict: "infected", said: "Win.Test.EICAR_HDB-1" }],
  [
    "INSTREAM size limit exceeded. ERROR\0",
    { verdict: "failed", said: "INSTREAM size limit exceeded. ERROR" },
  ],
  ["nonsense\0", { verdict: "failed", said: "nonsense" }],
  ["", { verdict: "unscanned", said: "" }],
])("an answer of %j", async (answer, expected) => {
  const url = await clamd((socket, sent) => void (isWhole(sent) && socket.end(answer)));
  expect(await scan(url)).toEqual(expected);
});

it("an answer before everything is sent, and one that never ends, are answers", async () => {
  const early = await clamd((socket) => socket.end("stream: Early FOUND\0"));
  expect(await scan(early, Buffer.alloc(5 * 1024 * 1024))).toMatchObject({ verdict: "infected" });
  const endless = await clamd((socket) => void socket.write("x".repeat(10_000)));
  expect(await scan(endless)).toMatchObject({ verdict: "failed" });
});

it("nobody there is no answer", async () => {
  expect(await scan("tcp://127.0.0.1:1")).toEqual({ verdict: "unscanned", said: "" });
  expect(await virusScanner("tcp://127.0.0.1:1")?.isUp()).toBe(false);
});

it("is off when nothing is set or it says so, and another address is refused", () => {
  expect([virusScanner(""), virusScanner("off")]).toEqual([null, null]);
  for (const wrong of ["localhost:3310", "tcp://localhost", "http://localhost:3310", "unix:///"])
    expect(() => placeOf(wrong)).toThrow("CLAMD_URL");
});

const started = (env: Record<string, string>) => () => readConfiguration(env as NodeJS.ProcessEnv);

it("a public server does not start without a scanner, unless it is told to be without", () => {
  const ORIGIN = "https://medel.example.se";
  expect(started({ ORIGIN })).toThrow("CLAMD_URL");
  expect(started({ ORIGIN, CLAMD_URL: "off" })).not.toThrow();
  expect(started({ ORIGIN, CLAMD_URL: "tcp://clamd:3310" })).not.toThrow();
  expect(started({})).not.toThrow();
});
