import { postGrants, type GrantPosting } from "../activities/index.server";
import { answerTo } from "../applications/index";
import { isCovered } from "../appropriations/index";
import { itemNamed, yearFunding } from "../appropriations/index.server";
import { inHoldersBooks } from "../grant-boards/index.server";
import { actorLabel, type Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { addDays } from "../shared/dates";
import { ACCEPTANCE_DAYS } from "./decision-letter";
import { openSites } from "./award-sites.server";
import { writeFirstVersion } from "./first-version.server";
import type { DecisionCase } from "./read-decision.server";

/**
 * Opens the project of an award, published at once. It has the application's id, so that the co-financing promised when
 * the application came in and the money committed now stand on one project in the ledger.
 */
export async function openProject(step: Step, actor: Staff, found: DecisionCase): Promise<void> {
  const { trx, now, today } = step;
  const stored = await trx
    .selectFrom("applicationAnswer")
    .select(["question", "answer"])
    .where("applicationId", "=", found.applicationId)
    .execute();
  const answers = Object.fromEntries(stored.map(({ question, answer }) => [question, answer]));
  const summary = summaryIn(found, answers);
  await trx
    .insertInto("project")
    .values({
      id: found.applicationId,
      boardId: found.boardId,
      applicationId: found.applicationId,
      organisationId: found.organisationId,
      callId: found.callId,
      decisionId: found.id,
      title: found.projectTitle,
      summary,
      startsOn: found.startsOn,
      endsOn: found.endsOn,
      grantedOre: found.granted,
      totalCostOre: found.totalCost,
      acceptBy: addDays(today, ACCEPTANCE_DAYS),
      publishedAt: now,
    })
    .execute();
  await writeFirstVersion(step, actor, found, { answers, summary });
  const question = found.definition.questions.find(({ type }) => type === "municipalities");
  const chosen = (question && answerTo(answers, { id: question.id, type: "municipalities" })) ?? [];
  const towns = await openSites(trx, {
    id: found.applicationId,
    granted: found.granted,
    total: found.totalCost,
  });
  if (chosen.length + towns.length > 0) {
    await trx
      .insertInto("projectMunicipality")
      .values(
        [...new Set([...chosen, ...towns])].map((municipality) => ({
          projectId: found.applicationId,
          municipality,
        })),
      )
      .execute();
  }
}

/** The first long text of the project section: the plain summary that the call says is published. */
function summaryIn(
  { definition }: DecisionCase,
  answers: Readonly<Record<string, unknown>>,
): string {
  const question = definition.questions.find(
    ({ section, type }) => section === "project" && type === "longtext",
  );
  return (question && answerTo(answers, { id: question.id, type: "longtext" })) ?? "";
}

/**
 * Commits the award year by year: a year whose appropriation has come in from what is reserved, later years within the
 * room for them.
 */
export async function postAward(
  { trx, today }: Step,
  actor: Staff,
  found: DecisionCase,
): Promise<void> {
  const item = await itemNamed(trx, found.itemId);
  const fundingOf = await inHoldersBooks(trx, found.callId, () => yearFunding(trx, item));
  await postGrants(
    trx,
    found.years.map(({ year, amount }): GrantPosting => {
      const entry = {
        key: `decision:${found.id}:${year}`,
        bookedOn: today,
        actor: actorLabel(actor),
        reason: `Beslut ${found.caseNumber}, ${year}`,
        source: { type: "decision", id: found.id },
        amounts: { amount },
      };
      const dims = { call: found.callId, project: found.applicationId, year };
      return isCovered(fundingOf(year))
        ? { ...entry, kind: "award.decided", dims }
        : { ...entry, kind: "award.decidedLaterYear", dims: { ...dims, item: found.itemId } };
    }),
  );
}
