import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
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
