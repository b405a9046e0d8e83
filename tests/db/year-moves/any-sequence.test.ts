/** Any moves, one after another; then the year that they were promised for comes. */
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { toUse, totalOf, used } from "~/domain/appropriations";
import { findItems } from "~/domain/appropriations/index.server";
import { findYearMoves } from "~/domain/year-moves/index.server";
import { kronor, ore, sum, zero } from "~ledger/amount";
import { verify } from "~ledger/index";
import { done, kr } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { allot2028, runningProject, type RunningProject } from "../../support/running-project";
import { decideTo, proposeTo } from "../../support/year-move";

const db = useTestDatabase();
let project: RunningProject;
beforeAll(async () => {
  project = await runningProject(db.kysely);
});

const page = async () => done(await findYearMoves(project.officer, project.projectId));
const committed = async (year: number) =>
  (await page()).years.find((one) => one.year === year)?.committed;
const items = async () => done(await findItems(project.ranked.office.controller));
const allAddUp = async () => {
  for (const one of await items()) expect(kronor(used(one))).toBe(kronor(toUse(one)));
};
const authorityUsed = async () => {
  const first = (await items()).find(({ year }) => year === 2027);
  return totalOf(first?.lines ?? [], "authorityUsed", 2028);
};
const propose = (from: number, to: number, amount: string) =>
  proposeTo(project.officer, project.projectId, { from, to, amount });

it("any sequence of moves keeps the sum of the years, every bound and both sides of every item", async () => {
  const granted = kr("590000.00");
  const step = fc.record({
    from: fc.constantFrom(2027, 2028),
    amount: fc.bigInt({ min: 1n, max: 40_000_000n }),
  });
  const answered = { moved: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
      for (const { from, amount } of steps) {
        const to = from === 2027 ? 2028 : 2027;
        const asked = await propose(from, to, kronor(ore(amount)));
        if (!asked.ok) {
          answered.refused += 1;
          continue;
        }
        done(await decideTo(project.decisionMaker, project.projectId));
        answered.moved += 1;
      }
      const { years } = await page();
      expect(sum(years.map(({ committed }) => committed))).toBe(granted);
      for (const { committed, room } of years) {
        expect(committed).toBeGreaterThanOrEqual(zero);
        expect(room?.left ?? zero).toBeGreaterThanOrEqual(zero);
      }
      await allAddUp();
    }),
    { numRuns: 6, seed: 20_270_817 },
  );
  expect(answered.moved).toBeGreaterThan(0);
  expect(answered.refused).toBeGreaterThan(0);
  expect((await verify(db.kysely)).differences).toEqual([]);
});

it("when the next year's item is allotted, commitments for it are commitments of the year: the authority is fulfilled", async () => {
  const before = await committed(2028);
  expect(await authorityUsed()).toBe(before);
  await allot2028(db.kysely, project);
  expect(await authorityUsed()).toBe(zero);
  expect(await committed(2028)).toBe(before);
  await allAddUp();
  expect(await propose(2028, 2027, "1,00")).toMatchObject({
    field: "toYear",
    code: "yearMove.past",
  });
});
