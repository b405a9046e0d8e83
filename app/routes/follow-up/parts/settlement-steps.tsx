import type { SettlementPage } from "~/domain/follow-up/index.server";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { formatInstant } from "~/ui/date";
import { Actions, ButtonLink } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";

type Props = {
  readonly page: SettlementPage;
  readonly letterId: string | null;
  readonly isOwn: boolean;
};

/** Prepared by one, decided by another; who did what, and plainly why not you. */
export function SettlementSteps({ page, letterId, isOwn }: Props) {
  const t = useText(followUpText).settlement;
  const locale = useLocale();
  const { settlement, mayDecide, details, obstacle } = page;
  const by = (name: string, at: string) => t.two.by({ name, at: formatInstant(at, locale) });
  const address = `/projects/${details.project.id}/settlement`;
  const decided = settlement?.decidedAt ?? null;
  return (
    <TwoPersons
      title={t.two.title}
      steps={[
        {
          label: t.two.prepared,
          state: settlement ? "done" : "now",
          who: settlement ? by(settlement.preparerName, settlement.preparedAt) : t.two.notPrepared,
        },
        {
          label: t.two.decided,
          state: decided ? "done" : settlement ? "now" : "coming",
          who: decided
            ? by(settlement?.deciderName ?? "", decided)
            : isOwn
              ? t.two.own
              : t.two.other,
        },
      ]}
    >
      {mayDecide && !obstacle ? (
        <Actions>
          <ButtonLink to={`${address}/decision`}>{t.two.open}</ButtonLink>
        </Actions>
      ) : null}
      {letterId ? (
        <Actions>
          <ButtonLink to={`/letters/${letterId}`} look="secondary">
            {t.letter}
          </ButtonLink>
        </Actions>
      ) : null}
    </TwoPersons>
  );
}
