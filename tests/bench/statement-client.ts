/**
 * A connection that sends one prepared statement again and again, each a transaction of its own. It speaks PostgreSQL's
 * protocol itself and has its messages made before the time starts: what is measured is the server, not a driver.
 */
import net from "node:net";
import pg from "pg";

export type Client = {
  /** Of the server's process for this connection. */
  readonly pid: number;
  /** Makes ready what the next run is expected to send. */
  readonly prepare: () => Promise<void>;
  /** Sends one and waits for the answer: committed. */
  readonly commit: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Statement = {
  readonly text: string;
  /** What the session says before anything else. */
  readonly session?: string;
  /** The next execution's parameters, as PostgreSQL writes them. */
  readonly parameters: () => Promise<readonly string[]>;
};

const NAME = "bench\0";

function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(5);
  head.write(type, 0, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const int16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const withLength = (text: string): Buffer[] => {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes.length);
  return [length, bytes];
};

const sync = message("S");
const execute = message("E", Buffer.alloc(1 + 4));
const parsing = (text: string): Buffer =>
  Buffer.concat([message("P", Buffer.from(`${NAME}${text}\0`), int16(0)), sync]);

function execution(parameters: readonly string[]): Buffer {
  const values = parameters.flatMap(withLength);
  const names = Buffer.from(`\0${NAME}`);
  const bind = message("B", names, int16(0), int16(parameters.length), ...values, int16(0));
  return Buffer.concat([bind, execute, sync]);
}

/** The fields of an error, told by a letter each. */
function faultOf(body: Buffer): Error {
  const fields = body.toString("utf8").split("\0");
  const said = (letter: string) => fields.find((field) => field.startsWith(letter))?.slice(1);
  return Object.assign(new Error(said("M") ?? "the server refused"), { code: said("C") });
}

/** Sends a message and waits until the server is ready for the next. */
function conversation(socket: net.Socket): (sent: Buffer) => Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let fault: Error | undefined;
  let waiting: { resolve: () => void; reject: (error: Error) => void } | undefined;
  const answer = () => {
    const [asked, failed] = [waiting, fault];
    waiting = fault = undefined;
    if (failed) asked?.reject(failed);
    else asked?.resolve();
  };
  socket.removeAllListeners("data");
  socket.on("data", (chunk: Buffer) => {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const length = 1 + rest.readInt32BE(1);
      const type = String.fromCharCode(rest[0] ?? 0);
      if (type === "E") fault = faultOf(rest.subarray(5, length));
      rest = rest.subarray(length);
      if (type === "Z") answer();
    }
  });
  socket.on("close", () => {
    fault ??= new Error("the connection was lost");
    answer();
  });
  return (sent) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(sent);
    });
}

/** A deadlock, or a key that is being posted at the moment: the transaction is run again, as the ledger asks. */
const isPassing = (error: unknown): boolean =>
  ["40P01", "40001"].includes(String((error as { code?: unknown }).code));

export async function statementClient(
  url: string,
  { text, session, parameters }: Statement,
): Promise<Client> {
  const socket = new net.Socket();
  const login = new pg.Client({ connectionString: url, stream: () => socket });
  login.on("error", () => undefined);
  await login.connect();
  const { rows } = await login.query<{ pid: number }>("select pg_backend_pid() as pid");
  if (session) await login.query(session);
  const send = conversation(socket);
  await send(parsing(text));
  const ready: Buffer[] = [];
  let sent = 10;
  return {
    pid: rows[0]?.pid ?? 0,
    prepare: async () => {
      const wanted = Math.ceil(sent * 1.5);
      while (ready.length < wanted) ready.push(execution(await parameters()));
      sent = 0;
    },
    commit: async () => {
      sent++;
      const next = ready.pop() ?? execution(await parameters());
      for (;;) {
        try {
          return await send(next);
        } catch (error) {
          if (!isPassing(error)) throw error;
        }
      }
    },
    close: async () => {
      socket.removeAllListeners("data").resume();
      await login.end();
    },
  };
}

/** An array as PostgreSQL writes it. */
export const arrayText = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",")}}`;
