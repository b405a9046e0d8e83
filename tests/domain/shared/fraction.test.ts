import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compare,
  dividedBy,
  fixed,
  fraction,
  fractionFrom,
  plus,
  ratioText,
  roundDown,
  roundHalfUp,
  times,
} from "~/domain/shared/fraction";

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe("rounding", () => {
  test.each([
    [1n, 2n, 1n, 0n],
    [-1n, 2n, -1n, -1n],
    [5n, 2n, 3n, 2n],
    [-11n, 10n, -1n, -2n],
    [49n, 100n, 0n, 0n],
    [-2n, 1n, -2n, -2n],
  ])("%s/%s is %s half up and %s down", (numerator, denominator, halfUp, down) => {
    expect(roundHalfUp(fraction(numerator, denominator))).toBe(halfUp);
    expect(roundDown(fraction(numerator, denominator))).toBe(down);
  });

  test("down is never above, and less than one below", () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const down = fraction(roundDown(value));
        expect(compare(down, value)).toBeLessThanOrEqual(0);
        expect(compare(plus(down, fraction(1n)), value)).toBe(1);
      }),
    );
  });

  test("half up is the same on both sides of zero", () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(roundHalfUp(times(value, fraction(-1n)))).toBe(-roundHalfUp(value));
      }),
    );
  });
});

test("dividing undoes multiplying", () => {
  fc.assert(
    fc.property(fractions, fractions, (a, b) => {
      fc.pre(b.numerator !== 0n);
      expect(dividedBy(times(a, b), b)).toEqual(a);
    }),
  );
});

test("nothing is divided by zero", () => {
  expect(() => fraction(1n, 0n)).toThrow(RangeError);
  expect(() => dividedBy(fraction(1n), fraction(0n))).toThrow(RangeError);
});

test("a decimal is read exactly, and written with the decimals asked for", () => {
  expect(fractionFrom("45.24")).toEqual({ numerator: 1131n, denominator: 25n });
  expect(fixed(fraction(153n, 2n), 2)).toBe("76.50");
  expect(fixed(fraction(-1n, 1000n), 2)).toBe("0.00");
  expect(fixed(fraction(-1n, 200n), 2)).toBe("-0.01");
  expect(fixed(fraction(7n, 2n), 0)).toBe("4");
});

test.each(["", "5.", ".5", "+5", "1e3", "1,5", " 1", "0x1", "1/2", "NaN"])(
  "%j is not a decimal",
  (text) => {
    expect(fractionFrom(text)).toBeNull();
  },
);

test("a mean is written as a reduced fraction, or a whole number", () => {
  expect(ratioText(fraction(9n, 2n))).toBe("9/2");
  expect(ratioText(fraction(8n, 2n))).toBe("4");
});
