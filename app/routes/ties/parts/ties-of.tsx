import type { Tie } from "~/domain/ties";
import { useText } from "~/i18n";
import tiesText from "~/i18n/ties";
import { State } from "~/ui/list";

type Props = {
  readonly ties: readonly (Tie & { readonly personId: string })[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** For the one who assigns: who of the people has a tie, before the case is theirs. */
export function TiesOf({ ties, people }: Props) {
  const t = useText(tiesText);
  return ties.map(({ personId, tie, detail }) => (
    <div key={`${personId} ${tie} ${detail}`}>
      <State is="due">
        {t.of({
          name: people.find(({ id }) => id === personId)?.name ?? "",
          tie: t.tie[tie]({ of: detail }),
        })}
      </State>
    </div>
  ));
}
