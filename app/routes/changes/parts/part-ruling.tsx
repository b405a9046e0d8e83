import type { ChangePart } from "~/domain/changes";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatDay } from "~/ui/date";
import { Facts, Tag } from "~/ui/list";

/** What is proposed or decided about a part; nothing before the request is sent in. */
export function PartRuling({
  part: { proposal },
  isSent,
}: {
  readonly part: ChangePart;
  readonly isSent: boolean;
}) {
  const t = useText(changesText);
  const locale = useLocale();
  if (!isSent) return null;
  if (!proposal) {
    return (
      <p>
        <Tag colour="grey">{t.page.waits}</Tag>
      </p>
    );
  }
  const { outcome, decidedAt, deciderName, proposerName } = proposal;
  const colour = outcome === "granted" ? "green" : "red";
  const at = formatDay(dayOf(decidedAt ?? proposal.proposedAt), locale);
  return (
    <Facts
      look="rows"
      facts={[
        {
          label: decidedAt ? t.page.decision : t.page.proposal,
          value: (
            <>
              <Tag colour={colour}>{t.outcome[outcome]}</Tag>{" "}
              {t.page.by({ name: deciderName ?? proposerName, at })}
            </>
          ),
        },
        { label: t.page.reasons, value: proposal.reasons },
        ...(proposal.verified ? [{ label: t.page.verified, value: proposal.verified }] : []),
      ]}
    />
  );
}
