import type { VatPosition } from "../organisations/index";
import { callDefinition } from "../calls/index";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { ClaimLine } from "./claim";
import { claimAccess } from "./claim-access";
import type { CostKind, VatRule } from "./line-rules";
import { findParked, type ParkedLine } from "./parked-lines.server";
import { isUnfinished, type ClaimStatus } from "./claim-status";

type FormLine = Pick<
  ClaimLine,
  "category" | "description" | "amount" | "date" | "supplier" | "voucher" | "vat"
> & { readonly resumes: string | null };

export type ClaimForm = {
  readonly projectId: string;
  readonly projectTitle: string;
  readonly no: number;
  readonly claimId: string | null;
  readonly version: number;
  readonly periodFrom: PlainDate | null;
  readonly periodTo: PlainDate | null;
  readonly progress: string;
  readonly lines: readonly FormLine[];
  /** What followed of the salaries when the claim was last saved. */
  readonly counted: readonly Pick<ClaimLine, "category" | "amount">[];
  /** Lines of earlier claims that were parked and stand here again. */
  readonly parked: readonly Pick<ParkedLine, "id" | "no" | "reason" | "description">[];
  /** Why it was returned, when it was. */
  readonly returnedBecause: string | null;
  readonly categories: readonly {
    readonly id: string;
    readonly name: { readonly sv: string; readonly en: string };
    readonly kind: CostKind;
  }[];
  /** By this the form says how amounts are written, or asks on each line. */
  readonly vat: VatPosition;
};

/** The project's unfinished claim, or an empty one with the next number. */
export async function findClaimForm(
  actor: Applicant,
  projectId: string,
): Promise<Result<ClaimForm>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await trx
      .selectFrom("project")
      .innerJoin("call", "call.id", "project.callId")
      .innerJoin("organisation", "organisation.id", "project.organisationId")
      .select([
        "project.id",
        "project.title",
        "project.boardId",
        "project.organisationId",
        "call.definition",
        "organisation.vat",
      ])
      .where("project.id", "=", projectId)
      .executeTakeFirst();
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
    const { budgetCategories } = callDefinition.parse(project.definition);
    const isFlat = (category: string) =>
      budgetCategories.some(({ id, kind }) => id === category && kind === "flat");
    const parked = (await findParked(trx, projectId)).filter(
      ({ resumedIn }) => resumedIn === (unfinished?.id ?? null),
    );
    const lines = unfinished
      ? await trx
          .selectFrom("claimLine")
          .select(["category", "description", "amountOre as amount", "supplier", "voucher"])
          .select(["spentOn as date", "vat", "resumes"])
          .where("claimId", "=", unfinished.id)
          .orderBy("position")
          .execute()
      : parked.map((line) => ({ ...line, resumes: line.id }));
    return ok({
      projectId,
      projectTitle: project.title,
      no: unfinished?.no ?? (latest?.no ?? 0) + 1,
      claimId: unfinished?.id ?? null,
      version: unfinished?.version ?? 0,
      periodFrom: (unfinished?.periodFrom ?? null) as PlainDate | null,
      periodTo: (unfinished?.periodTo ?? null) as PlainDate | null,
      progress: unfinished?.progress ?? "",
      lines: lines
        .filter(({ category }) => !isFlat(category))
        .map((line) => ({
          ...line,
          date: line.date as PlainDate | null,
          vat: line.vat as VatRule | null,
        })),
      parked: parked.map(({ id, no, reason, description }) => ({ id, no, reason, description })),
      counted: lines.filter(({ category }) => isFlat(category)),
      vat: project.vat as VatPosition,
      returnedBecause: unfinished?.status === "returned" ? unfinished.approvalReason : null,
      categories: budgetCategories.map(({ id, name, kind }) => ({ id, name, kind })),
    });
  });
}
