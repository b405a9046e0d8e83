/** What differs between a draw as it was kept and as it comes out again. */
type Drawn = {
  readonly projectId: string;
  readonly place: number;
  readonly cause: string;
  readonly score: number;
};
type Made = {
  readonly seed: string;
  readonly populationHash: string;
  readonly drawn: readonly Drawn[];
};

export type DrawDifference = {
  readonly what: "seed" | "population" | "drawn";
  /** Null for what is not about one project. */
  readonly projectId: string | null;
  readonly frozen: string | null;
  readonly now: string | null;
};

const inWords = (one: Drawn | undefined): string | null =>
  one ? `${one.place}, ${one.cause}, ${one.score}` : null;

/** Causes before consequences: the seed, what was drawn from, then each project that is not in its place. */
export function drawDifferences(frozen: Made, now: Made): DrawDifference[] {
  const one = (what: "seed" | "population", a: string, b: string): DrawDifference[] =>
    a === b ? [] : [{ what, projectId: null, frozen: a, now: b }];
  const before = new Map(frozen.drawn.map((row) => [row.projectId, row]));
  const after = new Map(now.drawn.map((row) => [row.projectId, row]));
  return [
    ...one("seed", frozen.seed, now.seed),
    ...one("population", frozen.populationHash, now.populationHash),
    ...[...new Set([...before.keys(), ...after.keys()])].flatMap((projectId): DrawDifference[] => {
      const [a, b] = [inWords(before.get(projectId)), inWords(after.get(projectId))];
      return a === b ? [] : [{ what: "drawn", projectId, frozen: a, now: b }];
    }),
  ];
}
