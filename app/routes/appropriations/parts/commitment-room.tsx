import { subtract } from "~ledger/amount";
import { totalOf } from "~/domain/appropriations";
import type { ItemDetails } from "~/domain/appropriations/index.server";
import { useLocale, useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { formatDay } from "~/ui/date";
import { Facts } from "~/ui/list";
import { CalculationSteps, formatKronor, Kr, type CalculationStep } from "~/ui/money";
import { HeldAmount } from "./held-amount";

type CommitmentRoomProps = {
  readonly item: ItemDetails;
  /** Null for now. Of an earlier day nothing but what the ledger had is shown. */
  readonly asOf: string | null;
};

/** 17 § anslagsförordningen, step by step; then what decisions have used of it. */
export function CommitmentRoom({ item, asOf }: CommitmentRoomProps) {
  const { room: t } = useText(appropriationsText);
  const year = item.year + 1;
  const steps = useSteps(item);
  const held = { lines: item.lines, year, asOf, kr: true };
  const fulfilled = subtract(item.room.max, totalOf(item.lines, "authorityFrame", year));
  return (
    <>
      {asOf === null ? (
        <CalculationSteps
          caption={t.caption}
          steps={steps}
          result={{ label: t.result, value: <Kr ore={item.room.max} /> }}
        />
      ) : null}
      <Facts
        look="sums"
        facts={[
          ...(asOf === null && fulfilled > 0n
            ? [{ label: t.fulfilled({ year }), value: <Kr ore={fulfilled} /> }]
            : []),
          { label: t.used, value: <HeldAmount {...held} of="authorityUsed" /> },
          { label: t.left, value: <HeldAmount {...held} of="authorityAvailable" />, sum: true },
        ]}
      />
    </>
  );
}

function useSteps({ allotted, room, authority, ...item }: ItemDetails): CalculationStep[] {
  const { room: t } = useText(appropriationsText);
  const locale = useLocale();
  const kr = (ore: bigint) => formatKronor(ore, locale);
  return [
    { label: t.item, value: <Kr ore={allotted} /> },
    { label: t.tenPercent, how: t.tenHow, value: <Kr ore={room.tenPercent} /> },
    room.ceiling === null
      ? { label: t.ceiling, how: t.noCeiling, value: "–" }
      : {
          label: t.ceiling,
          how: t.ceilingHow({ own: kr(item.ownItems), total: kr(item.totalAllocation) }),
          value: <Kr ore={room.ceiling} />,
        },
    {
      label: t.free,
      ...(authority === null && { how: t.governs, rules: true }),
      value: <Kr ore={room.maxWithoutAuthority} />,
    },
    ...(authority === null
      ? []
      : [
          {
            label: t.authority,
            how: t.authorityHow({
              day: formatDay(authority.decidedOn, locale),
              by: authority.recordedBy,
            }),
            value: <Kr ore={authority.amount} />,
            rules: true,
          },
        ]),
  ];
}
