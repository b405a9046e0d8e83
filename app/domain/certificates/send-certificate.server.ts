import { ore, type Ore } from "~ledger/amount";
import type { Upload } from "../../gateways/files";
import { inKindCost, inKindRow } from "../applications/index";
import { recordAudit } from "../audit/index.server";
import { keepScanned } from "../file-scans/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, refuseField, type Result } from "../shared/result";
import { mayBeStated } from "./certificate";
import { certificateAccess } from "./certificate-access";
import type { CertificateInput } from "./certificate.schema";
import { isBeforeStart, lockPart } from "./lock-part.server";

type Typed = CertificateInput extends infer T
  ? T extends unknown
    ? Omit<T, "file">
    : never
  : never;

/**
 * The recipient hands in what a co-financier certifies: an amount, and for what is given in kind how it is counted. The bytes
 * are kept first. Nothing is certified with words alone.
 */
export async function sendCertificate(
  call: { readonly actor: Applicant; readonly commandId: string },
  partId: string,
  { file, ...typed }: Typed & { readonly file: Upload | null },
): Promise<Result<{ certificateId: string }>> {
  const { actor } = call;
  const amount = amountOf(typed);
  if (amount > 0n && !file) return refuseField("file", "certificate.fileMissing");
  if (amount === 0n && typed.basis === null) return refuseField("basis", "certificate.sayWhy");
  const kept = file && (await keepScanned("file", file));
  if (kept && !kept.ok) return kept;
  if (kept && kept.value.mediaType !== "application/pdf") {
    return refuseField("file", "certificate.notPdf", { name: kept.value.name });
  }
  const stored = kept && {
    fileName: kept.value.name,
    mediaType: kept.value.mediaType,
    sizeBytes: BigInt(kept.value.sizeBytes),
    sha256: kept.value.sha256,
  };
  const input = { partId, ...typed, sha256: stored?.sha256 ?? null };
  return runCommand(call, "certificate.send", input, async ({ trx, now }) => {
    const part = await lockPart(trx, partId);
    if (!part || part.form !== typed.form) return missing();
    const denied = authorise(certificateAccess, actor, "certificate.send", part);
    if (denied) return denied;
    if (!mayBeStated(part) || !isBeforeStart(part.projectStatus))
      return refuse("certificate.notOpen");
    const { boardId, organisationId, projectId } = part;
    const { id: certificateId } = await trx
      .insertInto("certificate")
      .values({
        boardId,
        organisationId,
        projectId,
        ...(typed.form === "cash"
          ? { financierId: partId }
          : { budgetRowId: partId, quantity: typed.quantity, rateOre: typed.rate }),
        amountOre: amount,
        basis: typed.basis,
        ...stored,
        statedBy: actor.personId,
        statedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "certificate.send",
      boardId,
      organisationId,
      subject: { type: "project", id: projectId },
      detail: { part: partId, amountOre: String(amount), sha256: input.sha256 },
    });
    return ok({ certificateId });
  });
}

const amountOf = (typed: Typed): Ore =>
  typed.form === "cash" ? typed.amount : ore(inKindCost(inKindRow(typed)));
