import type { Controls, DecisionPage } from "~/domain/decisions/index.server";
import { useLocale, useText } from "~/i18n";
import decisionsText from "~/i18n/decisions";
import { Actions, ButtonLink } from "~/ui/form";
import { Panel } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { formatKronor } from "~/ui/money";

type WhenDecidedProps = {
  readonly page: Pick<DecisionPage, "id" | "outcome" | "granted" | "isAppealable" | "shownHash"> & {
    readonly controls: Controls;
  };
};

/** The consequences beside the button. A button that would be refused is not shown; the reason stands among the controls. */
export function WhenDecided({ page }: WhenDecidedProps) {
  const t = useText(decisionsText).page;
  const locale = useLocale();
  const amount = formatKronor(page.granted, locale);
  const appeal = page.isAppealable ? t.whenAppeal : t.whenNoAppeal;
  const items =
    page.outcome === "refused"
      ? [t.whenRefused, t.whenSent, appeal]
      : [t.whenAward({ amount }), t.whenSent, t.whenPublished, appeal];
  return (
    <Panel title={t.when}>
      <Bullets items={items} />
      <p>
        <b>{t.final}</b> {t.finalWhy}
      </p>
      <Actions>
        {isPossible(page.outcome, page.controls) ? (
          <ButtonLink to={`/decisions/${page.id}/confirmation?shown=${page.shownHash}`}>
            {t.decide}
          </ButtonLink>
        ) : null}
        <ButtonLink look="tertiary" to={`/decisions/${page.id}/return`}>
          {t.giveBack}
        </ButtonLink>
      </Actions>
    </Panel>
  );
}

function isPossible(outcome: DecisionPage["outcome"], controls: Controls): boolean {
  const { isPreparer, isAssessor, isWithinDelegation, declaredOn, years } = controls;
  const fits = years.every(
    ({ amount, left, room }) => amount <= left && (room === null || amount <= room.left),
  );
  const isPerson = !isPreparer && !isAssessor && isWithinDelegation && declaredOn !== null;
  return isPerson && (outcome === "refused" || fits);
}
