import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { StackedBar } from "~/ui/chart";
import { formatKronor } from "~/ui/money";

type Props = {
  readonly granted: bigint;
  readonly money: { readonly paid: bigint; readonly left: bigint };
};

/** How much of the grant has been paid; the legend of the bar has the figures. */
export function ProjectMoney({ granted, money: { paid, left } }: Props) {
  const t = useText(publicText).project;
  const locale = useLocale();
  const kr = (ore: bigint) => formatKronor(ore, locale);
  const released = granted - paid - left;
  return (
    <StackedBar
      description={t.bar({ granted: kr(granted), paid: kr(paid), left: kr(left) })}
      parts={[
        { label: t.paid, ore: paid, fill: "dark" },
        { label: t.left, ore: left, fill: "light" },
        ...(released > 0n ? [{ label: t.released, ore: released, fill: "hatch" as const }] : []),
      ]}
    />
  );
}
