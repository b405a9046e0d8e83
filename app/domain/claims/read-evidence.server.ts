import { fileStore } from "../../gateways/files";
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
  const bytes = file && (await fileStore().read(file.sha256));
  return file && bytes ? ok({ ...file, bytes }) : missing();
}
