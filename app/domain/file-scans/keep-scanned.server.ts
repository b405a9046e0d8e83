import { hashOf, keepUpload, MAX_FILE_BYTES, type Upload } from "../../gateways/files";
import { virusScanner } from "../../gateways/virus-scan";
import { refuseField } from "../shared/result";
import { recordScan } from "./record-scan.server";

/**
 * Scans an upload and keeps it. What the scanner finds something in is refused at its field and never kept; while the scanner
 * does not answer, the file is kept and waits, closed to the board.
 */
export async function keepScanned(field: string, upload: Upload): ReturnType<typeof keepUpload> {
  const scanner = virusScanner();
  if (!scanner || upload.bytes.length > MAX_FILE_BYTES) return keepUpload(field, upload);
  const scan = await scanner.scan(upload.bytes);
  const kept =
    scan.verdict === "infected"
      ? refuseField(field, "file.infected", { name: upload.name, virus: scan.said })
      : await keepUpload(field, upload);
  if (kept.ok || scan.verdict === "infected") await recordScan(hashOf(upload.bytes), scan);
  return kept;
}
