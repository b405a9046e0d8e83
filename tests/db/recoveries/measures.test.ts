import { beforeAll, describe, expect, it } from "vitest";
import {
  consultOn,
  decideMeasure,
  findOwnRecovery,
  findRecovery,
  proposeMeasure,
  recordOpinion,
  waitingFor,
  writeMessage,
} from "~/domain/recoveries/index.server";
import type { ProposeMeasureInput } from "~/domain/recoveries/recovery.schema";
import type { PlainDate } from "~/domain/shared/dates";
import { findLetter, renderLetter } from "~/domain/letters/index.server";
import { inSnapshot } from "~db/transaction";
import { violatedConstraint } from "~db/faults";
import { balance, verify } from "~ledger/index";
import { addStaff, as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { decidedRecovery, demandedRecovery, settledAsInM4 } from "../../support/recovered-project";
import { runningProject, type RunningProject } from "../../support/running-project";
import { letterId } from "../../support/sent-letter";

const db = useTestDatabase();
const day = (text: string) => text as PlainDate;

describe("what can be done about a debt", () => {
  let project: RunningProject;
  let recoveryId: string;

  const page = async () => done(await findRecovery(project.officer, recoveryId));
  const propose = (input: ProposeMeasureInput) =>
    proposeMeasure(as(project.officer), recoveryId, input);
  const decide = async (outcome: "granted" | "refused", decisionReasons = "Prövat i sak.") => {
    const measureId = (await page()).measures.find((one) => one.outcome === null)?.id ?? "";
    const input = { measureId, outcome, decisionReasons };
    return decideMeasure(as(project.decisionMaker), recoveryId, input);
  };
  const keys = async () => (await waitingFor(project.decisionMaker)).map(({ key }) => key);

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    recoveryId = await settledAsInM4(db.kysely, project);
    await decidedRecovery(db.kysely, project, recoveryId, {
      waived: "2386.99",
      why: "Felet rättades av föreningen själv så snart det upptäcktes.",
    });
    await demandedRecovery(db.kysely, project, recoveryId);
  });

  it("begins from what was not waived for special reasons", async () => {
    const { recovery } = await page();
    expect([recovery.principal, recovery.waived]).toEqual([kr("70000.00"), kr("2386.99")]);
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: project.projectId };
      expect(await balance(trx, { role: "receivable", dims })).toBe(kr("70000.00"));
      expect(await balance(trx, { role: "grantCost", dims })).toBe(kr("402000.00"));
    });
  });

  it("the recipient asks for instalments, and the officer has it to consider", async () => {
    const { signatory, officer } = project;
    done(
      await writeMessage(as(signatory), recoveryId, {
        kind: "instalments",
        body: "Vi kan betala en del i månaden.",
      }),
    );
    expect((await waitingFor(officer)).map(({ key }) => key)).toContain("recovery.answerRequest");
    expect(
      refusalCode(await writeMessage(as(signatory), recoveryId, { kind: "answer", body: "Nej." })),
    ).toBe("recovery.cannot.demanded");
  });

  it("longer than a year takes more than a wish", async () => {
    const long = {
      kind: "instalments" as const,
      day: day("2029-07-01"),
      instalments: 14,
      reasons: "Föreningen har svag ekonomi.",
      overAYear: false,
    };
    expect(await propose(long)).toMatchObject({ code: "recovery.overAYear", field: "overAYear" });
    expect(await propose({ ...long, instalments: 7, day: day("2029-05-20") })).toMatchObject({
      code: "recovery.dayPast",
    });
    done(await propose({ ...long, instalments: 7 }));
  });

  it("seven instalments of 10 000,00 once somebody else has granted them", async () => {
    expect(await keys()).toContain("recovery.decideMeasure");
    done(await decide("granted"));
    const { recovery, debt } = await page();
    expect(recovery.dues.map(({ dueOn, amount }) => [dueOn, amount])).toEqual(
      ["07", "08", "09", "10", "11", "12"]
        .map((month) => `2029-${month}-01`)
        .concat("2030-01-01")
        .map((on) => [on, kr("10000.00")]),
    );
    expect(debt?.nextDue).toMatchObject({ dueOn: "2029-07-01", left: kr("10000.00") });
  });

  it("the terms are sent in writing, with the interest of each part (14 §)", async () => {
    const id = await letterId(project.signatory, project.projectId, "recovery_respite");
    const { title, blocks } = done(await findLetter(project.signatory, id));
    expect(title).toContain("Ni får betala tillbaka i delar");
    const said = JSON.stringify(blocks);
    // 70 000,00 for 12 days and 60 000,00 for 31 days, at 4,04 %.
    for (const text of ["92,98", "205,87", "6 § förordningen (1993:1138)", "19 juni 2029"])
      expect(said.replace(/[\u00a0\u202f]/g, " ")).toContain(text);
    expect(done(await renderLetter(project.signatory, id)).bytes.length).toBeGreaterThan(1000);
  });

  it("6 § förordningen (1993:1138): the respite costs the lending rate and two points; what is late costs more from its day", async () => {
    await setClock(db.kysely, "2029-08-31T08:00:00Z");
    const { debt } = await page();
    expect(debt?.overdue).toBe(kr("20000.00"));
    const parts = debt?.parts.map(({ kind, from, to, days }) => [kind, from, to, days]);
    expect(parts?.slice(0, 5)).toEqual([
      ["respite", "2029-06-19", "2029-07-01", 12],
      ["late", "2029-07-01", "2029-08-31", 61],
      ["respite", "2029-06-19", "2029-08-01", 43],
      ["late", "2029-08-01", "2029-08-31", 30],
      ["respite", "2029-06-19", "2029-08-31", 73],
    ]);
    // 10 000,00 for 12, 43 and five times 73 days at 2,04 + 2 %, and for 61 and 30 days at 10 %.
    expect(debt?.newInterest).toBe(kr("714.19"));
  });

  it("remission waits for the consulted authority, in the database too", async () => {
    const { officer } = project;
    expect(refusalCode(await consultOn(as(officer), recoveryId, { consulted: "K" }))).toBe(
      "recovery.noRemission",
    );
    const reasons = "Föreningen har förlorat sina medlemmar och sin lokal.";
    done(await propose({ kind: "remission", amount: kr("20714.19"), reasons }));
    expect(await keys()).not.toContain("recovery.decideMeasure");
    expect(refusalCode(await decide("granted"))).toBe("recovery.notConsulted");
    const forced = await db.kysely
      .updateTable("recoveryMeasure")
      .set({
        outcome: "granted",
        decidedBy: project.decisionMaker.personId,
        decidedAt: "2029-08-31T08:00:00Z",
      })
      .where("kind", "=", "remission")
      .execute()
      .catch(violatedConstraint);
    expect(forced).toBe("recovery_remission_consulted");
    const opinion = { opinion: "Ingen erinran.", opinionOn: day("2029-08-31") };
    expect(refusalCode(await recordOpinion(as(officer), recoveryId, opinion))).toBe(
      "recovery.notConsulted",
    );
    done(await consultOn(as(officer), recoveryId, { consulted: "Kammarkollegiet" }));
    done(await recordOpinion(as(officer), recoveryId, opinion));
    expect(await keys()).toContain("recovery.decideMeasure");
    done(await decide("granted"));
    const { movements, debt } = await page();
    expect(movements).toMatchObject([
      { kind: "interest", interest: kr("714.19") },
      { kind: "remitted", interest: kr("714.19"), principal: kr("20000.00") },
    ]);
    expect([debt?.principalLeft, debt?.overdue]).toEqual([kr("50000.00"), 0n]);
  });

  it("what was refused changes nothing, and the recipient reads why", async () => {
    done(
      await propose({
        kind: "respite",
        day: day("2029-12-31"),
        reasons: "Bett om det.",
        overAYear: false,
      }),
    );
    done(await decide("refused", "Delbetalning är redan beviljad."));
    const own = done(await findOwnRecovery(project.signatory, project.projectId));
    expect(own.measures[0]).toMatchObject({
      outcome: "refused",
      decisionReasons: "Delbetalning är redan beviljad.",
    });
    expect(own.recovery.dues).toHaveLength(7);
  });

  it("is handed over for collection, and the rest written off by two persons", async () => {
    done(await propose({ kind: "collection", reasons: "Föreningen svarar inte längre." }));
    done(await decide("granted"));
    expect((await page()).recovery.collectionFrom).toBe("2029-08-31");
    const both = await addStaff(db.kysely, "Ekonom och chef", ["accountant", "decision_maker"]);
    const reasons = "Konkursen är avslutad utan utdelning.";
    const writeOff = { kind: "write_off" as const, amount: kr("50000.00"), reasons };
    done(await proposeMeasure(as(both), recoveryId, writeOff));
    const measureId = (await page()).measures.find((one) => one.outcome === null)?.id ?? "";
    const granted = { measureId, outcome: "granted" as const, decisionReasons: "Inget att få." };
    expect(refusalCode(await decideMeasure(as(both), recoveryId, granted))).toBe(
      "approval.twoPersons",
    );
    expect(refusalCode(await decideMeasure(as(project.officer), recoveryId, granted))).toBe(
      "access.forbidden",
    );
    done(await decide("granted"));
    expect((await page()).recovery).toMatchObject({ status: "settled", settledOn: "2029-08-31" });
    expect(refusalCode(await propose(writeOff))).toBe("recovery.cannot.settled");
  });

  it("stands in the books as given up, with the appropriation untouched", async () => {
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: project.projectId };
      expect(await balance(trx, { role: "receivable", dims })).toBe(0n);
      expect(await balance(trx, { role: "writeOff", dims: {} })).toBe(kr("70714.19"));
      expect(await balance(trx, { role: "paid", dims })).toBe(kr("472000.00"));
      expect((await verify(trx)).differences).toEqual([]);
    });
  });
});
