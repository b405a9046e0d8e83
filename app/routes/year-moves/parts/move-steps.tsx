import type { YearMovePage } from "~/domain/year-moves/index.server";
import { useLocale, useText } from "~/i18n";
import yearMovesText from "~/i18n/year-moves";
import { formatInstant } from "~/ui/date";
import { Actions, ButtonLink } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";

type Props = { readonly page: YearMovePage; readonly isOwn: boolean };

/** Proposed by one, decided by another; who did what, and plainly why not you. */
export function MoveSteps({ page: { proposal, mayDecide, project }, isOwn }: Props) {
  const { two: t } = useText(yearMovesText);
  const locale = useLocale();
  return (
    <TwoPersons
      title={t.title}
      steps={[
        {
          label: t.proposed,
          state: proposal ? "done" : "now",
          who: proposal
            ? t.by({ name: proposal.proposerName, at: formatInstant(proposal.proposedAt, locale) })
            : t.none,
        },
        { label: t.decided, state: proposal ? "now" : "coming", who: isOwn ? t.own : t.other },
      ]}
    >
      {mayDecide ? (
        <Actions>
          <ButtonLink to={`/projects/${project.id}/years/decision`}>{t.open}</ButtonLink>
        </Actions>
      ) : null}
    </TwoPersons>
  );
}
