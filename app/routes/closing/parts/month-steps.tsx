import type { PeriodPage } from "~/domain/closing";
import { useLocale, useText } from "~/i18n";
import closingText from "~/i18n/closing";
import { formatMonth } from "~/ui/date";
import { CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { Panel } from "~/ui/layout";
import { Reopening } from "./reopening";

type Props = {
  readonly period: PeriodPage;
  readonly mayClose: boolean;
  readonly mayReopen: boolean;
  readonly isAsker: boolean;
};

/** What the reader may do with the month as it stands. */
export function MonthSteps({ period, mayClose, mayReopen, isAsker }: Props) {
  switch (period.state) {
    case "open":
    case "held":
      return mayClose ? <Closing period={period} /> : null;
    case "closed":
      return mayClose ? <AskReopening period={period} /> : null;
    case "reopening":
      return <Reopening period={period} mayReopen={mayReopen} isAsker={isAsker} />;
  }
}

function Closing({ period }: { readonly period: PeriodPage }) {
  const t = useText(closingText);
  const month = formatMonth(period.id, useLocale());
  const isHeld = period.state === "held";
  const isOver = !period.obstacles.some(({ kind }) => kind === "notOver");
  const aside = isHeld ? t.resume : t.hold;
  return (
    <>
      {period.obstacles.length === 0 ? (
        <Panel title={t.close.title}>
          <CommandForm action={`/periods/${period.id}/closing`} id="close">
            <p className="lm-small">{t.close.what}</p>
            <TextArea name="note" label={t.close.note} hint={t.close.noteHint} rows={3} optional />
            <SubmitButton>{t.close.button({ month })}</SubmitButton>
          </CommandForm>
        </Panel>
      ) : null}
      {isOver ? (
        <Panel title={aside.title}>
          <CommandForm
            action={`/periods/${period.id}/${isHeld ? "resumption" : "hold"}`}
            id="hold"
            inline
          >
            <p className="lm-small">{aside.what}</p>
            <SubmitButton look="secondary">{aside.button}</SubmitButton>
          </CommandForm>
        </Panel>
      ) : null}
    </>
  );
}

function AskReopening({ period }: { readonly period: PeriodPage }) {
  const t = useText(closingText);
  const locale = useLocale();
  if (period.laterClosed) {
    const month = formatMonth(period.laterClosed, locale);
    return (
      <Panel title={t.reopen.title}>
        <p className="lm-small">{t.month.laterClosed({ month })}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t.reopen.title}>
      <CommandForm action={`/periods/${period.id}/reopening`} id="reopen">
        <p className="lm-small">{t.reopen.what}</p>
        <TextArea name="reason" label={t.reopen.reason} rows={3} />
        <SubmitButton look="secondary">{t.reopen.ask}</SubmitButton>
      </CommandForm>
    </Panel>
  );
}
