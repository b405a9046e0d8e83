import { isSigned } from "~/domain/year-rolls";
import type { YearEndPage } from "~/domain/year-rolls/index.server";
import { useLocale, useText } from "~/i18n";
import yearRollsText from "~/i18n/year-rolls";
import { formatInstant } from "~/ui/date";
import { Actions, ButtonLink, CommandForm, SubmitButton } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";

type Props = { readonly yearEnd: YearEndPage; readonly isOwn: boolean };

/** Prepared by one, signed by another; who did what, and plainly why not you. */
export function RollSteps({ yearEnd, isOwn }: Props) {
  const { item, roll, mayPrepare, maySign, obstacles } = yearEnd;
  const { two: t } = useText(yearRollsText);
  const locale = useLocale();
  const by = (name: string, at: string) => t.by({ name, at: formatInstant(at, locale) });
  return (
    <TwoPersons
      title={t.title}
      steps={[
        {
          label: t.prepared,
          state: roll ? "done" : "now",
          who: roll
            ? by(roll.preparerName, roll.preparedAt)
            : obstacles.length > 0
              ? t.blocked
              : t.none,
        },
        {
          label: t.signed,
          state: isSigned(roll) ? "done" : roll ? "now" : "coming",
          who: roll?.signedAt ? by(roll.signerName ?? "", roll.signedAt) : isOwn ? t.own : t.other,
        },
      ]}
    >
      {maySign ? (
        <Actions>
          <ButtonLink to={`/appropriations/${item.id}/year-end/signature`}>{t.open}</ButtonLink>
        </Actions>
      ) : null}
      {mayPrepare ? (
        <CommandForm>
          <Actions>
            <SubmitButton look={roll ? "secondary" : "primary"}>
              {roll ? t.again : t.prepare}
            </SubmitButton>
          </Actions>
        </CommandForm>
      ) : null}
    </TwoPersons>
  );
}
