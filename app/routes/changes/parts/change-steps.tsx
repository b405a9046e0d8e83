import { isDecided } from "~/domain/changes";
import type { ChangePage } from "~/domain/changes/index.server";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatInstant } from "~/ui/date";
import { Actions, ButtonLink } from "~/ui/form";
import { TwoPersons } from "~/ui/layout";

type Props = { readonly page: ChangePage; readonly reader: string };

/** Proposed by one, decided by another; who did what, and plainly why not you. */
export function ChangeSteps({ page, reader }: Props) {
  const { change, mayPrepare, mayDecide, isAboveDelegation } = page;
  const { two: t, page: words } = useText(changesText);
  const locale = useLocale();
  const proposed = change.parts.flatMap((part) =>
    part.proposal && !isDecided(part) ? [part.proposal] : [],
  );
  const [first] = proposed;
  const isDone = change.status === "decided";
  const isOwn = proposed.some(({ proposedBy }) => proposedBy === reader);
  const address = `/changes/${change.id}`;
  return (
    <TwoPersons
      title={t.title}
      steps={[
        {
          label: t.prepared,
          state: first || isDone ? "done" : "now",
          who: first
            ? words.by({ name: first.proposerName, at: formatInstant(first.proposedAt, locale) })
            : isDone
              ? null
              : t.none,
        },
        {
          label: t.decided,
          state: isDone ? "done" : first ? "now" : "coming",
          who: isDone ? null : isOwn ? t.own : isAboveDelegation ? words.aboveDelegation : t.other,
        },
      ]}
    >
      {mayPrepare || mayDecide ? (
        <Actions>
          {mayDecide ? <ButtonLink to={`${address}/decision`}>{t.open}</ButtonLink> : null}
          {mayPrepare ? (
            <ButtonLink to={`${address}/proposal`} look={mayDecide ? "secondary" : "primary"}>
              {words.prepare}
            </ButtonLink>
          ) : null}
        </Actions>
      ) : null}
    </TwoPersons>
  );
}
