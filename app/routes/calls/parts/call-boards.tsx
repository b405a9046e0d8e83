import type { PartOfCall } from "~/domain/calls/index.server";
import { useLocale, useText } from "~/i18n";
import boardsText from "~/i18n/call-boards";
import { formatInstant } from "~/ui/date";
import { Facts } from "~/ui/list";

type Props = {
  readonly boards: readonly PartOfCall[];
  /** Who has agreed, while the call is a draft. */
  readonly withState?: boolean;
};

/** Which board decides, which has the appropriation and which pays. */
export function CallBoards({ boards, withState = false }: Props) {
  const { boards: t } = useText(boardsText);
  const locale = useLocale();
  const stateOf = ({ parts, agreed }: PartOfCall) =>
    parts.includes("deciding")
      ? t.own
      : agreed
        ? t.agreed({ who: agreed.by, when: formatInstant(agreed.at, locale) })
        : t.waiting;
  return (
    <Facts
      look="rows"
      facts={boards.map((board) => ({
        label: board.boardName[locale],
        value: (
          <>
            {t.parts(board.parts.map((part) => t.part[part]))}
            {withState ? <div className="lm-muted">{stateOf(board)}</div> : null}
          </>
        ),
      }))}
    />
  );
}
