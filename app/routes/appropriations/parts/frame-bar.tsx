import { totalOf, type ItemLine, type ItemRole } from "~/domain/appropriations";
import { useLocale, useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { StackedBar, type BarPart } from "~/ui/chart";
import { formatKronor } from "~/ui/money";

const parts = [
  ["paid", "dark"],
  ["toBePaid", "middle"],
  ["committed", "yellow"],
  ["reserved", "hatch"],
  ["available", "light"],
] as const satisfies readonly (readonly [ItemRole, BarPart["fill"]])[];

/** What the frame, and what is promised against coming years, has become. */
export function FrameBar({ lines }: { readonly lines: readonly ItemLine[] }) {
  const { bar: t } = useText(appropriationsText);
  const locale = useLocale();
  const kr = (role: ItemRole) => formatKronor(totalOf(lines, role), locale);
  const coming = totalOf(lines, "comingAppropriation");
  const total = totalOf(lines, "frame") + coming;
  return (
    <>
      <StackedBar
        description={t.description({
          total: formatKronor(total, locale),
          available: kr("available"),
          paid: kr("paid"),
        })}
        parts={parts.map(([role, fill]) => ({ label: t[role], ore: totalOf(lines, role), fill }))}
      />
      {coming > 0n ? (
        <p className="lm-muted lm-small">{t.coming({ amount: formatKronor(coming, locale) })}</p>
      ) : null}
    </>
  );
}
