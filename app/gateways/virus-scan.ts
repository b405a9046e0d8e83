/** clamd of ClamAV, over TCP or a socket: whether it knows something bad in a file. */
import { connect, type NetConnectOpts } from "node:net";

export type Scan = {
  /** Failed: the scanner answered, but could not say. Unscanned: it did not answer. */
  readonly verdict: "clean" | "infected" | "failed" | "unscanned";
  /** What it found, or what it answered. */
  readonly said: string;
};

export type Scanner = {
  readonly scan: (bytes: Uint8Array) => Promise<Scan>;
  readonly isUp: () => Promise<boolean>;
};

const OFF = "off";

/** Of CLAMD_URL: "tcp://127.0.0.1:3310", "unix:///run/clamav/clamd.ctl"; null when it is "off" or not set. */
export function virusScanner(url = process.env.CLAMD_URL): Scanner | null {
  const place = placeOf(url);
  return place && { scan: (bytes) => scanAt(place, bytes), isUp: () => isUpAt(place) };
}

/** Throws for an address that cannot be one. */
export function placeOf(text: string | undefined): NetConnectOpts | null {
  if (!text || text === OFF) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "unix:" && url.pathname.length > 1) return { path: url.pathname };
  if (url?.protocol === "tcp:" && url.hostname && url.port)
    return { host: url.hostname, port: Number(url.port) };
  throw new Error(`CLAMD_URL must be tcp://host:port, unix:///path or "off", not "${text}".`);
}

const PATIENCE = 30_000;
const PIECE = 256 * 1024;
const LONGEST_ANSWER = 4096;

async function scanAt(place: NetConnectOpts, bytes: Uint8Array): Promise<Scan> {
  const answer = await ask(place, pieces(bytes)).catch(() => null);
  if (answer === null) return { verdict: "unscanned", said: "" };
  const said = answer.replace(/^stream: /, "");
  if (said === "OK") return { verdict: "clean", said: "" };
  if (said.endsWith(" FOUND"))
    return { verdict: "infected", said: said.slice(0, -" FOUND".length) };
  return { verdict: "failed", said };
}

const isUpAt = async (place: NetConnectOpts): Promise<boolean> =>
  (await ask(place, ["zPING\0"]).catch(() => null)) === "PONG";

/** The INSTREAM command: every piece after its length, and a length of zero. */
function* pieces(bytes: Uint8Array): Generator<string | Uint8Array> {
  yield "zINSTREAM\0";
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    yield length(piece.length);
    yield piece;
  }
  yield length(0);
}

function length(count: number): Uint8Array {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(count);
  return four;
}

/** What clamd answers to one command; it may answer, and hang up, before it has read everything. */
function ask(place: NetConnectOpts, parts: Iterable<string | Uint8Array>): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(place);
    let answer = "";
    const end = () => {
      const whole = answer.split("\0")[0] ?? "";
      socket.destroy();
      if (whole === "") reject(new Error("clamd did not answer"));
      else resolve(whole.trim());
    };
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error("clamd was silent")));
    socket.setEncoding("utf8");
    socket.on("data", (text: string) => {
      answer += text;
      if (answer.includes("\0") || answer.length > LONGEST_ANSWER) end();
    });
    socket.on("end", end);
    socket.on("error", (error) => (answer === "" ? reject(error) : end()));
    socket.on("close", () => reject(new Error("clamd hung up")));
    socket.on("connect", () => {
      for (const part of parts) socket.write(part);
    });
  });
}
