/** ANS-002 awarded on conditions of every kind, with those who answer, judge and waive them. */
import type { Kysely } from "kysely";
import type { ConditionToMeet } from "~/domain/conditions/index";
import { answerCondition, findConditions } from "~/domain/conditions/index.server";
import { proposeDecision } from "~/domain/decisions/index.server";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import type { Applicant } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { refusalText } from "~/i18n/refusals.server";
import type { Database } from "~db/schema";
import { rankedDemoCall } from "./assessed-call";
import { addMember, as, done, setClock } from "./builders";
import { declareAndDecide, demoProposals, proposal } from "./decided-call";

export const texts = {
  agreement: "Visa avtalet om lokalen.",
  plan: "Lämna en plan för barnpassning.",
  employ: "Anställ en projektledare.",
  standing: "Följ länsstyrelsens grafiska regler.",
};

const condition = (
  text: string,
  kind: ConditionToMeet["kind"],
  dueOn: string | null = null,
): ConditionToMeet => ({ text, kind, dueOn: dueOn as PlainDate | null });

export async function conditionedAward(db: Kysely<Database>) {
  const ranked = await rankedDemoCall(db);
  const { officer, decisionMaker } = ranked.office;
  const { organisation, applicationId: projectId, signatory } = ranked.cases.forening;
  await setClock(db, "2027-05-20T08:00:00Z");
  const { decisionId } = done(
    await proposeDecision(as(officer), {
      applicationId: projectId,
      ...proposal(demoProposals.forening),
      toMeet: [
        condition(texts.agreement, "before_start"),
        condition(texts.plan, "before_first_payment"),
        condition(texts.employ, "by_date", "2027-09-01"),
        condition(texts.standing, "standing"),
      ],
    }),
  );
  done(await declareAndDecide(decisionMaker, decisionId));
  const manager = await addMember(db, organisation, "Projektledare", ["project_manager"]);
  const idOf = async (text: string) =>
    done(await findConditions(officer, projectId)).find((one) => one.text === text)?.id ?? "";
  return {
    ranked,
    officer,
    chief: decisionMaker,
    organisation,
    signatory,
    manager,
    projectId,
    decisionId,
    idOf,
    answer: async (text: string, body: string, who: Applicant = manager) =>
      answerCondition(as(who), { conditionId: await idOf(text), body, file: null }),
    /** What the conditions stop, in words. */
    blocked: async () => {
      const { blocks } = done(await findPaymentBlocks(officer, projectId));
      return blocks.flatMap(({ code, params }) =>
        code.startsWith("paymentBlock.condition")
          ? [refusalText("sv", code, params).replaceAll("\u00A0", " ")]
          : [],
      );
    },
  };
}

export type ConditionedAward = Awaited<ReturnType<typeof conditionedAward>>;
