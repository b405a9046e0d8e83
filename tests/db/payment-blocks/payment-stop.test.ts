/** A payment stop: proposed by one, decided by another, in force at once wherever the payment is, lifted by a decision. */
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
  waitingFor,
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
  expect(rows.find(({ action }) => action === "paymentStop.decide")?.actor).toBe(
    project.decisionMaker.name,
  );
});
