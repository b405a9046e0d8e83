import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { TaskList } from "~/ui/list";
import type { CasePage } from "./case-page";

export function DocumentList({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).documents;
  const locale = useLocale();
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
        ]}
      />
    </Section>
  );
}
