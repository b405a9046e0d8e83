import { drawOrder } from "./draw.server";
import { riskScore, type Facts, type Weights } from "./risk-rule";

export const randomKinds = ["count", "percent"] as const;
export type RandomKind = (typeof randomKinds)[number];

export type DrawTerms = {
  readonly minScore: number;
  readonly randomKind: RandomKind;
  readonly randomSize: number;
};

/** What was drawn from, as it was. */
export type Population = {
  readonly rules: Weights;
  readonly projects: Readonly<Record<string, Facts>>;
};

export type DrawnProject = {
  readonly projectId: string;
  readonly place: number;
  readonly cause: "score" | "random";
  readonly score: number;
};

const WHOLE = 100;

/** How many of the others: a share is rounded up, so that some part of few is one. */
export const randomCount = ({ randomKind, randomSize }: DrawTerms, others: number): number =>
  Math.min(others, randomKind === "count" ? randomSize : Math.ceil((others * randomSize) / WHOLE));

/** Every project with the points that are asked for, then a random part of the others; each group in the order of the draw. */
export function drawProjects(
  seed: string,
  { rules, projects }: Population,
  terms: DrawTerms,
): DrawnProject[] {
  const scores = new Map(
    Object.entries(projects).map(([id, facts]) => [id, riskScore(rules, facts).score]),
  );
  const ordered = drawOrder(seed, [...scores.keys()]);
  const isRisk = (id: string) => (scores.get(id) ?? 0) >= terms.minScore;
  const others = ordered.filter((id) => !isRisk(id));
  const chosen = [
    ...ordered.filter(isRisk).map((id) => [id, "score"] as const),
    ...others.slice(0, randomCount(terms, others.length)).map((id) => [id, "random"] as const),
  ];
  return chosen.map(([projectId, cause], at) => ({
    projectId,
    place: at + 1,
    cause,
    score: scores.get(projectId) ?? 0,
  }));
}
