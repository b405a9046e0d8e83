import { expect, test } from "vitest";
import { announcedParts, type WholePicture } from "~/domain/public";
import type { PlainDate } from "~/domain/shared/dates";
import en from "~/i18n/en/public";
import sv from "~/i18n/sv/public";
import { ore, sum } from "~ledger/amount";

const kr = (kronor: number) => ore(BigInt(Math.round(kronor * 100)));
const year = { isAuthority: false, allotted: kr(0) };

/** 151 329,95 kr of what is granted is approved and waits to be sent. */
const picture: WholePicture = {
  asOf: "2028-06-21" as PlainDate,
  total: {
    allotted: kr(5_000_000),
    announced: kr(4_700_000),
    granted: kr(2_500_000),
    paid: kr(995_963.64),
  },
  decided: kr(2_500_000),
  counties: [],
  years: [
    { ...year, year: 2027, leftToGrant: kr(0), promised: kr(305_000) },
    { ...year, year: 2028, leftToGrant: kr(2_200_000), promised: kr(1_047_706.41) },
  ],
  calls: [],
};

test("what is announced is paid, on its way, promised or left to grant, and nothing else", () => {
  const parts = announcedParts(picture);
  expect(parts).toEqual({
    paid: kr(995_963.64),
    onItsWay: kr(151_329.95),
    promised: kr(1_352_706.41),
    leftToGrant: kr(2_200_000),
  });
  expect(sum(Object.values(parts))).toBe(picture.total.announced);
});

test.each(Object.entries({ sv, en }))(
  "each of the four sums has a name of its own, which the page explains: %s",
  (_locale, { overview: t }) => {
    const names = [t.paid, t.onItsWay, t.promised, t.leftToGrant];
    expect(new Set(names).size).toBe(4);
    expect(t.meaning.map(({ word }) => word)).toEqual(expect.arrayContaining(names));
    // A column and a part of the bar with one name are one sum.
    expect(t.promisedKr).toContain(t.promised);
    expect(t.leftToGrantKr).toContain(t.leftToGrant);
  },
);
