import {
  coverTotal,
  totalOf,
  type Covers,
  type ItemLine,
  type ItemRole,
} from "~/domain/appropriations";
import { useLocale, useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { StackedBar, type BarPart } from "~/ui/chart";
import { formatKronor } from "~/ui/money";
import { HeldAmount } from "./held-amount";

const parts = [
  ["paid", "dark"],
  ["toBePaid", "middle"],
  ["committed", "yellow"],
  ["reserved", "hatch"],
  ["available", "light"],
] as const satisfies readonly (readonly [ItemRole, BarPart["fill"]])[];

type Held = Pick<Covers, "covers"> & { readonly lines: readonly ItemLine[] };

type FrameBarProps = {
  readonly items: readonly Held[];
  /** Null or not given: now. */
  readonly asOf?: string | null;
};

/** What there is to use of some items has become: what is promised against coming years, and covered by them, included. */
export function FrameBar({ items, asOf = null }: FrameBarProps) {
  const { bar: t } = useText(appropriationsText);
  const locale = useLocale();
  const lines = items.flatMap((item) => item.lines);
  const covers = coverTotal(items.flatMap((item) => item.covers));
  const kr = (role: ItemRole) => formatKronor(totalOf(lines, role), locale);
  const coming = totalOf(lines, "comingAppropriation");
  const shown: BarPart[] = [
    ...(covers > 0n ? [{ label: t.covers, ore: covers, fill: "grey" as const }] : []),
    ...parts.map(([role, fill]) => ({
      label: t[role],
      ore: totalOf(lines, role),
      fill,
      // The ledger lists one item's accounts; several items' have no list of their own.
      ...(items.length === 1 && { value: <HeldAmount {...{ lines, asOf }} of={role} kr /> }),
    })),
  ];
  const total = shown.reduce((sum, { ore }) => sum + ore, 0n);
  return (
    <>
      <StackedBar
        description={t.description({
          total: formatKronor(total, locale),
          available: kr("available"),
          paid: kr("paid"),
        })}
        parts={shown}
      />
      {coming > 0n ? (
        <p className="lm-muted lm-small">{t.coming({ amount: formatKronor(coming, locale) })}</p>
      ) : null}
    </>
  );
}
