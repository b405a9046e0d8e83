import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import paymentBlocksText from "~/i18n/payment-blocks";
import projectsText from "~/i18n/projects";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { TaskList } from "~/ui/list";
import type { CasePage } from "./case-page";

export function DocumentList({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).documents;
  const locale = useLocale();
  const words = useText(paymentBlocksText).decided;
  const changeWords = useText(changesText).versions;
  const { project, isStaff, opens } = page;
  const letter = `/decisions/${project.decisionId}/letter`;
  return (
    <Section title={t.title}>
      <TaskList
        tasks={[
          {
            label: t.decision({ day: formatDay(project.decidedOn, locale) }),
            to: letter,
          },
          ...(page.changes.versions > 1
            ? [
                {
                  label: changeWords.title,
                  to: `/projects/${project.id}/versions/${page.changes.versions}`,
                  note: changeWords.crumb({ no: page.changes.versions }),
                },
              ]
            : []),
          {
            label: t.application,
            ...(opens.application && {
              to: isStaff ? `/cases/${project.id}/application` : `/applications/${project.id}`,
            }),
            note: t.applicationNote,
          },
          ...(project.settledAt
            ? [{ label: t.settlement, to: `/projects/${project.id}/settlement/letter` }]
            : []),
          ...page.payments.decisions.map(({ id, kind, decidedAt }) => ({
            label: words[kind]({ day: formatDay(dayOf(decidedAt), locale) }),
            to: `/payment-stops/${id}/letter`,
          })),
        ]}
      />
    </Section>
  );
}
