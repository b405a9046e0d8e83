import type { Judgement, SignalStanding } from "~/domain/signals";
import { useLocale, useText } from "~/i18n";
import signalsText from "~/i18n/signals";
import { formatInstant } from "~/ui/date";
import { Facts } from "~/ui/list";

type Props = {
  readonly judgements: readonly Judgement[];
  readonly words: Readonly<Record<SignalStanding, string>>;
};

/** How a signal has been judged, the latest first. */
export function Judgements({ judgements, words }: Props) {
  const t = useText(signalsText);
  const locale = useLocale();
  if (judgements.length === 0) return null;
  return (
    <Facts
      look="rows"
      facts={judgements.map(({ by, at, isCleared, reasons }) => ({
        label: t.history({ by, at: formatInstant(at, locale) }),
        value: `${words[isCleared ? "cleared" : "upheld"]}. ${reasons}`,
      }))}
    />
  );
}
