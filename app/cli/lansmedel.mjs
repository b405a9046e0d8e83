#!/usr/bin/env node
/**
 * The way in, in plain Node: it must run straight after `git clone`, before anything is installed. It checks the version
 * of Node, installs what is missing, and hands over to main.ts. All it says goes to standard error.
 */
import { fileURLToPath } from "node:url";
import { installMissing } from "./install.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Länsmedel needs Node 20.19 or later; this is ${process.versions.node} (${process.execPath}).`,
  );
  process.exit(1);
}

try {
  await installMissing();
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
  const { main } = await import("./main.ts");
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error && !process.env.DEBUG ? error.message : error);
  process.exitCode = 1;
}
