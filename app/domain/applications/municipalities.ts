/** Sweden's municipalities with Statistics Sweden's codes, by county. Source: SCB, Län och kommuner i kodnummerordning. */
import names from "./municipalities.json";

export type Municipality = { readonly code: string; readonly name: string };

const inSwedish = new Intl.Collator("sv");

/** By the county's code, which each municipality's own begins with, and which is the board's too. */
const byCounty = new Map(
  Object.entries(names).map(([county, ofCounty]): [string, readonly Municipality[]] => [
    county,
    Object.entries(ofCounty)
      .map(([code, name]) => ({ code, name }))
      .toSorted((a, b) => inSwedish.compare(a.name, b.name)),
  ]),
);

/** The municipalities of a board's county, in the order of the Swedish alphabet. */
export const municipalitiesOf = (boardId: string): readonly Municipality[] =>
  byCounty.get(boardId) ?? [];

export const municipalityName = (code: string): string =>
  byCounty.get(code.slice(0, 2))?.find((one) => one.code === code)?.name ?? code;
