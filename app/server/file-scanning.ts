/** Scans what was uploaded while the virus scanner did not answer, while the server runs. */
import type { Logger } from "pino";
import { scanWaiting } from "~/domain/file-scans/index.server";
import { virusScanner } from "~/gateways/virus-scan";
import { inRounds } from "./in-rounds";

const PAUSE = 60_000;

/** Answers with what stops it. Without a scanner the log says so, once. */
export function startFileScanning(log: Logger): () => Promise<void> {
  const scanner = virusScanner();
  if (!scanner) {
    log.warn("uploaded files are not scanned for viruses: CLAMD_URL is off or not set");
    return () => Promise.resolve();
  }
  return inRounds({ log, every: PAUSE, fault: "files could not be scanned" }, async () => {
    const { clean, infected, failed } = await scanWaiting(scanner);
    if (infected > 0) log.error({ infected }, "a virus was found in files that had been kept");
    if (clean + failed > 0) log.info({ clean, failed }, "files scanned");
  });
}
