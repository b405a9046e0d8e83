/** The programs of others that compute our books again; Debian's packages have the same names. */
import { spawnSync } from "node:child_process";

const names = ["hledger", "ledger"] as const;
export type TextTool = (typeof names)[number];

/** Without a locale they stop at the first letter that is not in ASCII. */
export const textToolEnv = () => ({ ...process.env, LC_ALL: "C.UTF-8" });

export const missingTextTools = (): TextTool[] =>
  names.filter((name) => spawnSync(name, ["--version"], { env: textToolEnv() }).status !== 0);
