import { Link } from "@remix-run/react";
import type { CallPhase } from "~/domain/calls";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { formatDeadline } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Panel, useShell } from "~/ui/layout";
import { Bullets } from "~/ui/list";

type Props = {
  readonly call: {
    readonly id: string;
    readonly phase: CallPhase;
    readonly opensAt: string;
    readonly closesAt: string;
  };
};

/** How one applies; or why one cannot now. */
export function ApplyPanel({ call }: Props) {
  const t = useText(callsText).apply;
  return (
    <Panel title={t.title}>
      <HowToApply call={call} />
    </Panel>
  );
}

/** What one does well to have found before one begins. */
export function HandyPanel() {
  const t = useText(callsText).apply;
  return (
    <Panel title={t.handyTitle} tint>
      <Bullets items={t.handy} />
    </Panel>
  );
}

function HowToApply({ call }: Props) {
  const t = useText(callsText).apply;
  const locale = useLocale();
  const shell = useShell();
  const start = `/applications/new?call=${call.id}`;
  if (call.phase === "draft" || call.phase === "upcoming") {
    return <p>{t.upcoming({ moment: formatDeadline(call.opensAt, locale) })}</p>;
  }
  if (call.phase === "closed") {
    return <p>{t.closed({ moment: formatDeadline(call.closesAt, locale) })}</p>;
  }
  return (
    <>
      <p>{t.text}</p>
      {shell?.side === "staff" ? null : (
        <p>
          <ButtonLink to={start}>{t.button}</ButtonLink>
        </p>
      )}
      <p className="lm-small lm-muted">{t.time}</p>
      {shell?.person ? null : (
        <p className="lm-small">
          {t.noAccount}{" "}
          <Link to={`/sign-up?returnTo=${encodeURIComponent(start)}`}>{t.signUp}</Link>
        </p>
      )}
    </>
  );
}
