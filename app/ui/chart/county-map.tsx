import type { ReactNode } from "react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";
import { Legend } from "./swatch";

type CountyMapProps = {
  /** Codes of the counties to fill: "12" is Skåne (Statistics Sweden's codes). */
  readonly counties: readonly string[];
  /** The map in a sentence, with its figures. */
  readonly description: string;
  /** What a filled county means: "3 projekt". */
  readonly filled: ReactNode;
};

/** The counties, beside their table. The drawing is a file that the browser keeps; it is not part of any page. */
export function CountyMap({ counties, description, filled }: CountyMapProps) {
  const t = useText(uiText);
  return (
    <figure>
      <img
        className="lm-counties"
        src={`/maps/sweden.svg?on=${[...counties].sort().join(",")}`}
        alt={description}
        width="346"
        height="793"
      />
      <Legend
        items={[
          { fill: "dark", label: filled },
          { fill: "grey", label: t.noData },
          { label: t.chart.mapCredit },
        ]}
      />
    </figure>
  );
}
