import type { SignalStanding } from "~/domain/payee-signals";
import { useText } from "~/i18n";
import payeeSignalsText from "~/i18n/payee-signals";
import { Tag } from "~/ui/list";

const colour = { open: "amber", cleared: "green", upheld: "red" } as const;

export function StandingTag({ standing }: { readonly standing: SignalStanding }) {
  const t = useText(payeeSignalsText).standing;
  return <Tag colour={colour[standing]}>{t[standing]}</Tag>;
}
