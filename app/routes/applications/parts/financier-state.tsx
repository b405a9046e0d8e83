import { Link } from "@remix-run/react";
import type { Financier } from "~/domain/applications/index.server";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import promisesText from "~/i18n/promises";
import { formatDay } from "~/ui/date";
import { CommandForm, SubmitButton } from "~/ui/form";
import { NextDate, Notice } from "~/ui/layout";

type Props = {
  readonly financier: Financier;
  readonly linkUntil: string;
  readonly action: string;
  /** Null when the application has been submitted and its budget can no longer be changed. */
  readonly budget: string | null;
};

/** What can be done about the promise now: ask, remind, mend, or nothing. */
export function FinancierState({ financier, linkUntil, action, budget }: Props) {
  const t = useText(promisesText).financier;
  const locale = useLocale();
  const { name, email, status, confirmedAt, isOwn } = financier;
  if (isOwn) return <Notice tone="info">{t.own}</Notice>;
  if (status === "confirmed" || status === "verified") {
    const day = confirmedAt ? formatDay(dayOf(confirmedAt), locale) : "";
    return (
      <Notice tone="success" title={t.confirmed.title({ day })}>
        <p>{t.confirmed.text}</p>
      </Notice>
    );
  }
  const refused =
    status === "refused" ? (
      <Notice tone="warn" title={t.refused.title}>
        <p>{budget ? t.refused.text : t.refused.afterwards}</p>
      </Notice>
    ) : null;
  if (!email) {
    return (
      <>
        {refused}
        <NextDate
          title={t.noEmail.title}
          action={budget ? <Link to={budget}>{t.toBudget}</Link> : null}
        >
          <p>{budget ? t.noEmail.text : t.certificate}</p>
        </NextDate>
      </>
    );
  }
  const isAgain = status !== "promised";
  return (
    <>
      {refused}
      {status === "asked" ? (
        <Notice tone="info" title={t.sent}>
          <p>{t.sentText}</p>
        </Notice>
      ) : null}
      <NextDate
        title={t.ask.title}
        action={
          <CommandForm inline action={action}>
            <SubmitButton look={isAgain ? "secondary" : "primary"}>
              {isAgain ? t.ask.again({ name }) : t.ask.button({ name })}
            </SubmitButton>
          </CommandForm>
        }
      >
        <p>{t.ask.text({ email })}</p>
        <p>
          {isAgain ? t.ask.againText : null} {t.ask.until({ day: formatDay(linkUntil, locale) })}
        </p>
        {budget ? null : <p>{t.certificate}</p>}
      </NextDate>
    </>
  );
}
