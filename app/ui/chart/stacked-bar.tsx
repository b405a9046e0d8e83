import type { ReactNode } from "react";
import { Kr } from "../money/amount";
import { percentOf, width } from "./share";
import { fillOf, Hatching, Legend, useHatching, type Fill } from "./swatch";

export type BarPart = {
  readonly label: ReactNode;
  readonly ore: bigint;
  readonly fill: Fill;
  /** The amount as a door, where there is one. */
  readonly value?: ReactNode;
};

type StackedBarProps = {
  readonly parts: readonly BarPart[];
  /** What the bar says, in a sentence with its figures. */
  readonly description: string;
};

/** One amount and what it consists of; the legend has the figures. */
export function StackedBar({ parts, description }: StackedBarProps) {
  const hatching = useHatching();
  const total = parts.reduce((sum, part) => sum + part.ore, 0n);
  const before = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part.ore, 0n));
  return (
    <figure className="lm-figure">
      <svg className="lm-sbar" width="100%" height="26" role="img" aria-label={description}>
        <Hatching id={hatching} />
        {parts.map((part, at) => (
          <rect
            key={at}
            x={width(percentOf(before[at] ?? 0n, total))}
            width={width(percentOf(part.ore, total))}
            height="26"
            fill={fillOf(part.fill, hatching)}
            stroke="#fff"
          />
        ))}
      </svg>
      <Legend
        items={parts.map((part) => ({
          fill: part.fill,
          label: (
            <>
              {part.label} {part.value ?? <Kr ore={part.ore} />}
            </>
          ),
        }))}
      />
    </figure>
  );
}
