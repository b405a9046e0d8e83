import { useId, type ReactNode } from "react";

/** dark: the figure itself · middle: part of it · light: what is left · green: reached · hatch: held back or outside · ink: a limit. */
export type Fill = "dark" | "middle" | "light" | "green" | "hatch" | "ink" | "grey" | "yellow";

const colours: Record<Exclude<Fill, "hatch">, string> = {
  dark: "#12506a",
  middle: "#5b93a8",
  light: "#8fb3c1",
  green: "#1f6a48",
  ink: "#1c262d",
  grey: "#dde3e6",
  yellow: "#e9b949",
};

/** The id of a hatching in this drawing; put <Hatching id> inside the svg. */
export const useHatching = (): string => `hatch${useId().replace(/\W/g, "")}`;

export const fillOf = (fill: Fill, hatching: string): string =>
  fill === "hatch" ? `url(#${hatching})` : colours[fill];

export function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="#f1f4f5" />
        <rect width="3" height="6" fill="#b4c0c6" />
      </pattern>
    </defs>
  );
}

function Swatch({ fill }: { readonly fill: Fill }) {
  const hatching = useHatching();
  return (
    <svg className="lm-sw" width="14" height="14" aria-hidden="true">
      {fill === "hatch" ? <Hatching id={hatching} /> : null}
      <rect width="14" height="14" rx="2" fill={fillOf(fill, hatching)} />
    </svg>
  );
}

type LegendItem = { readonly fill?: Fill; readonly label: ReactNode };

export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className="lm-legend">
      {items.map((item, at) => (
        <li key={at} className={item.fill ? undefined : "lm-muted"}>
          {item.fill ? <Swatch fill={item.fill} /> : null}
          {item.label}
        </li>
      ))}
    </ul>
  );
}
