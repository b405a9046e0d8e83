import type { ReactNode } from "react";
import { useLocale, useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { formatKronor, formatOre } from "../money/format";
import { percentOf, width } from "./share";
import { fillOf, Hatching, Legend, useHatching } from "./swatch";

type FrameRow = {
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly askedOre: bigint;
  readonly proposedOre: bigint;
  /** Beside the figure: "allt som söktes". */
  readonly valueNote?: ReactNode;
};

type StackedFrameProps = {
  readonly rows: readonly FrameRow[];
  readonly frameOre: bigint;
  /** The chart in a sentence, with its figures. */
  readonly description: string;
};

const MILLION_ORE = 100_000_000n;

/** A ranking laid end to end against the frame: each bar starts where the one before it ended. */
export function StackedFrame({ rows, frameOre, description }: StackedFrameProps) {
  const t = useText(uiText).chart;
  const locale = useLocale();
  const hatching = useHatching();
  const starts = rows.map((_, at) =>
    rows.slice(0, at).reduce((sum, row) => sum + row.proposedOre, 0n),
  );
  const ends = rows.map((row, at) => (starts[at] ?? 0n) + row.askedOre);
  const scale = ends.reduce((most, end) => (end > most ? end : most), frameOre);
  const left = rows.reduce((sum, row) => sum + row.askedOre - row.proposedOre, 0n);
  return (
    <figure role="group" aria-label={description}>
      <div className="lm-wfall">
        <FrameAxis scale={scale} frameOre={frameOre} />
        {rows.map((row, at) => (
          <div key={at}>
            <span>
              <b>{row.label}</b>
              {row.note ? <small>{row.note}</small> : null}
            </span>
            <svg className="wf" width="100%" height="36" aria-hidden="true">
              <Hatching id={hatching} />
              <FrameBar row={row} start={starts[at] ?? 0n} scale={scale} hatching={hatching} />
              <rect
                x={width(percentOf(frameOre, scale))}
                y="-14"
                width="2"
                height="66"
                fill={fillOf("ink", hatching)}
              />
            </svg>
            <span className="lm-num">
              <b>{formatOre(row.proposedOre, locale)}</b>
              {row.valueNote ? <small>{row.valueNote}</small> : null}
            </span>
          </div>
        ))}
      </div>
      <Legend
        items={[
          { fill: "dark", label: t.granted },
          { fill: "middle", label: t.partly },
          { fill: "hatch", label: `${t.outside}: ${formatKronor(left, locale)}` },
        ]}
      />
    </figure>
  );
}

type FrameBarProps = {
  readonly row: FrameRow;
  readonly start: bigint;
  readonly scale: bigint;
  readonly hatching: string;
};

function FrameBar({ row, start, scale, hatching }: FrameBarProps) {
  const whole = row.proposedOre >= row.askedOre;
  return (
    <>
      <rect
        x={width(percentOf(start, scale))}
        y="4"
        width={width(percentOf(row.proposedOre, scale))}
        height="28"
        rx="2"
        fill={fillOf(whole ? "dark" : "middle", hatching)}
      />
      {whole ? null : (
        <rect
          x={width(percentOf(start + row.proposedOre, scale))}
          y="4"
          width={width(percentOf(row.askedOre - row.proposedOre, scale))}
          height="28"
          fill={fillOf("hatch", hatching)}
          stroke="#8b98a1"
        />
      )}
    </>
  );
}

const MOST_TICKS = 4n;
const CLEARANCE = 15;
/** From here on the frame's word stands to the left of its line, so that it is never cut off. */
const NEAR_THE_EDGE = 80;

/** Whole millions, and the frame; a million too close to the frame's word is left out. */
function FrameAxis({ scale, frameOre }: { readonly scale: bigint; readonly frameOre: bigint }) {
  const t = useText(uiText).chart;
  const locale = useLocale();
  const step = MILLION_ORE * (scale / MILLION_ORE / MOST_TICKS + 1n);
  const frameAt = percentOf(frameOre, scale);
  const ticks = Array.from(
    { length: Number(scale / step) },
    (_, at) => step * BigInt(at + 1),
  ).filter(
    (tick) =>
      Math.abs(percentOf(tick, scale) - frameAt) > CLEARANCE &&
      percentOf(tick, scale) < 100 - CLEARANCE / 3,
  );
  return (
    <div className="wf-head" aria-hidden="true">
      <span />
      <span className="wf-axis">
        <svg width="100%" height="24">
          <text x="0" y="17">
            0
          </text>
          {ticks.map((tick) => (
            <text key={String(tick)} x={width(percentOf(tick, scale))} y="17" textAnchor="middle">
              {`${tick / MILLION_ORE} ${t.million}`}
            </text>
          ))}
          <text
            x={width(frameAt)}
            y="17"
            textAnchor={frameAt > NEAR_THE_EDGE ? "end" : "middle"}
            className="b"
          >
            {`${t.frame} ${inMillions(frameOre, locale)} ${t.million}`}
          </text>
        </svg>
      </span>
      <span />
    </div>
  );
}

/** "2,5": millions with no more decimals than needed, for the axis only. */
const inMillions = (ore: bigint, locale: "sv" | "en"): string =>
  formatOre(ore / 1_000_000n, locale).replace(/[.,]?0+$/, "");
