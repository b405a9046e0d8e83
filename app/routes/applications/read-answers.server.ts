/** What the pages that show a whole application need of it. */
import { sum } from "~ledger/amount";
import { sectionQuestions, sectionsOf } from "~/domain/applications";
import type { ApplicationDetails } from "~/domain/applications/index.server";
import { fixed } from "~/domain/shared/fraction";
import type { ReadAnswersProps } from "./parts/read-answers";

export function readAnswersProps(application: ApplicationDetails): ReadAnswersProps {
  const { id, call, organisation, answers, files, budget, financing } = application;
  const { definition } = call;
  return {
    id,
    sections: sectionsOf(definition, organisation.type).map((section) => ({
      section,
      questions: sectionQuestions(definition, organisation.type, section),
    })),
    answers,
    files,
    indicators: definition.indicators,
    budget: {
      costMethod:
        definition.financing.staffFlatRatePercent === null ? null : application.lines.costMethod,
      total: budget.total,
      sought: financing.grant,
      share: budget.sharePercent && fixed(budget.sharePercent, 2),
      cofinancing: sum(financing.financiers.map(({ amount }) => amount)),
      inKind: budget.inKind,
      financiers: financing.financiers.map(({ name, amount, status }) => ({
        name,
        amount,
        isConfirmed: status === "confirmed" || status === "verified",
      })),
    },
  };
}
