/** The log, without personal data: no addresses of people, no query strings, no tokens, no values from the database. */
import pino, { type Logger } from "pino";

type Told = { type: string; message: string; stack?: string; code?: string; constraint?: string };

/** The status of an answer that was thrown instead of returned, as itself or as Remix passes it on. */
export function thrownStatus(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || error instanceof Error) return undefined;
  const { init, status = init?.status } = error as {
    init?: { status?: unknown } | null;
    status?: unknown;
  };
  return typeof status === "number" ? status : undefined;
}

/** The database puts row values in `detail`; only what is listed here is written. */
export function describeError(error: unknown): Told {
  if (!(error instanceof Error)) {
    const status = thrownStatus(error);
    return status === undefined
      ? { type: typeof error, message: String(error) }
      : { type: "Response", message: `status ${status}` };
  }
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(error.stack !== undefined && { stack: error.stack }),
    ...(typeof code === "string" && { code }),
    ...(typeof constraint === "string" && { constraint }),
  };
}

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The path, with what may be a secret link's token left out. */
export const loggedPath = (path: string): string =>
  path
    .split("/")
    .map((part) =>
      part.length >= 20 && !identifier.test(part) && !part.includes(".") ? "…" : part,
    )
    .join("/");

export const createLog = (level: string): Logger =>
  pino({ level, base: null, serializers: { err: describeError } });
