/** The map of Sweden's counties with some of them filled (`?on=01,12`). Map: @svg-maps/sweden, CC BY 4.0. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import sweden from "@svg-maps/sweden";

/** The map's own names by the county codes of Statistics Sweden. */
const counties: Readonly<Record<string, string>> = {
  "01": "stockholm",
  "03": "uppsala",
  "04": "sodermanland",
  "05": "ostergotland",
  "06": "jonkoping",
  "07": "kronoberg",
  "08": "kalmar",
  "09": "gotland",
  "10": "blekinge",
  "12": "skane",
  "13": "halland",
  "14": "vastra gotaland",
  "17": "varmland",
  "18": "orebro",
  "19": "vastmanland",
  "20": "dalarna",
  "21": "gavleborg",
  "22": "vasternorrland",
  "23": "jamtland",
  "24": "vasterbotten",
  "25": "norrbotten",
};

const FILLED = "#12506a";
const EMPTY = "#dde3e6";

export function loader({ request }: LoaderFunctionArgs): Response {
  const asked = new URL(request.url).searchParams.get("on") ?? "";
  const filled = new Set(asked.split(",").map((code) => counties[code]));
  const paths = sweden.locations.map(
    (county) => `<path d="${county.path}" fill="${filled.has(county.id) ? FILLED : EMPTY}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${sweden.viewBox}"><g stroke="#fff" stroke-width="1.2">${paths.join("")}</g></svg>`;
  return new Response(svg, {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" },
  });
}
