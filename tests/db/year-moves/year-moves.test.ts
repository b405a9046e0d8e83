/** A part of a commitment moved to another year: by two persons, within what that year has, and never across a closed one. */
import { beforeAll, describe, expect, it } from "vitest";
import { toUse, totalOf, used } from "~/domain/appropriations";
import { findItems } from "~/domain/appropriations/index.server";
import type { Staff } from "~/domain/shared/actor";
import {
  decideMove,
  findYearMoves,
  proposeMove,
  waitingFor,
} from "~/domain/year-moves/index.server";
import { violatedConstraint } from "~db/faults";
import { kronor, zero } from "~ledger/amount";
import { addBoard, addStaff, as, done, kr, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose } from "../../support/decided-call";
import { runningProject, type RunningProject } from "../../support/running-project";
import { decideTo, moveInput, proposeTo, shownMove } from "../../support/year-move";

const db = useTestDatabase();
let project: RunningProject;
let officer: Staff;
let decisionMaker: Staff;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  ({ officer, decisionMaker } = project);
});

const years = async (id = project.projectId) => {
  const page = done(await findYearMoves(officer, id));
  return Object.fromEntries(
    page.years
      .filter(({ committed }) => committed > zero)
      .map(({ year, committed }) => [year, kronor(committed)]),
  );
};
const items = async () => done(await findItems(project.ranked.office.controller));
const item = async (year: number) => {
  const found = (await items()).find((one) => one.year === year);
  if (!found) throw new Error(`no item of ${year}`);
  return found;
};
const held = async (role: Parameters<typeof totalOf>[1], year?: number) =>
  kronor(totalOf((await item(2027)).lines, role, year));
const allAddUp = async () => {
  for (const one of await items()) expect(kronor(used(one))).toBe(kronor(toUse(one)));
};
const move = { from: 2027, to: 2028, amount: "20 000,00" };
const wanted = (given: Partial<typeof move>) =>
  proposeTo(officer, project.projectId, { ...move, ...given });
const moved = async (given: Partial<typeof move>, id = project.projectId) => {
  done(await proposeTo(officer, id, { ...move, ...given }));
  return decideTo(decisionMaker, id);
};

describe("a proposal to move a commitment to another year", () => {
  it("is made by a case officer with reasons, and books nothing", async () => {
    for (const actor of [decisionMaker, project.accountant, project.attestant])
      expect(refusalCode(await proposeTo(actor, project.projectId, move))).toBe("access.forbidden");
    expect(() => moveInput({ ...move, reasons: "Kort" })).toThrow("text.tooShort");
    done(await wanted({}));
    expect(await years()).toEqual({ 2027: "295000.00", 2028: "295000.00" });
    expect(await waitingFor(officer)).toEqual([]);
    expect(await waitingFor(decisionMaker)).toMatchObject([
      { key: "yearMove.decide", href: `/projects/${project.projectId}/years` },
    ]);
  });

  it("is decided as it was shown, by another person, by rule and by the database", async () => {
    const { projectId } = project;
    const both: Staff = { ...officer, roles: ["case_officer", "decision_maker"] };
    const shown = { ...(await shownMove(decisionMaker, projectId)), outcome: "moved" } as const;
    expect(refusalCode(await decideMove(as(both), projectId, shown))).toBe("approval.twoPersons");
    expect(refusalCode(await decideMove(as(officer), projectId, shown))).toBe("access.forbidden");
    done(await wanted({ amount: "20 000,01" }));
    expect(refusalCode(await decideMove(as(decisionMaker), projectId, shown))).toBe(
      "yearMove.changedSinceShown",
    );
    const bySql = await db.kysely
      .updateTable("yearMove")
      .set({
        outcome: "moved",
        decidedBy: officer.personId,
        decidedAt: "2027-08-17T08:00:00Z",
        shownHash: "x",
      })
      .execute()
      .catch(violatedConstraint);
    expect(bySql).toBe("year_move_two_persons");
  });

  it("can be refused, and then nothing has moved", async () => {
    done(await decideTo(decisionMaker, project.projectId, "refused"));
    expect(await years()).toEqual({ 2027: "295000.00", 2028: "295000.00" });
    const { proposal, decided } = done(await findYearMoves(officer, project.projectId));
    expect([proposal, decided.map(({ outcome }) => outcome)]).toEqual([null, ["refused"]]);
  });

  it("is out of reach for another county", async () => {
    await addBoard(db.kysely, "14");
    const roles = ["case_officer", "decision_maker"] as const;
    const elsewhere = await addStaff(db.kysely, "I Göteborg", roles, { boardId: "14" });
    for (const answer of [
      await findYearMoves(elsewhere, project.projectId),
      await proposeMove(as(elsewhere), project.projectId, moveInput(move)),
    ])
      expect(refusalCode(answer)).toBe("access.notFound");
  });
});

describe("a move that is decided", () => {
  it("uses authority for a year that has no appropriation yet, and frees the year it leaves (17 § anslagsförordningen)", async () => {
    done(await moved({}));
    expect(await years()).toEqual({ 2027: "275000.00", 2028: "315000.00" });
    expect(await held("authorityUsed", 2028)).toBe("315000.00");
    expect(await held("available")).toBe("20000.00");
    expect(await held("comingAppropriation", 2028)).toBe("1520000.00");
    await allAddUp();
  });

  it("gives the authority back when it returns to a year that has its appropriation", async () => {
    done(await moved({ from: 2028, to: 2027, amount: "15 000,00" }));
    expect(await years()).toEqual({ 2027: "290000.00", 2028: "300000.00" });
    expect(await held("authorityUsed", 2028)).toBe("300000.00");
    expect(await held("available")).toBe("5000.00");
    await allAddUp();
  });

  it("stands: it is changed only by a new one", async () => {
    const changed = await db.kysely
      .updateTable("yearMove")
      .set({ amountOre: kr("1.00") })
      .where("outcome", "=", "moved")
      .execute()
      .catch(violatedConstraint);
    expect(changed).toBe("year_move_is_final");
  });
});

describe("what may not be moved", () => {
  it("is one öre more than is committed and not approved for payment", async () => {
    expect(await wanted({ amount: "290 000,01" })).toMatchObject({
      field: "amount",
      code: "yearMove.moreThanCommitted",
      params: { year: "2027", left: "290000.00" },
    });
  });

  it("is one öre more than the item of the year has available", async () => {
    expect(await wanted({ from: 2028, to: 2027, amount: "5 000,01" })).toMatchObject({
      field: "amount",
      code: "yearMove.itemExhausted",
      params: { year: "2027", left: "5000.00" },
    });
  });

  it("is one öre more than the authority leaves (17 § anslagsförordningen)", async () => {
    const { projectId } = done(
      await declareAndDecide(decisionMaker, await propose(project.ranked, "folkhogskola")),
    );
    const last = { ...move, amount: "400 000,00" };
    done(await moved(last, projectId ?? ""));
    expect(await held("authorityAvailable", 2028)).toBe("105000.00");
    expect(await wanted({ amount: "105 000,01" })).toMatchObject({
      field: "amount",
      code: "yearMove.authorityExhausted",
      params: { year: "2028", left: "105000.00" },
    });
    done(await moved({ ...last, from: 2028, to: 2027 }, projectId ?? ""));
  });

  it("is nothing, the same year, a year without money, or a year that is not the project's", async () => {
    expect(refusalCode(await wanted({ amount: "0,00" }))).toBe("yearMove.notPositive");
    expect(refusalCode(await wanted({ to: 2027 }))).toBe("yearMove.sameYear");
    expect(refusalCode(await wanted({ from: 2026 }))).toBe("yearMove.nothingCommitted");
    expect(refusalCode(await wanted({ to: 2031 }))).toBe("yearMove.notAYear");
  });
});

describe("two at once", () => {
  it("cannot take the same last öre of the authority", async () => {
    const second = project.ranked.cases.folkhogskola.applicationId;
    const ids = [project.projectId, second];
    done(await proposeTo(officer, ids[0] ?? "", { ...move, amount: "290 000,00" }));
    done(await proposeTo(officer, second, { ...move, amount: "300 000,00" }));
    const shown = await Promise.all(ids.map((id) => shownMove(decisionMaker, id)));
    const answers = await Promise.all(
      ids.map((id, at) =>
        decideMove(as(decisionMaker), id, {
          moveId: shown[at]?.moveId ?? "",
          shownHash: shown[at]?.shownHash ?? "",
          outcome: "moved",
        }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.find(({ ok }) => !ok);
    expect(["yearMove.authorityExhausted", "ledger.overspent"]).toContain(
      refused && refusalCode(refused),
    );
    expect(totalOf((await item(2027)).lines, "authorityAvailable", 2028)).toBeGreaterThanOrEqual(
      zero,
    );
    const loser = ids[answers.findIndex(({ ok }) => !ok)] ?? "";
    done(await decideTo(decisionMaker, loser, "refused"));
  });

  it("cannot decide the same move twice", async () => {
    const id = project.projectId;
    const before = await years();
    const [from, to] = before[2027] === undefined ? [2028, 2027] : [2027, 2028];
    done(await proposeTo(officer, id, { from, to, amount: "1,00" }));
    const shown = { ...(await shownMove(decisionMaker, id)), outcome: "moved" } as const;
    const answers = await Promise.all([
      decideMove(as(decisionMaker), id, shown),
      decideMove(as(decisionMaker), id, shown),
    ]);
    expect(answers.map((answer) => (answer.ok ? "moved" : answer.code)).toSorted()).toEqual([
      "moved",
      "yearMove.noProposal",
    ]);
  });
});
