/** What the installation decides, read from the environment once and checked before the server starts. */

import { placeOf } from "~/gateways/virus-scan";

export type Configuration = {
  readonly port: number;
  readonly host: string;
  /** The public address, e.g. "https://medel.example.se"; null: the one each request names. */
  readonly origin: string | null;
  readonly isHttps: boolean;
  /** Proxies whose X-Forwarded-* headers are believed, as Express writes them. */
  readonly trustedProxies: string;
  readonly isDemo: boolean;
  readonly logLevel: string;
};

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

export function readConfiguration(env: NodeJS.ProcessEnv = process.env): Configuration {
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);
  const origin = env.ORIGIN ? readOrigin(env.ORIGIN) : null;
  const isDemo = env.LANSMEDEL_DEMO === "1";
  const logLevel = env.LOG_LEVEL ?? (isDemo ? "warn" : "info");
  requireScanner(env, origin, isDemo);
  if (!levels.includes(logLevel)) throw new Error(`LOG_LEVEL must be one of ${levels.join(", ")}.`);
  return {
    port,
    host: env.HOST ?? "127.0.0.1",
    origin,
    isHttps: origin?.startsWith("https:") ?? false,
    trustedProxies: env.TRUST_PROXY ?? "loopback",
    isDemo,
    logLevel,
  };
}

/** What the public uploads is scanned, unless somebody has said that it is not. */
function requireScanner(env: NodeJS.ProcessEnv, origin: string | null, isDemo: boolean): void {
  const place = placeOf(env.CLAMD_URL);
  if (!place && env.CLAMD_URL !== "off" && !isDemo && origin?.startsWith("https:"))
    throw new Error(
      'CLAMD_URL must say where clamd listens, tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl, or be "off": then uploaded files are not scanned for viruses.',
    );
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.username)
    throw new Error(`ORIGIN must be an address like https://medel.example.se, not "${text}".`);
  return url.origin;
}
