/** Which database errors mean "reconnect and replay with the same command id", and which are an answer. */

const replayable = new Set([
  "25006", // read-only after a switch of primary
  "40001", // serialisation failure
  "40P01", // deadlock
  "57P01", // terminated by the administrator
  "57P02",
  "57P03", // starting up or shutting down
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
  "ETIMEDOUT",
]);

const lost =
  /Connection terminated|timeout exceeded|Query read timeout|server closed the connection|is not queryable/i;

/** True when the outcome is unknown or the server was away: ask again with the same command id. */
export function isReplayable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return (
    (code !== undefined && (replayable.has(code) || code.startsWith("08"))) ||
    lost.test(message ?? "")
  );
}

/** The name of the violated constraint, or null when the error is something else. */
export function violatedConstraint(error: unknown): string | null {
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  return code?.startsWith("23") && constraint ? constraint : null;
}
