import type { ChangePage } from "~/domain/changes/index.server";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatDay } from "~/ui/date";
import { Panel } from "~/ui/layout";
import { TaskList } from "~/ui/list";

type Props = Pick<ChangePage, "decisions"> & { readonly projectId: string };

/** The letters of what is decided, and the versions that came of it. */
export function ChangeLetters({ decisions, projectId }: Props) {
  const t = useText(changesText).page;
  const locale = useLocale();
  return (
    <Panel title={t.letters}>
      {decisions.length === 0 ? (
        <p>{t.noLetter}</p>
      ) : (
        <TaskList
          tasks={decisions.flatMap(({ letterId, decidedAt, version }) => [
            {
              label: t.letter({ day: formatDay(dayOf(decidedAt), locale) }),
              to: `/letters/${letterId}`,
              ...(version === null && { note: t.noVersion }),
            },
            ...(version === null
              ? []
              : [
                  {
                    label: t.version({ no: version }),
                    to: `/projects/${projectId}/versions/${version}?with=${version - 1}`,
                  },
                ]),
          ])}
        />
      )}
    </Panel>
  );
}
