import type { RecoveryPage } from "~/domain/recoveries/index.server";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatInstant } from "~/ui/date";
import { Section } from "~/ui/layout";

/** The recipient's answer and requests, and the board's reasons. */
export function WhatIsSaid({ page }: { readonly page: RecoveryPage }) {
  const { section, own } = useText(recoveriesText);
  const { recovery, messages } = page;
  const answers = messages.filter(({ kind }) => kind === "answer");
  const requests = messages.filter(({ kind }) => kind !== "answer");
  return (
    <>
      {recovery.communicated ? (
        <Section title={section.answer}>
          {answers.length === 0 ? <p>{section.noAnswer}</p> : null}
          {answers.map((message) => (
            <Said key={message.id} {...message} />
          ))}
        </Section>
      ) : null}
      {requests.length > 0 ? (
        <Section title={section.requests}>
          {requests.map((message) => (
            <Said key={message.id} {...message} title={own.messageKind[message.kind]} />
          ))}
        </Section>
      ) : null}
      {recovery.reasons ? (
        <Section title={section.reasons}>
          <p className="lm-measure">{recovery.reasons}</p>
        </Section>
      ) : null}
      {recovery.waiverReasons ? (
        <Section title={section.waiver}>
          <p className="lm-measure">{recovery.waiverReasons}</p>
        </Section>
      ) : null}
    </>
  );
}

type SaidProps = {
  readonly title?: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
};

export function Said({ title, text, by, at }: SaidProps) {
  const t = useText(recoveriesText).two;
  const locale = useLocale();
  return (
    <>
      {title ? <h3>{title}</h3> : null}
      <p className="lm-measure">{text}</p>
      <p className="lm-small lm-muted">{t.by({ name: by, at: formatInstant(at, locale) })}</p>
    </>
  );
}
