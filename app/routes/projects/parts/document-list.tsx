import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import lettersText from "~/i18n/letters";
import projectsText from "~/i18n/projects";
import { formatDay } from "~/ui/date";
import { Section } from "~/ui/layout";
import { TaskList } from "~/ui/list";
import type { CasePage } from "./case-page";

export function DocumentList({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).documents;
  const words = useText(lettersText);
  const locale = useLocale();
  const changeWords = useText(changesText).versions;
  const { project, letters, isStaff, opens } = page;
  return (
    <Section title={t.title}>
      <TaskList
        tasks={[
          ...letters.map(({ id, kind, sentAt }) => ({
            label: words.on({
              letter: words.kind[kind],
              day: formatDay(dayOf(sentAt), locale),
            }),
            to: `/letters/${id}`,
          })),
          ...(page.changes.versions > 0
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
        ]}
      />
    </Section>
  );
}
