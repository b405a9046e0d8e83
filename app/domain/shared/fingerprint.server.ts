import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json";

/** SHA-256, in hex, of a value's canonical JSON. */
export const fingerprintOf = (value: unknown): string =>
  createHash("sha256").update(canonicalJson(value)).digest("hex");
