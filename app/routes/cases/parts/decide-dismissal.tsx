import { useLocale, useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { formatInstant } from "~/ui/date";
import { Actions, CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, Notice, Section } from "~/ui/layout";
import type { ProposedDismissal, RejectionPage } from "./rejection-page";

type Props = { readonly page: RejectionPage; readonly dismissal: ProposedDismissal };

/** What the decision-maker reads and decides; the one who wrote it reads why somebody else must. */
export function DecideDismissal({ page, dismissal }: Props) {
  const text = useText(casesText);
  const t = text.dismissal;
  const locale = useLocale();
  const { id, title, caseNumber, applicant, legalBasis, moves, isOwnDismissal } = page;
  const { appealable, court, noAppealParagraph } = legalBasis;
  const when = formatInstant(dismissal.preparedAt, locale);
  return (
    <ConfirmPage
      crumbs={[
        { label: text.title, to: "/cases" },
        { label: caseNumber, to: `/cases/${id}` },
        { label: t.question },
      ]}
      kicker={caseNumber}
      question={t.question}
      what={t.what({ title, applicant })}
      who={t.who}
      undo={t.undo}
      money={t.money}
      cancel={{ label: t.cancel, to: `/cases/${id}` }}
    >
      <Section title={t.reasons}>
        <p>
          <b>{t.grounds[dismissal.ground]}</b>
        </p>
        <p>{dismissal.reasons}</p>
        <p className="lm-muted">{t.preparedBy({ who: dismissal.preparedBy, when })}</p>
        <p className="lm-muted">
          {appealable.dismissed
            ? t.appeal({ court: court[locale] })
            : t.noAppeal({ paragraph: noAppealParagraph })}
        </p>
      </Section>
      {moves.decideDismissal ? null : (
        <Notice tone="info">{isOwnDismissal ? t.own : t.notYours}</Notice>
      )}
      <Actions>
        {moves.decideDismissal ? (
          <CommandForm inline id="decision" action={`/cases/${id}/rejection/decision`}>
            <input type="hidden" name="dismissalId" value={dismissal.id} />
            <SubmitButton>{t.decide}</SubmitButton>
          </CommandForm>
        ) : null}
        {moves.returnDismissal ? (
          <CommandForm inline id="return" action={`/cases/${id}/rejection/return`}>
            <input type="hidden" name="dismissalId" value={dismissal.id} />
            <SubmitButton look="secondary">{isOwnDismissal ? t.takeBack : t.giveBack}</SubmitButton>
          </CommandForm>
        ) : null}
      </Actions>
    </ConfirmPage>
  );
}
