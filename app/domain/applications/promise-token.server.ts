import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** The secret of a light link. It is only in the mail; the database has its hash. */
export const newPromiseToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");

export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");
