/** The statements as each reader has them: as a file, in an order, with a conflict of interest, and not at all. */
import { beforeAll, describe, expect, it } from "vitest";
import { findItem } from "~/domain/appropriations/index.server";
import { cofinancingStages, type GrantedQuestion } from "~/domain/reports";
import {
  exportCofinancing,
  exportGranted,
  findAccounts,
  findActivityStatement,
  findCofinancing,
  findFilterChoices,
  findGranted,
} from "~/domain/reports/index.server";
import type { Staff } from "~/domain/shared/actor";
import { oreFromKronor, sum, zero } from "~ledger/amount";
import { addStaff, done, refusalCode } from "../../support/builders";
import { useDemoWorld } from "../../support/demo-world";

const demo = useDemoWorld();
let reader: Staff;
beforeAll(() => {
  reader = demo.world.person("auditor", "forening")?.actor as Staff;
});

const list = { sort: "project", isBackwards: false, page: 1 } as const;
const granted = async (question: Partial<GrantedQuestion> = {}, who = reader) =>
  done(await findGranted(who, { ...list, isWhole: true, ...question }));

it("the file has the same rows and sums as the page", async () => {
  const { sums, rows } = await granted();
  const pieces = done(await exportGranted(reader, { ...list, isWhole: true }));
  let text = "";
  for await (const piece of pieces) text += piece;
  const [head = [], ...lines] = text
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  expect(lines).toHaveLength(rows.length);
  const column = (name: string) =>
    sum(lines.map((line) => oreFromKronor(line[head.indexOf(name)] ?? "") ?? zero));
  expect(column("beviljat_kr")).toBe(sums.decided);
  expect(column("avlyft_kr")).toBe(sums.released);
  expect(column("utbetalt_kr")).toBe(sums.paid);
  expect(column("att_betala_kr")).toBe(sums.toBePaid);
  expect(column("kvar_kr")).toBe(sums.left);
  for (const { year, amount } of sums.committed)
    expect(column(`intecknat_${year}_kr`)).toBe(amount);
});

it("the file of co-financing has the same rows and sums as the page", async () => {
  const { sums, total } = done(await findCofinancing(reader, list));
  let text = "";
  for await (const piece of done(await exportCofinancing(reader, list))) text += piece;
  const [head = "", ...lines] = text.trim().split("\r\n");
  expect(lines).toHaveLength(total);
  const amounts = lines.map((line) => line.split(",").slice(-3));
  expect(head).toBe("diarienummer,projekt,mottagare,utlovat_kr,bekraftat_kr,verifierat_kr");
  for (const [at, stage] of cofinancingStages.entries())
    expect(sum(amounts.map((row) => oreFromKronor(row[at] ?? "") ?? zero))).toBe(sums[stage]);
});

it("is in the order that is asked for", async () => {
  const up = await granted({ sort: "left" });
  const down = await granted({ sort: "left", isBackwards: true });
  const left = up.rows.map((row) => row.left);
  expect(left).toEqual(left.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  expect(down.rows.map((row) => row.left)).toEqual(left.toReversed());
  const names = (await granted({ sort: "project" })).rows.map(({ named }) => named?.title ?? "");
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "sv")));
});

it("a conflict of interest hides the name and not the amount", async () => {
  await demo.anew();
  const controller = demo.world.person("controller", "forening")?.actor as Staff;
  const { project, call } = demo.world.things;
  const before = await granted({}, controller);
  const cofinancing = done(await findCofinancing(controller, list));
  await demo.db
    .insertInto("conflictDeclaration")
    .values({
      boardId: "12",
      applicationId: project,
      callId: call,
      personId: controller.personId,
      hasConflict: true,
      reason: "Syskon i styrelsen",
      declaredAt: "2028-11-24T08:00:00Z",
    })
    .execute();
  const after = await granted({}, controller);
  expect(after.sums).toEqual(before.sums);
  expect(done(await findCofinancing(controller, list)).sums).toEqual(cofinancing.sums);
  expect(after.rows.find(({ projectId }) => projectId === project)?.named).toBeNull();
  const item = before.rows.length;
  expect(after.rows).toHaveLength(item);
  const title = before.rows.find(({ projectId }) => projectId === project)?.named?.title ?? "";
  expect((await granted({ text: title }, controller)).rows).toEqual([]);
  const { id } = done(await findItem(controller, demo.world.things.item));
  const accounts = done(await findAccounts(controller, { item: id }));
  expect(accounts.books).toEqual(done(await findAccounts(reader, { item: id })).books);
  await demo.anew();
});

describe("who may not", () => {
  it("another board sees nothing of it", async () => {
    const foreign = demo.world.person("foreignStaff", "forening")?.actor as Staff;
    expect(await granted({}, foreign)).toMatchObject({ rows: [], total: 0 });
    expect(done(await findCofinancing(foreign, list))).toMatchObject({ rows: [], total: 0 });
    const { project, item } = demo.world.things;
    for (const question of [{ project }, { item }, { text: "Språkbron" }, { year: 2027 }])
      expect(done(await findAccounts(foreign, question))).toMatchObject({ accounts: [], total: 0 });
    expect(done(await findFilterChoices(foreign))).toMatchObject({ items: [], calls: [] });
  });

  it("a role that does not read the ledger is refused", async () => {
    const assessor = await addStaff(demo.db, "Bedömare B9", ["assessor"]);
    const refused = [
      await findGranted(assessor, { ...list, isWhole: false }),
      await findCofinancing(assessor, list),
      await findFilterChoices(assessor),
      await exportCofinancing(assessor, list),
      await findActivityStatement(assessor),
      await exportGranted(assessor, { ...list, isWhole: false }),
    ];
    expect(refused.map(refusalCode)).toEqual(refused.map(() => "access.forbidden"));
  });
});
