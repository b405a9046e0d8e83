import type { Trx } from "~db/transaction";
import type { VatPosition } from "../organisations/index";
import type { CostMethod } from "../applications/index";
import { findPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";
import type { CostKind } from "./line-rules";
import { findFormLines, type FormLines } from "./find-form-lines.server";
import { findAsked, findReport } from "./find-report.server";
import type { ShownReport } from "./progress-report";
import { isUnfinished, type ClaimStatus } from "./claim-status";

export type ClaimForm = FormLines & {
  readonly report: ShownReport;
  readonly projectId: string;
  readonly projectTitle: string;
  /** The project runs: a claim may be written. */
  readonly isOpen: boolean;
  readonly no: number;
  readonly claimId: string | null;
  readonly version: number;
  readonly periodFrom: PlainDate | null;
  readonly periodTo: PlainDate | null;
  /** Why it was returned, when it was. */
  readonly returnedBecause: string | null;
  readonly categories: readonly {
    readonly id: string;
    readonly name: { readonly sv: string; readonly en: string };
    readonly kind: CostKind;
  }[];
  /** With the flat rate on staff costs no other costs are claimed. */
  readonly costMethod: CostMethod;
  /** By this the form says how amounts are written, or asks on each line. */
  readonly vat: VatPosition;
  /** The towns of the project that a line may be of; none for a project in one piece. */
  readonly sites: readonly { readonly id: string; readonly place: string }[];
};

/** The project's unfinished claim, or an empty one with the next number. */
export async function findClaimForm(
  actor: Applicant,
  projectId: string,
): Promise<Result<ClaimForm>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await findPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(claimAccess, actor, "claim.write", project);
    if (denied) return denied;
    const latest = await trx
      .selectFrom("claim")
      .selectAll()
      .where("projectId", "=", projectId)
      .orderBy("no", "desc")
      .executeTakeFirst();
    const unfinished = latest && isUnfinished(latest.status as ClaimStatus) ? latest : null;
    const no = unfinished?.no ?? (latest?.no ?? 0) + 1;
    const isFlat = (category: string) => project.kinds[category] === "flat";
    return ok({
      projectId,
      projectTitle: project.title,
      isOpen: project.status === "running",
      no,
      claimId: unfinished?.id ?? null,
      version: unfinished?.version ?? 0,
      periodFrom: (unfinished?.periodFrom ?? null) as PlainDate | null,
      periodTo: (unfinished?.periodTo ?? null) as PlainDate | null,
      report: await reportOf(trx, projectId, unfinished ?? null, no),
      ...(await findFormLines(trx, projectId, unfinished?.id ?? null, isFlat)),
      costMethod: project.costMethod,
      vat: project.vat,
      sites: await sitesOf(trx, projectId),
      returnedBecause: unfinished?.status === "returned" ? unfinished.approvalReason : null,
      categories: Object.entries(project.categories).flatMap(([id, name]) => {
        const kind = project.kinds[id];
        return kind ? [{ id, name, kind }] : [];
      }),
    });
  });
}

const sitesOf = (trx: Trx, projectId: string): Promise<ClaimForm["sites"]> =>
  trx
    .selectFrom("projectSite")
    .innerJoin("applicationSite", "applicationSite.id", "projectSite.siteId")
    .select(["projectSite.siteId as id", "applicationSite.place"])
    .where("projectSite.projectId", "=", projectId)
    .orderBy("applicationSite.no")
    .execute();

const empty = { progress: "", deviations: "", risks: "", outcomes: [] };

const reportOf = async (
  trx: Trx,
  projectId: string,
  unfinished: Parameters<typeof findReport>[1] | null,
  no: number,
): Promise<ShownReport> =>
  unfinished ? findReport(trx, unfinished) : { ...empty, ...(await findAsked(trx, projectId, no)) };
