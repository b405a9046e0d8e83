/** What differs between a frozen ranking and the one its scores give today: named, so that nobody has to look for it. */
import { canonicalJson } from "../shared/canonical-json";
import type { BasisApplication, RankedApplication, RankingBasis } from "./ranking-rules";

export type FrozenRanking = {
  readonly basis: RankingBasis;
  readonly result: readonly RankedApplication[];
};

export type RankingDifference = {
  /** rules · missing · added · arrival · score · total · place · record (the frozen record does not match its own fingerprint). */
  readonly what: "rules" | "missing" | "added" | "arrival" | "score" | "total" | "place" | "record";
  readonly caseNumber: string | null;
  /** Which score: "K3", with whose it is in `assessor`. */
  readonly criterion: string | null;
  readonly assessor: string | null;
  readonly frozen: string | null;
  readonly now: string | null;
};

const difference = (
  what: RankingDifference["what"],
  values: Partial<Omit<RankingDifference, "what">> = {},
): RankingDifference => ({
  what,
  caseNumber: null,
  criterion: null,
  assessor: null,
  frozen: null,
  now: null,
  ...values,
});

/** Every difference, causes before consequences: rules, applications, scores, then totals and places. */
export function rankingDifferences(frozen: FrozenRanking, now: FrozenRanking): RankingDifference[] {
  const { applications: before, ...rulesBefore } = frozen.basis;
  const { applications: after, ...rulesAfter } = now.basis;
  const changedRules = canonicalJson(rulesBefore) !== canonicalJson(rulesAfter);
  return [
    ...(changedRules ? [difference("rules")] : []),
    ...pairs(before, after).flatMap(([a, b]) => inApplication(a, b)),
    ...pairs(frozen.result, now.result).flatMap(([a, b]) => inResult(a, b)),
  ];
}

function pairs<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): [T | undefined, T | undefined][] {
  const later = new Map(after.map((one) => [one.id, one]));
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before.map((one): [T, T | undefined] => [one, later.get(one.id)]),
    ...after.filter(({ id }) => !known.has(id)).map((one): [undefined, T] => [undefined, one]),
  ];
}

function inApplication(
  before: BasisApplication | undefined,
  after: BasisApplication | undefined,
): RankingDifference[] {
  if (!before || !after) {
    const caseNumber = (before ?? after)?.caseNumber ?? null;
    return [difference(before ? "missing" : "added", { caseNumber })];
  }
  const { caseNumber } = before;
  const arrival =
    before.arrivedAt === after.arrivedAt
      ? []
      : [difference("arrival", { caseNumber, frozen: before.arrivedAt, now: after.arrivedAt })];
  return [...arrival, ...inScores(before, after)];
}

function inScores(before: BasisApplication, after: BasisApplication): RankingDifference[] {
  const written = (application: BasisApplication): Map<string, string> =>
    new Map(
      application.assessments.flatMap(({ assessor, scores }) =>
        Object.entries(scores).map(([criterion, points]): [string, string] => [
          `${assessor} ${criterion}`,
          String(points),
        ]),
      ),
    );
  const a = written(before);
  const b = written(after);
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((key) => a.get(key) !== b.get(key))
    .map((key) => {
      const [assessor = null, criterion = null] = key.split(" ");
      const values = { frozen: a.get(key) ?? null, now: b.get(key) ?? null };
      return difference("score", { caseNumber: before.caseNumber, assessor, criterion, ...values });
    });
}

function inResult(
  before: RankedApplication | undefined,
  after: RankedApplication | undefined,
): RankingDifference[] {
  if (!before || !after) return [];
  const { caseNumber } = before;
  const changed = (what: "total" | "place", frozen: string, now: string) =>
    frozen === now ? [] : [difference(what, { caseNumber, frozen, now })];
  return [
    ...changed("total", before.total, after.total),
    ...changed("place", String(before.place), String(after.place)),
  ];
}
