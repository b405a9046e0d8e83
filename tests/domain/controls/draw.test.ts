/** Points and the draw, as rules: the same in gives the same out, and any change shows. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { announceDrawSchema, riskRules, riskScore, type Weights } from "~/domain/controls/index";
import { drawOrder, drawProjects, randomCount, seedOf } from "~/domain/controls/index.server";

const weights: Weights = {
  large_grant: { points: 15, atLeast: 1_000_000 },
  late_report: { points: 20, atLeast: 1 },
  not_approved: { points: 0, atLeast: 10 },
};

describe("the points of a project", () => {
  it("are the sum of the rules that reach their limit, and nothing else", () => {
    const { lines, score } = riskScore(weights, { large_grant: 1_000_000, not_approved: 90 });
    expect(score).toBe(15);
    expect(lines).toEqual([
      { rule: "large_grant", points: 15, atLeast: 1_000_000, value: 1_000_000, given: 15 },
      { rule: "late_report", points: 20, atLeast: 1, value: 0, given: 0 },
      { rule: "not_approved", points: 0, atLeast: 10, value: 90, given: 0 },
    ]);
    expect(riskScore(weights, { large_grant: 999_999 }).score).toBe(0);
  });

  it("never fall when a fact rises", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...riskRules),
        fc.nat(2_000_000),
        fc.nat(1000),
        (rule, value, more) => {
          const at = (amount: number) => riskScore(weights, { [rule]: amount }).score;
          return at(value + more) >= at(value);
        },
      ),
    );
  });
});

const seed = seedOf("ab".repeat(32), "11111111-1111-4111-8111-111111111111");
const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 40 });

describe("a draw", () => {
  it("gives the same order of the same things, however they are listed", () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(drawOrder(seed, list.toReversed())).toEqual(drawOrder(seed, list));
        expect(drawOrder(seed, list).toSorted()).toEqual(list.toSorted());
      }),
    );
  });

  it("keeps the order of the rest when one thing is taken away", () => {
    fc.assert(
      fc.property(ids, ([gone = "", ...rest]) => {
        const without = drawOrder(seed, [gone, ...rest]).filter((id) => id !== gone);
        expect(drawOrder(seed, rest)).toEqual(without);
      }),
    );
  });

  it("is another with another seed", () => {
    const many = Array.from({ length: 20 }, (_, at) => `project-${at}`);
    expect(drawOrder(seedOf("cd".repeat(32), "x"), many)).not.toEqual(drawOrder(seed, many));
  });

  it("is sha256 of seed, colon and id: computed elsewhere it gives the same", () => {
    expect(drawOrder("a", ["1", "2", "3"])).toEqual(["1", "3", "2"]);
  });

  it("takes all with the points, then the others by lot, a share rounded up", () => {
    const projects = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [`p${at}`, { late_report: at < 2 ? 1 : 0 }]),
    );
    const terms = { minScore: 20, randomKind: "percent", randomSize: 10 } as const;
    const drawn = drawProjects(seed, { rules: weights, projects }, terms);
    expect(drawn.map(({ cause }) => cause)).toEqual(["score", "score", "random"]);
    expect(
      drawn
        .slice(0, 2)
        .map(({ projectId }) => projectId)
        .toSorted(),
    ).toEqual(["p0", "p1"]);
    expect(drawn.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(randomCount({ ...terms, randomSize: 34 }, 9)).toBe(4);
    expect(randomCount({ ...terms, randomKind: "count", randomSize: 50 }, 9)).toBe(9);
    expect(randomCount({ ...terms, randomSize: 0 }, 9)).toBe(0);
  });
});

it("an announced share is at most the whole", () => {
  const form = { year: "2027", purpose: "Årets riskanalys, punkt 3", minScore: "30" };
  const of = (randomSize: string) =>
    announceDrawSchema.safeParse({
      ...form,
      randomKind: "percent",
      randomSize,
      drawsOn: "2027-09-02",
    });
  expect(of("100").success).toBe(true);
  expect(of("101").error?.issues[0]).toMatchObject({
    path: ["randomSize"],
    message: "draw.shareAbove",
  });
});
