/** June and July 2028: the last promise of ANS-001 is confirmed, its condition met, and it is accepted, smaller than it was sought. */
import { readFile } from "node:fs/promises";
import { findBudget } from "~/domain/applications/index.server";
import { certifyPromise } from "~/domain/certificates/index.server";
import { answerCondition, findConditions, judgeAnswer } from "~/domain/conditions/index.server";
import { acceptAward, findRevision } from "~/domain/projects/index.server";
import { certifyInKind } from "../certificates";
import { findCase, findProject } from "../find";
import { story } from "../story";

export async function begunLate(): Promise<void> {
  await story.at("2028-06-30", "15:20");
  const officer = await story.as("officer");
  const { applicationId } = await findCase("kommun");
  const budget = await findBudget(officer, applicationId);
  if (!budget.ok) throw new Error(`no budget: ${budget.code}`);
  for (const { id, status } of budget.value.financing.financiers) {
    if (status === "confirmed") continue;
    await story.step(`certify.${id}`, officer, (call) =>
      certifyPromise(call, {
        applicationId,
        financierId: id,
        source: "Medfinansieringsintyg från samordningsförbundet, beslutat den 20 juni 2028",
      }),
    );
  }
  await meetCondition();
  await accept();
  await certifyInKind("kommun", { sentOn: "2028-07-03", readOn: "2028-07-04" });
}

/** The agreement comes in, and the officer accepts it. */
async function meetCondition(): Promise<void> {
  const projectId = await findProject("kommun");
  await story.at("2028-07-03", "10:10");
  const signatory = await story.applicant("kommun");
  const conditions = await findConditions(signatory, projectId);
  if (!conditions.ok) throw new Error(`no conditions: ${conditions.code}`);
  const bytes = await readFile(new URL("../../../../db/demo/firmatecknare.pdf", import.meta.url));
  for (const { id } of conditions.value) {
    await story.step(`condition.answer.${id}`, signatory, (call) =>
      answerCondition(call, {
        conditionId: id,
        body: "Avtalet med samordningsförbundet är undertecknat den 26 juni 2028.",
        file: { name: "Avtal med samordningsforbundet.pdf", bytes },
      }),
    );
    await story.at("2028-07-03", "14:25");
    await story.step(`condition.judge.${id}`, await story.as("officer"), (call) =>
      judgeAnswer(call, id, { judgement: "accepted", reason: null }),
    );
  }
}

/** The grant's share is kept, and the budget is made smaller line by line. */
async function accept(): Promise<void> {
  const projectId = await findProject("kommun");
  await story.at("2028-07-04", "09:40");
  const signatory = await story.applicant("kommun");
  const revision = await findRevision(signatory, projectId);
  if (!revision.ok || !revision.value) throw new Error("nothing to revise");
  const lines = revision.value.lines.map(({ category, suggested: amount }) => ({
    category,
    amount,
  }));
  await story.step("accept.kommun", signatory, (call) =>
    acceptAward(call, { projectId, revision: "scope_reduced", lines }),
  );
}
