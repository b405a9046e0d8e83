import type { CaseDetails } from "~/domain/applications/index.server";
import { useLocale, useText } from "~/i18n";
import doubleFundingText from "~/i18n/double-funding";
import { formatDay } from "~/ui/date";
import { Notice, Section } from "~/ui/layout";
import { TaskList } from "~/ui/list";
import { formatKronor } from "~/ui/money";

/** The same applicant's other money for the same time: to be held against this budget before anything is decided. */
export function OtherFunding({ rows }: { readonly rows: CaseDetails["otherFunding"] }) {
  const t = useText(doubleFundingText).otherFunding;
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <Section>
      <Notice tone="warn" title={t.title({ count: rows.length })}>
        <p>{t.what}</p>
        <TaskList
          tasks={rows.map((row) => ({
            label: row.isOwnBoard ? row.title : `${row.title} (${row.board})`,
            ...(row.isOwnBoard && { to: `/cases/${row.id}` }),
            note: t.row({
              caseNumber: row.caseNumber,
              from: formatDay(row.startsOn, locale),
              to: formatDay(row.endsOn, locale),
              granted: row.granted === null ? null : formatKronor(row.granted, locale),
            }),
          }))}
        />
      </Notice>
    </Section>
  );
}
