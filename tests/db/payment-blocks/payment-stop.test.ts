/** A payment stop: proposed by one, decided by another, in force at once wherever the payment is, lifted by a decision. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findOrder,
  findRun,
  findRunFile,
  prepareRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import {
  decideStop,
  findPaymentBlocks,
  findPaymentStop,
  proposeStop,
  returnStop,
  waitingFor,
  withdrawStop,
} from "~/domain/payment-blocks/index.server";
import { findLetter, renderLetter } from "~/domain/letters/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import { addBoard, addStaff, as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { standing } from "../../support/demo-claim";
import { liftStop, stopPayments } from "../../support/payment-stop";
import { runningProject, type RunningProject } from "../../support/running-project";
import { letterId } from "../../support/sent-letter";

const db = useTestDatabase();
let project: RunningProject;
let orderId: string;
let runId: string;

const stop = {
  kind: "stop",
  basis: "obstacle",
  reasons: "Bokföringen kan inte visas, trots två påminnelser.",
} as const;

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

const codes = async () => {
  const { blocks } = done(await findPaymentBlocks(project.officer, project.projectId));
  return blocks.map(({ code }) => code);
};
const attest = async () => {
  const order = done(await findOrder(project.attestant, orderId));
  return attestOrder(as(project.attestant), { orderId, shownHash: attestHash(order) });
};
const prepare = () =>
  prepareRun(as(project.accountant), { orderIds: [orderId], paysOn: "2027-08-20" as PlainDate });
const release = async () => {
  const { shownHash } = done(await findRun(project.attestant, runId));
  return releaseRun(as(project.attestant), { runId, shownHash });
};
const mails = async () =>
  (
    await db.kysely
      .selectFrom("mailOutbox")
      .select("subject")
      .where("subject", "like", "Utbetalningarna%")
      .orderBy("createdAt")
      .execute()
  ).map(({ subject }) => subject.split(",")[0]);

describe("a proposal", () => {
  it("is made by a case officer, with reasons, and stops nothing", async () => {
    for (const actor of [project.decisionMaker, project.accountant, project.attestant])
      expect(refusalCode(await proposeStop(as(actor), project.projectId, stop))).toBe(
        "access.forbidden",
      );
    done(await proposeStop(as(project.officer), project.projectId, stop));
    expect(await codes()).toEqual([]);
    expect(await waitingFor(project.officer)).toEqual([]);
    expect(await waitingFor(project.decisionMaker)).toMatchObject([
      { key: "paymentStop.decide", href: `/projects/${project.projectId}/payment-stop` },
    ]);
    expect(done(await findPaymentBlocks(project.signatory, project.projectId)).decisions).toEqual(
      [],
    );
  });

  it("is decided as it was shown, by another person, by rule and by the database", async () => {
    const both: Staff = { ...project.officer, roles: ["case_officer", "decision_maker"] };
    const page = done(await findPaymentStop(project.decisionMaker, project.projectId));
    const input = { stopId: page.proposal?.id ?? "", shownHash: page.shownHash ?? "" };
    const decide = (actor: Staff, shown = input) => decideStop(as(actor), project.projectId, shown);
    expect(refusalCode(await decide(both))).toBe("approval.twoPersons");
    expect(refusalCode(await decide(project.officer))).toBe("access.forbidden");
    done(
      await proposeStop(as(project.officer), project.projectId, { ...stop, basis: "conditions" }),
    );
    expect(refusalCode(await decide(project.decisionMaker))).toBe("paymentStop.changedSinceShown");
    const bySql = await db.kysely
      .updateTable("paymentStop")
      .set({
        decidedBy: project.officer.personId,
        decidedAt: "2027-08-17T08:00:00Z",
        shownHash: "x",
      })
      .execute()
      .catch(violatedConstraint);
    expect(bySql).toBe("payment_stop_two_persons");
  });

  it("is out of reach for another county", async () => {
    await addBoard(db.kysely, "14");
    const elsewhere = await addStaff(db.kysely, "I Göteborg", ["case_officer", "decision_maker"], {
      boardId: "14",
    });
    expect(refusalCode(await findPaymentStop(elsewhere, project.projectId))).toBe(
      "access.notFound",
    );
    expect(refusalCode(await proposeStop(as(elsewhere), project.projectId, stop))).toBe(
      "access.notFound",
    );
  });
});

describe("in force at once", () => {
  it("nothing is approved; the recipient reads why, in the letter and in a mail", async () => {
    const stopId = await stopPayments(project);
    expect(await codes()).toEqual(["paymentBlock.stopped"]);
    const own = done(await findPaymentBlocks(project.signatory, project.projectId));
    expect(own).toMatchObject({
      blocks: [{ code: "paymentBlock.stopped", params: { day: "2027-08-17" } }],
      decisions: [{ id: stopId, kind: "stop" }],
    });
    const { projectId } = project;
    expect(refusalCode(await approveAdvance(as(project.officer), { projectId }))).toBe(
      "paymentBlock.stopped",
    );
    expect(await standing(project)).not.toHaveProperty("advance");
    const id = await letterId(project.signatory, project.projectId, "paymentStop");
    const letter = done(await findLetter(project.signatory, id));
    expect(JSON.stringify(letter.blocks)).toContain("Lägesrapporten visar");
    expect(JSON.stringify(letter.blocks)).toContain("Förvaltningsrätten i Malmö");
    expect(done(await renderLetter(project.signatory, id)).bytes.length).toBeGreaterThan(1000);
    expect(refusalCode(await findLetter(project.ranked.cases.kommun.signatory, id))).toBe(
      "access.notFound",
    );
    expect(new Set(await mails())).toEqual(new Set(["Utbetalningarna är stoppade"]));
  });

  it("is proposed once, and lifted once", async () => {
    expect(refusalCode(await proposeStop(as(project.officer), project.projectId, stop))).toBe(
      "paymentStop.alreadyStopped",
    );
    await liftStop(project);
    expect(await codes()).toEqual([]);
    expect(
      refusalCode(
        await proposeStop(as(project.officer), project.projectId, {
          kind: "lift",
          reasons: "En gång till, av misstag.",
        }),
      ),
    ).toBe("paymentStop.notStopped");
    expect(new Set(await mails())).toEqual(
      new Set(["Utbetalningarna är stoppade", "Utbetalningarna fortsätter"]),
    );
  });

  it("what is approved is not attested, and what is attested is not gathered in a run", async () => {
    const { projectId } = project;
    ({ orderId } = done(await approveAdvance(as(project.officer), { projectId })));
    await stopPayments(project);
    expect(refusalCode(await attest())).toBe("paymentBlock.stopped");
    await liftStop(project);
    done(await attest());
    await stopPayments(project);
    expect(await prepare()).toMatchObject({ code: "payment.blocked", field: "orderIds" });
    await liftStop(project);
  });

  it("a stop that comes when the run is prepared stops the run", async () => {
    ({ runId } = done(await prepare()));
    await stopPayments(project);
    expect(refusalCode(await release())).toBe("payment.blocked");
    expect(refusalCode(await findRunFile(project.accountant, runId))).toBe("access.notFound");
    expect(await standing(project)).not.toHaveProperty("bankInTransit");
    await liftStop(project);
  });

  it("a stop and a release at the same moment: the run was sent before the stop, or not at all", async () => {
    const [, released] = await Promise.all([stopPayments(project), release()]);
    const sent = await standing(project);
    if (released.ok) expect(sent).toMatchObject({ bankInTransit: "295000.00" });
    else {
      expect(released.code).toBe("payment.blocked");
      expect(sent).not.toHaveProperty("bankInTransit");
    }
    await liftStop(project);
    if (!released.ok) done(await release());
    expect(await standing(project)).toMatchObject({ bankInTransit: "295000.00" });
    expect(refusalCode(await release())).toBe("payment.runAlreadyReleased");
  });
});

describe("a proposal that is not decided", () => {
  const reasons = "Föreningen har nu svarat och visat sin bokföring.";
  const stopPage = async () => done(await findPaymentStop(project.officer, project.projectId));
  const proposed = async () =>
    done(await proposeStop(as(project.officer), project.projectId, stop)).stopId;
  const decide = async (stopId: string) => {
    const input = { stopId, shownHash: "0".repeat(64) };
    return refusalCode(await decideStop(as(project.decisionMaker), project.projectId, input));
  };
  const tasks = async (actor: Staff) => (await waitingFor(actor)).map(({ key }) => key);

  it("is withdrawn by the person who proposed it and by nobody else, with reasons", async () => {
    const stopId = await proposed();
    const colleague = await addStaff(db.kysely, "Handläggare H9", ["case_officer"]);
    const withdraw = (actor: Staff) =>
      withdrawStop(as(actor), project.projectId, { stopId, reasons });
    expect(refusalCode(await withdraw(project.decisionMaker))).toBe("access.forbidden");
    expect(refusalCode(await withdraw(colleague))).toBe("paymentStop.notYours");
    const bySql = await db.kysely
      .updateTable("paymentStop")
      .set({ withdrawnBy: colleague.personId, withdrawnAt: "2027-09-01T08:00:00Z" })
      .set({ withdrawalReasons: reasons })
      .where("id", "=", stopId)
      .execute()
      .catch(violatedConstraint);
    expect(bySql).toBe("payment_stop_withdrawn_by_its_proposer");
    const sent = await mails();
    done(await withdraw(project.officer));
    expect(await tasks(project.decisionMaker)).toEqual([]);
    expect(await decide(stopId)).toBe("paymentStop.noProposal");
    expect(await stopPage()).toMatchObject({
      inForce: null,
      proposal: null,
      returned: null,
      past: expect.arrayContaining([
        expect.objectContaining({ id: stopId, closed: expect.objectContaining({ reasons }) }),
      ]),
    });
    expect([await codes(), await mails()]).toEqual([[], sent]);
  });

  it("is returned by the one who was to decide it, and waits for its officer until it is made anew", async () => {
    const stopId = await proposed();
    const both: Staff = { ...project.officer, roles: ["case_officer", "decision_maker"] };
    const back = (actor: Staff) => returnStop(as(actor), project.projectId, { stopId, reasons });
    expect(refusalCode(await back(both))).toBe("approval.twoPersons");
    expect(refusalCode(await back(project.officer))).toBe("access.forbidden");
    done(await back(project.decisionMaker));
    expect(refusalCode(await back(project.decisionMaker))).toBe("paymentStop.noProposal");
    expect([await tasks(project.decisionMaker), await tasks(project.officer)]).toEqual([
      [],
      ["paymentStop.proposeAgain"],
    ]);
    expect((await stopPage()).returned?.closed).toMatchObject({ how: "returned", reasons });
    const again = await proposed();
    expect(again).not.toBe(stopId);
    expect([await tasks(project.decisionMaker), await tasks(project.officer)]).toEqual([
      ["paymentStop.decide"],
      [],
    ]);
    done(await withdrawStop(as(project.officer), project.projectId, { stopId: again, reasons }));
  });

  it("leaves the stop in force when it was to lift it, and another lift can be decided", async () => {
    await stopPayments(project);
    const lift = { kind: "lift", reasons: "Verksamheten är i gång igen." } as const;
    const { stopId } = done(await proposeStop(as(project.officer), project.projectId, lift));
    done(await returnStop(as(project.decisionMaker), project.projectId, { stopId, reasons }));
    expect(await codes()).toEqual(["paymentBlock.stopped"]);
    await liftStop(project);
    expect(await codes()).toEqual([]);
  });

  it("is in the database at its end in one way only, and then final", async () => {
    const { personId } = project.decisionMaker;
    const both = await sql`
      insert into payment_stop (board_id, organisation_id, project_id, kind, basis, reasons, prepared_by, prepared_at,
        withdrawn_by, withdrawn_at, withdrawal_reasons, returned_by, returned_at, return_reasons)
      select board_id, organisation_id, project_id, kind, basis, reasons, prepared_by, prepared_at,
        withdrawn_by, withdrawn_at, withdrawal_reasons, ${personId}, withdrawn_at, withdrawal_reasons
      from payment_stop where withdrawn_by is not null limit 1`
      .execute(db.kysely)
      .catch(violatedConstraint);
    expect(both).toBe("payment_stop_ends_once");
    const later = await db.kysely
      .updateTable("paymentStop")
      .set({ withdrawalReasons: "Något helt annat än det som skrevs." })
      .where("withdrawnBy", "is not", null)
      .execute()
      .catch(violatedConstraint);
    expect(later).toBe("payment_stop_is_final");
  });
});

it("a decision is never changed or taken away", async () => {
  const change = await db.kysely
    .updateTable("paymentStop")
    .set({ reasons: "Ett annat skäl än det som skrevs." })
    .execute()
    .catch(violatedConstraint);
  expect(change).toBe("payment_stop_is_final");
  expect(await db.kysely.deleteFrom("paymentStop").execute().catch(violatedConstraint)).toBe(
    "payment_stop_is_final",
  );
});

it("each of it is in the audit trail", async () => {
  const rows = await db.kysely
    .selectFrom("auditEntry")
    .select(["action", "actor"])
    .where("action", "like", "paymentStop.%")
    .orderBy("id")
    .execute();
  expect(rows.slice(0, 3)).toEqual([
    { action: "paymentStop.propose", actor: project.officer.name },
    { action: "paymentStop.propose", actor: project.officer.name },
    { action: "paymentStop.propose", actor: project.officer.name },
  ]);
  const by = (action: string) => rows.find((row) => row.action === action)?.actor;
  const { officer, decisionMaker } = project;
  expect([by("paymentStop.decide"), by("paymentStop.return"), by("paymentStop.withdraw")]).toEqual([
    decisionMaker.name,
    decisionMaker.name,
    officer.name,
  ]);
});
