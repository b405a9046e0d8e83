/** Two years of one item: what was promised in 2027 against 2028, and what the item of 2028 does about it. */
import { beforeAll, expect, it } from "vitest";
import { toUse, used } from "~/domain/appropriations";
import { findItems, type Item } from "~/domain/appropriations/index.server";
import {
  decideSettlement,
  findSettlement,
  prepareSettlement,
} from "~/domain/follow-up/index.server";
import { movements } from "~ledger/index";
import { inSnapshot } from "~db/transaction";
import { kronor, zero } from "~ledger/amount";
import { as, done, kr, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { paidAsInM2, reported, settlementInput } from "../../support/final-report";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;

const item = async (year: number): Promise<Item> => {
  const found = done(await findItems(project.ranked.office.controller));
  const one = found.find((each) => each.year === year);
  if (!one) throw new Error(`no item of ${year}`);
  return one;
};
const addsUp = (one: Item) => {
  expect(kronor(used(one))).toBe(kronor(toUse(one)));
  return one;
};

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

it("before the next year's item has come, its promises stand against it", async () => {
  const first = addsUp(await item(2027));
  expect([first.covers, first.coveredBy]).toEqual([[], []]);
  expect(toUse(first)).toBe(first.allotted + kr("1500000.00"));
});

it("the next year's item shows what it covers of them, and by which entry; both years add up", async () => {
  await paidAsInM2(db.kysely, project);
  const [first, next] = [addsUp(await item(2027)), addsUp(await item(2028))];
  const [entry] = await inSnapshot({ boardId: "12" }, ({ trx }) =>
    movements(trx, { role: "available", kinds: ["appropriation.cameIn"] }),
  );
  const cover = { kind: "covered", amount: kr("1500000.00"), entries: [entry?.journalId] };
  const { id, code, year } = next;
  expect(first.coveredBy).toEqual([{ ...cover, other: { id, code, year } }]);
  expect(next.covers).toEqual([
    { ...cover, other: { id: first.id, code: first.code, year: 2027 } },
  ]);
  expect([first.covers, next.coveredBy]).toEqual([[], []]);
});

it("what a settled project did not use comes back to the item that covered it; both years still add up", async () => {
  await reported(db.kysely, project);
  await setClock(db.kysely, "2028-11-20T08:00:00Z");
  const { officer, decisionMaker, projectId } = project;
  done(await prepareSettlement(as(officer), projectId, settlementInput(project)));
  const { settlement, shownHash } = done(await findSettlement(decisionMaker, projectId));
  const shown = { settlementId: settlement?.id ?? "", shownHash: shownHash ?? "" };
  done(await decideSettlement(as(decisionMaker), shown));
  const [first, next] = [addsUp(await item(2027)), addsUp(await item(2028))];
  const back = { kind: "givenBack", amount: kr("-92563.92") };
  expect(next.covers).toMatchObject([{ kind: "covered" }, back]);
  expect(first.coveredBy).toMatchObject([{ kind: "covered" }, back]);
  expect(used(next)).toBe(next.allotted);
  expect(toUse(first)).toBeGreaterThan(zero);
});
