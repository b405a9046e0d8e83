import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuseField, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { sourcesIn } from "./find-sites.server";
import { lockApplication } from "./lock-application.server";
import { municipalitiesOf } from "./municipalities";
import { sitesRefusal, type Site } from "./sites";

/** Puts these towns in place of those there were. Each source must be spread to the last öre; no towns at all is whole too. */
export async function saveSites(
  call: { readonly actor: Applicant; readonly commandId: string },
  { applicationId, sites }: { readonly applicationId: string; readonly sites: readonly Site[] },
): Promise<Result<{ applicationId: string }>> {
  const { actor } = call;
  const input = { applicationId, sites };
  return runCommand(call, "application.saveSites", input, async ({ trx, now }) => {
    const application = await lockApplication(trx, applicationId);
    if (!application) return missing();
    const denied = authorise(applicationAccess, actor, "application.save", application);
    if (denied) return denied;
    const refusal =
      placeRefusal(application.boardId, sites) ??
      sitesRefusal(sites, await sourcesIn(trx, applicationId));
    if (refusal) return refusal;
    await trx.deleteFrom("applicationSite").where("applicationId", "=", applicationId).execute();
    await addSites(trx, applicationId, sites);
    await trx
      .updateTable("application")
      .set({ changedAt: now })
      .where("id", "=", applicationId)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "application.saveSites",
      // A draft is not in the board's sight: neither is what is written about it.
      boardId: application.status === "draft" ? null : application.boardId,
      organisationId: application.organisationId,
      subject: { type: "application", id: applicationId },
      detail: { sites: sites.length },
    });
    return ok({ applicationId });
  });
}

/** A municipality of the board's own county, where its list is known. */
function placeRefusal(boardId: string, sites: readonly Site[]) {
  const known = municipalitiesOf(boardId);
  const at = sites.findIndex(
    ({ municipality }) => known.length > 0 && !known.some(({ code }) => code === municipality),
  );
  return at < 0 ? null : refuseField(`sites[${at}].municipality`, "site.municipalityUnknown");
}

async function addSites(trx: Trx, applicationId: string, sites: readonly Site[]): Promise<void> {
  if (sites.length === 0) return;
  const stored = await trx
    .insertInto("applicationSite")
    .values(
      sites.map(({ municipality, place, responsible }, at) => ({
        applicationId,
        no: at + 1,
        municipality,
        place,
        responsible,
      })),
    )
    .returning(["id", "no"])
    .execute();
  const idOf = new Map(stored.map(({ id, no }) => [no, id]));
  const parts = sites.flatMap((site, at) =>
    partsOf(site).map((part) => ({ ...part, siteId: idOf.get(at + 1) ?? "" })),
  );
  if (parts.length > 0) await trx.insertInto("applicationSiteAmount").values(parts).execute();
}

/** Nothing is not written. */
const partsOf = ({ grant, inKind, financiers }: Site) =>
  [
    { source: "grant", financierId: null, amountOre: grant },
    { source: "in_kind", financierId: null, amountOre: inKind },
    ...financiers.map(({ id, amount }) => ({
      source: "financier",
      financierId: id,
      amountOre: amount,
    })),
  ].filter(({ amountOre }) => amountOre > 0n);
