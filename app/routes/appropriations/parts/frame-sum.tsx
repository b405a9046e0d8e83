import { Link } from "@remix-run/react";
import {
  linesOf,
  totalOf,
  toUse,
  used,
  usedRoles,
  type Cover,
  type ItemLine,
  type ItemRole,
} from "~/domain/appropriations";
import type { Item } from "~/domain/appropriations/index.server";
import { useLocale, useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { CalculationSteps, formatOre, Kr, LedgerAmount, type CalculationStep } from "~/ui/money";
import { turnedOf } from "./allotted-note";
import { CoverAmount } from "./cover-amount";
import { HeldAmount } from "./held-amount";

type FrameSumProps = {
  readonly item: Item;
  /** Null for now. */
  readonly asOf: string | null;
};

/** What there is to use, and what it is used for: the two sums are the same. */
export function FrameSum({ item, asOf }: FrameSumProps) {
  const { sum: t } = useText(appropriationsText);
  const sources = useSources(item, asOf);
  const uses = useUses(item, asOf);
  const [allotted, ...others] = sources;
  return (
    <div className="lm-stack">
      {others.length > 0 ? (
        <CalculationSteps
          caption={t.sources}
          steps={sources}
          result={{ label: t.toUse, value: <Kr ore={toUse(item)} /> }}
        />
      ) : null}
      <CalculationSteps
        caption={t.uses}
        steps={uses}
        result={{
          label: others.length > 0 || !allotted ? t.used : t.usedOfAllotted,
          value: <Kr ore={used(item)} />,
        }}
      />
    </div>
  );
}

function useSources(item: Item, asOf: string | null): CalculationStep[] {
  const { allotted, lines, coveredBy } = item;
  const turned = turnedOf(item);
  const frame = linesOf(lines, "frame")[0]?.account;
  const { sum: t } = useText(appropriationsText);
  const howOf = useCoverNote();
  const coming = linesOf(lines, "comingAppropriation").filter(({ balance }) => balance !== 0n);
  return [
    ...(turned === 0n || !frame
      ? [{ label: t.frame, value: <HeldAmount {...{ lines, asOf }} of="frame" kr /> }]
      : [
          { label: t.frame, how: t.allottedHow, value: <Kr ore={allotted} /> },
          {
            label: turned < 0n ? t.turnedAway : t.turnedHere,
            value: (
              <LedgerAmount ore={turned} account={frame} kr {...(asOf !== null && { asOf })} />
            ),
          },
        ]),
    ...coveredBy.map((cover) => ({
      label: t.coveredBy[cover.kind]({ year: cover.other.year }),
      how: howOf(cover),
      value: (
        <CoverAmount {...{ cover, asOf }} register={accountOf(lines, "comingAppropriation")} kr />
      ),
    })),
    ...(coming.length > 0
      ? [
          {
            label: t.coming({ years: coming.map(({ year }) => year ?? "").join(", ") }),
            how: t.comingHow,
            value: <HeldAmount lines={coming} of="comingAppropriation" asOf={asOf} kr />,
          },
        ]
      : []),
  ];
}

function useUses({ lines, covers }: Item, asOf: string | null): CalculationStep[] {
  const { sum: t } = useText(appropriationsText);
  const locale = useLocale();
  const howOf = useCoverNote();
  return [
    ...covers.map((cover) => ({
      label: t.covers[cover.kind]({ year: cover.other.year }),
      how: howOf(cover),
      value: <CoverAmount {...{ cover, asOf }} register={accountOf(lines, "available")} kr />,
    })),
    ...usedRoles.map((role) => {
      const held = linesOf(lines, role).filter(({ balance }) => balance !== 0n);
      return {
        label: t[role],
        ...(held.length > 1 && {
          how: held.map(({ balance }) => formatOre(balance, locale)).join(" + "),
        }),
        value:
          held.length > 0 ? (
            <HeldAmount lines={held} of={role} asOf={asOf} kr />
          ) : (
            <NothingHeld {...{ lines, asOf }} of={role} />
          ),
      };
    }),
  ];
}

type NothingHeldProps = {
  readonly lines: readonly ItemLine[];
  readonly of: ItemRole;
  readonly asOf: string | null;
};

/** 0,00 is a balance too, where there is one account to open. */
function NothingHeld({ lines, of, asOf }: NothingHeldProps) {
  return linesOf(lines, of).length === 1 ? (
    <HeldAmount {...{ lines, of, asOf }} kr />
  ) : (
    <Kr ore={totalOf(lines, of)} />
  );
}

const accountOf = (lines: readonly ItemLine[], role: ItemRole): string | null =>
  linesOf(lines, role)[0]?.account ?? null;

/** Which item, as a way to it. */
function useCoverNote() {
  const { sum: t } = useText(appropriationsText);
  return ({ other }: Cover) => (
    <Link to={`/appropriations/${other.id}`}>
      {t.otherItem({ code: other.code, year: other.year })}
    </Link>
  );
}
