/** The end of 2027 for an item: what is granted and not paid, by two persons, all at once and once only. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { toUse, totalOf, used } from "~/domain/appropriations";
import { findItems } from "~/domain/appropriations/index.server";
import { closePeriod, findPeriods } from "~/domain/closing/index.server";
import type { Staff } from "~/domain/shared/actor";
import { ok } from "~/domain/shared/result";
import {
  findYearEnd,
  prepareRoll,
  recordSaving,
  signRoll,
  waitingFor,
} from "~/domain/year-rolls/index.server";
import { recordSavingSchema } from "~/domain/year-rolls";
import { violatedConstraint } from "~db/faults";
import { kronor } from "~ledger/amount";
import { inTransaction } from "~db/transaction";
import { balance, verify } from "~ledger/index";
import { as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose } from "../../support/decided-call";
import { demoClaim, submitted } from "../../support/demo-claim";
import { approveTheAdvance, payAndConfirm, runningProject } from "../../support/running-project";
import type { RunningProject } from "../../support/running-project";
import { allotNext, killPosting, oneOre, rollEntries } from "../../support/year-end";
import { decideTo, proposeTo } from "../../support/year-move";

const db = useTestDatabase();
let project: RunningProject;
let controller: Staff;
let attestant: Staff;
let itemId: string;
let school: string;
const once = {
  "appropriation.withdrawn": 1,
  "authority.withdrawn": 1,
  "call.envelopeReturned": 1,
  "commitment.moved": 1,
  "toBePaid.carriedOver": 1,
  "toBePaid.moved": 1,
};

/**
 * Of 2027 ANS-002 has 295 000,00, approved as an advance and not paid; ANS-003 has 400 000,00 and nothing approved. The
 * call keeps 305 000,00 that nobody is granted.
 */
beforeAll(async () => {
  project = await runningProject(db.kysely);
  ({ attestant } = project);
  ({ controller } = project.ranked.office);
  done(
    await declareAndDecide(project.decisionMaker, await propose(project.ranked, "folkhogskola")),
  );
  school = project.ranked.cases.folkhogskola.applicationId;
  itemId = done(await findItems(controller))[0]?.id ?? "";
});

const page = async (who: Staff = controller) => done(await findYearEnd(who, itemId));
const items = async () => done(await findItems(controller));
const held = async (year: number, role: Parameters<typeof totalOf>[1], of?: number) => {
  const found = (await items()).find((one) => one.year === year);
  return kronor(totalOf(found?.lines ?? [], role, of));
};
const shown = async () => {
  const { roll, shownHash } = await page(attestant);
  return { rollId: roll?.id ?? "", shownHash: shownHash ?? "0".repeat(64) };
};
const sign = async (who: Staff = attestant) => signRoll(as(who), itemId, await shown());
const close = (periodId: string) => closePeriod(as(controller), { periodId, note: "" });
const entries = () => rollEntries(db.kysely);

describe("from October", () => {
  it("the list shows what is granted and not paid, and that the next appropriation bears it when nothing may be saved", async () => {
    await approveTheAdvance(project);
    await setClock(db.kysely, "2027-10-04T08:00:00Z");
    const { rows, obstacles, roll } = await page();
    expect(rows).toMatchObject([
      { named: { caseNumber: "DEMO 851-0102-2027" }, toBePaid: kr("295000.00"), carried: 0n },
      { named: { caseNumber: "DEMO 851-0103-2027" }, committed: kr("400000.00"), carried: 0n },
    ]);
    expect(obstacles.map(({ kind }) => kind)).toEqual(["notOver", "noNextItem"]);
    expect(roll).toBeNull();
    expect(await waitingFor(controller)).toEqual([]);
    expect(refusalCode(await prepareRoll(as(controller), itemId))).toBe("yearRoll.notOver");
  });

  it("what the Government lets the board save is recorded once, by a controller, with its source (7 § anslagsförordningen)", async () => {
    const said = { amount: "200 000,00", source: "Regleringsbrevet 2028", decidedOn: "2027-12-16" };
    const saving = recordSavingSchema.parse(said);
    expect(refusalCode(await recordSaving(as(attestant), itemId, saving))).toBe("access.forbidden");
    const record = (amount = saving.amount) =>
      recordSaving(as(controller), itemId, { ...saving, amount });
    expect(refusalCode(await record())).toBe("yearRoll.savingNotDecided");
    await setClock(db.kysely, "2027-12-20T08:00:00Z");
    expect(refusalCode(await record(kr("9000000.00")))).toBe("yearRoll.savingTooLarge");
    done(await record());
    expect(refusalCode(await record())).toBe("yearRoll.savingRecorded");
    const { sums, ofItem } = await page();
    expect([sums.carried, sums.moved]).toEqual([kr("200000.00"), kr("495000.00")]);
    expect(ofItem).toMatchObject({ envelopesTotal: kr("305000.00"), withdrawn: kr("800000.00") });
  });
});

describe("before the turn of the year", () => {
  it("December is not closed: nothing crosses a closed year unseen", async () => {
    await setClock(db.kysely, "2028-01-12T08:00:00Z");
    expect(await close("2027-12")).toMatchObject({
      code: "period.yearNotRolled",
      params: { code: "1:1 ap.3", year: "2027" },
    });
    expect(await waitingFor(controller)).toMatchObject([
      { key: "yearRoll.prepare", href: `/appropriations/${itemId}/year-end` },
    ]);
    expect(await waitingFor(attestant)).toEqual([]);
  });

  it("the next year's item is there, and is enough to the last öre", async () => {
    expect(refusalCode(await prepareRoll(as(controller), itemId))).toBe("yearRoll.noNextItem");
    const next = await allotNext(controller, "1995000.00");
    expect(await held(2028, "available")).toBe("495000.00");
    await oneOre("appropriation.withdrawn", next, "2028-01-12");
    expect(await prepareRoll(as(controller), itemId)).toMatchObject({
      code: "yearRoll.nextShort",
      params: { needed: "495000.00", left: "494999.99" },
    });
    await oneOre("appropriation.allotted", next, "2028-01-12");
    expect(refusalCode(await prepareRoll(as(controller), next))).toBe("yearRoll.notOver");
  });
});

describe("two persons", () => {
  it("prepare and sign, by rule and by the database", async () => {
    for (const actor of [project.officer, attestant, project.accountant])
      expect(refusalCode(await prepareRoll(as(actor), itemId))).toBe("access.forbidden");
    expect(refusalCode(await sign())).toBe("yearRoll.notPrepared");
    done(await prepareRoll(as(controller), itemId));
    expect(refusalCode(await sign(controller))).toBe("approval.twoPersons");
    expect(refusalCode(await sign(project.officer))).toBe("access.forbidden");
    expect(await waitingFor(attestant)).toMatchObject([{ key: "yearRoll.sign" }]);
    const bySql = await db.kysely
      .updateTable("yearRoll")
      .set({ signedBy: controller.personId, signedAt: "2028-01-12T08:00:00Z", shownHash: "x" })
      .execute()
      .catch(violatedConstraint);
    expect(bySql).toBe("year_roll_two_persons");
    expect(await entries()).toEqual({});
  });

  it("sign what the books still say: after a change it is prepared anew", async () => {
    const before = await shown();
    done(await proposeTo(project.officer, school, { from: 2027, to: 2028, amount: "1,00" }));
    done(await decideTo(project.decisionMaker, school));
    expect((await page()).isOutdated).toBe(true);
    expect(refusalCode(await signRoll(as(attestant), itemId, before))).toBe(
      "yearRoll.changedSinceShown",
    );
    done(await prepareRoll(as(controller), itemId));
    expect((await page()).sums.moved).toBe(kr("494999.00"));
  });
});

describe("signed", () => {
  it("and killed midway, nothing of it stands; signed again it stands once", async () => {
    const input = await shown();
    const call = as(attestant);
    const next = (await page()).nextItem ?? "";
    let answer: Promise<unknown> = Promise.resolve();
    await db.kysely.transaction().execute(async (trx) => {
      await sql`select 1 from ledger.account_balance b join ledger.account a using (account_id)
        where a.role = 'available' and a.dims->>'item' = ${next} for update of b`.execute(trx);
      answer = signRoll(call, itemId, input).catch((fault: unknown) => fault);
      const killed = () => killPosting(db.kysely);
      await expect.poll(killed, { timeout: 20_000, interval: 50 }).toBeGreaterThan(0);
      expect((await page()).roll?.signedAt ?? null).toBeNull();
      expect(await entries()).toEqual({});
    });
    await answer;
    done(await signRoll(call, itemId, input));
    expect(await entries()).toEqual(once);
    expect(refusalCode(await signRoll(as(attestant), itemId, input))).toBe("yearRoll.final");
    expect(refusalCode(await prepareRoll(as(controller), itemId))).toBe("yearRoll.final");
    expect(await entries()).toEqual(once);
  });

  it("the closed year's commitments are nought, and every krona of them is found in the next one", async () => {
    expect(await held(2027, "committed", 2027)).toBe("0.00");
    expect(await held(2027, "committed", 2028)).toBe("1390000.00");
    expect(await held(2027, "reserved", 2027)).toBe("0.00");
    expect(await held(2027, "available")).toBe("0.00");
    expect(await held(2027, "authorityAvailable", 2028)).toBe("0.00");
    expect(await held(2028, "frame")).toBe("2195000.00");
    expect(await held(2028, "available")).toBe("0.00");
    for (const one of await items()) expect(kronor(used(one))).toBe(kronor(toUse(one)));
    expect((await verify(db.kysely)).differences).toEqual([]);
  });

  it("it is not changed, and nothing is moved out of the closed year", async () => {
    for (const change of [
      db.kysely.updateTable("yearRoll").set({ savedOre: kr("1.00") }),
      db.kysely.deleteFrom("yearRollRow"),
    ])
      expect(await change.execute().catch(violatedConstraint)).toBe("year_roll_is_final");
    const back = { from: 2027, to: 2028, amount: "1,00" };
    expect(await proposeTo(project.officer, school, back)).toMatchObject({
      field: "fromYear",
      code: "yearMove.closed",
    });
    const bySql = await db.kysely
      .insertInto("yearMove")
      .values({
        boardId: "12",
        projectId: school,
        fromYear: 2028,
        toYear: 2027,
        amountOre: kr("1.00"),
        reasons: "Förbi reglerna, rakt in.",
        proposedBy: project.officer.personId,
        proposedAt: "2028-01-12T08:00:00Z",
      })
      .execute()
      .catch(violatedConstraint);
    expect(bySql).toBe("year_move_of_open_years");
  });

  it("what was approved and not paid in its year is charged to the year that pays it (12 § anslagsförordningen)", async () => {
    const next = (await page()).nextItem ?? "";
    await submitted(db.kysely, project, { ...demoClaim(1), submitted: "2028-01-18" });
    await payAndConfirm(db.kysely, project, "2028-01-20T08:00:00Z");
    const charged = await inTransaction({ boardId: "12" }, async ({ trx }) =>
      ok({
        own: kronor(await balance(trx, { role: "appropriationCharged", dims: { item: itemId } })),
        next: kronor(await balance(trx, { role: "appropriationCharged", dims: { item: next } })),
      }),
    );
    expect(done(charged)).toEqual({ own: "0.00", next: "295000.00" });
  });

  it("December can be closed", async () => {
    const months = done(await findPeriods(controller)).map(({ id }) => id);
    for (const id of [...new Set([...months, "2027-12"])].toSorted())
      if (id <= "2027-12") done(await close(id));
    expect(done(await findPeriods(controller)).find(({ id }) => id === "2027-12")?.state).toBe(
      "closed",
    );
  });
});
