import type { ControlPage } from "~/domain/controls/index.server";
import { controlSections } from "~/domain/controls";
import { useText } from "~/i18n";
import visitsText from "~/i18n/visits";
import { Actions, ButtonLink } from "~/ui/form";
import { Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { DataTable } from "~/ui/table";

type Props = { readonly page: ControlPage; readonly isStaff: boolean };

export function Protocol({ page: { control, sections, mayWrite }, isStaff }: Props) {
  const t = useText(visitsText);
  const { protocol: words } = t;
  const { attendees, summary, no, projectId } = control;
  const rows = controlSections.flatMap((part) =>
    sections.filter(({ section }) => section === part),
  );
  return (
    <Section title={t.section.protocol}>
      {attendees === null ? (
        <p>{isStaff ? words.none : words.notYet}</p>
      ) : (
        <>
          <Facts
            look="rows"
            facts={[
              { label: words.present, value: attendees },
              { label: words.inShort, value: summary },
            ]}
          />
          <DataTable
            caption={t.section.protocol}
            captionHidden
            rows={rows}
            rowKey={({ section }) => section}
            columns={[
              { key: "part", head: t.column.part, cell: ({ section }) => t.part[section] },
              {
                key: "score",
                head: t.column.score,
                cell: ({ score }) =>
                  t.scored({ score, anchor: t.anchor[String(score) as keyof typeof t.anchor] }),
              },
              { key: "note", head: t.column.note, cell: ({ note }) => note },
            ]}
          />
        </>
      )}
      {mayWrite ? (
        <Actions>
          <ButtonLink
            to={`/projects/${projectId}/visits/${no}/protocol`}
            look={attendees === null ? "primary" : "secondary"}
          >
            {attendees === null ? words.write : words.change}
          </ButtonLink>
        </Actions>
      ) : null}
    </Section>
  );
}
