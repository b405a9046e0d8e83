import { useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import payeeSignalsText from "~/i18n/payee-signals";
import { CaseTabs } from "~/ui/layout";

/** The board's control of what it pays: signals, draws and the rules for points, under one item of the menu. */
export function ControlParts() {
  const t = useText(controlsText);
  const signals = useText(payeeSignalsText).title;
  return (
    <CaseTabs
      label={t.parts}
      parts={[
        { label: t.title, to: "/risk-sample" },
        { label: t.rules, to: "/risk-sample/rules" },
        { label: signals, to: "/payee-signals" },
      ]}
    />
  );
}
