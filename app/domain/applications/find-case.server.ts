import type { Trx } from "~db/transaction";
import { organisationAccess } from "../organisations/index";
import { sentAbout } from "../letters/index.server";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { mayMove } from "./application-status";
import { caseAccess } from "./case-access";
import { possibleGrounds, type DismissalGround } from "./dismissal-rules";
import type { ApplicationDetails } from "./find-application.server";
import { checkedApplicationIn, type CheckedApplication } from "./find-checks.server";
import { completionsIn, type CompletionRequest } from "./find-completion.server";
import { currentDismissal, dismissalFacts, type Dismissal } from "./find-dismissal.server";
import { otherFunding, type OtherFunding } from "./other-funding.server";
import { allMet, type FormalCheck } from "./formal-check";

/** What the officer may do now; a button that would be refused is not shown. */
type CaseMoves = {
  readonly readOrganisation: boolean;
  readonly take: boolean;
  readonly check: boolean;
  readonly approveFormally: boolean;
  readonly requestCompletion: boolean;
  readonly prepareDismissal: boolean;
  readonly decideDismissal: boolean;
  readonly returnDismissal: boolean;
  readonly recordCertificate: boolean;
};

export type CaseDetails = {
  readonly application: ApplicationDetails;
  readonly checks: readonly FormalCheck[];
  readonly completions: readonly CompletionRequest[];
  readonly dismissal: Dismissal | null;
  readonly possibleGrounds: readonly DismissalGround[];
  readonly moves: CaseMoves;
  /** The reader prepared the dismissal: somebody else decides it. */
  readonly isOwnDismissal: boolean;
  /** The decision to dismiss, as it was sent. */
  readonly letterId: string | null;
  /** Other applications of the same organisation at this board. */
  readonly earlier: number;
  /** What the same applicant has sought or got for the same time, at any board. */
  readonly otherFunding: readonly OtherFunding[];
  readonly today: PlainDate;
};

/** One case, for its officer, the decision-maker and the auditor. A draft, or another county's case, does not exist here. */
export async function findCase(actor: Staff, applicationId: string): Promise<Result<CaseDetails>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx, now, today }) => {
    const checked = await checkedApplicationIn(trx, applicationId, now);
    if (!checked.ok) return checked;
    const { application, checks } = checked.value;
    if (application.status === "draft") return missing();
    const denied = authorise(caseAccess, actor, "case.read", application);
    if (denied) return denied;
    const completions = await completionsIn(trx, applicationId);
    const dismissal = (await currentDismissal(trx, applicationId)) ?? null;
    return ok({
      application,
      checks,
      completions,
      dismissal,
      possibleGrounds: possibleGrounds(dismissalFacts(checked.value, completions, today)),
      moves: movesOf(actor, checked.value, dismissal),
      isOwnDismissal: dismissal?.preparedById === actor.personId,
      letterId: dismissal ? ((await sentAbout(trx, applicationId))?.id ?? null) : null,
      earlier: await earlierIn(trx, application),
      otherFunding: await otherFunding(trx, applicationId),
      today,
    });
  });
}

function movesOf(
  actor: Staff,
  { application, checks }: CheckedApplication,
  dismissal: Dismissal | null,
): CaseMoves {
  const { status } = application;
  const mayDo = (action: keyof typeof caseAccess) => may(caseAccess, actor, action, application);
  const isPrepared = dismissal?.status === "proposed";
  const isOpen = mayMove(status, "dismiss");
  return {
    readOrganisation: may(organisationAccess, actor, "organisation.read", application),
    take: mayDo("case.take") && isOpen && application.officer !== actor.name,
    check: mayDo("case.check") && isOpen && !isPrepared,
    approveFormally:
      mayDo("case.approveFormally") &&
      mayMove(status, "approveFormally") &&
      allMet(checks) &&
      !isPrepared,
    requestCompletion:
      mayDo("case.requestCompletion") && mayMove(status, "requestCompletion") && !isPrepared,
    prepareDismissal: mayDo("case.prepareDismissal") && isOpen && !isPrepared,
    decideDismissal:
      mayDo("case.decideDismissal") && isPrepared && dismissal.preparedById !== actor.personId,
    returnDismissal: mayDo("case.returnDismissal") && isPrepared,
    recordCertificate: mayDo("case.recordCertificate"),
  };
}

async function earlierIn(
  trx: Trx,
  { id, boardId, organisation }: ApplicationDetails,
): Promise<number> {
  const { count } = await trx
    .selectFrom("application")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("boardId", "=", boardId)
    .where("organisationId", "=", organisation.id)
    .where("status", "<>", "draft")
    .where("id", "<>", id)
    .executeTakeFirstOrThrow();
  return Number(count);
}
