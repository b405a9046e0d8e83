import { openScanned } from "../file-scans/index.server";
import type { Actor } from "../shared/actor";
import { missing, ok, type Result } from "../shared/result";
import type { ClaimFile } from "./claim";
import { findClaim } from "./find-claims.server";

/** One file of a claim, for those who may read the claim. */
export async function readEvidence(
  actor: Actor,
  claimId: string,
  fileId: string,
): Promise<Result<ClaimFile & { readonly bytes: Uint8Array }>> {
  const found = await findClaim(actor, claimId);
  if (!found.ok) return found;
  const file = found.value.claim.files.find(({ id }) => id === fileId);
  if (!file) return missing();
  const opened = await openScanned(actor, file.sha256);
  return opened.ok ? ok({ ...file, bytes: opened.value }) : opened;
}
