import { openScanned } from "../file-scans/index.server";
import type { Actor } from "../shared/actor";
import { missing, ok, type Result } from "../shared/result";
import type { ApplicationFile } from "./application";
import { findApplication } from "./find-application.server";

/** One file of an application, for those who may read the application. */
export async function readApplicationFile(
  actor: Actor,
  applicationId: string,
  fileId: string,
): Promise<Result<ApplicationFile & { readonly bytes: Uint8Array }>> {
  const found = await findApplication(actor, applicationId);
  if (!found.ok) return found;
  const file = found.value.files.find(({ id }) => id === fileId);
  if (!file) return missing();
  const opened = await openScanned(actor, file.sha256);
  return opened.ok ? ok({ ...file, bytes: opened.value }) : opened;
}
