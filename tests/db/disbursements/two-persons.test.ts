/** One approves, another attests; one prepares, another releases. By rule, and by the database. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findOrder,
  findOrders,
  findRun,
  findRunFile,
  findRuns,
  prepareRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { refuse } from "~/domain/shared/result";
import { violatedConstraint } from "~db/faults";
import { addBoard, addStaff, as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { standing } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let everything: Staff;
let elsewhere: Staff;
let orderId: string;
let runId: string;

const paysOn = "2027-08-20" as PlainDate;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  await addBoard(db.kysely, "14");
  const roles = ["case_officer", "accountant", "attestant"] as const;
  everything = await addStaff(db.kysely, "Har alla roller", roles);
  elsewhere = await addStaff(db.kysely, "Har alla roller i Göteborg", roles, { boardId: "14" });
});

const attest = async (actor: Staff) => {
  const order = done(await findOrder(project.attestant, orderId));
  return attestOrder(as(actor), { orderId, shownHash: attestHash(order) });
};
const release = async (actor: Staff) => {
  const { shownHash } = done(await findRun(project.attestant, runId));
  return releaseRun(as(actor), { runId, shownHash });
};

describe("an advance", () => {
  it("is approved by a case officer of the board, and by nobody else", async () => {
    const input = { projectId: project.projectId };
    for (const actor of [project.accountant, project.attestant, project.decisionMaker]) {
      expect(refusalCode(await approveAdvance(as(actor), input))).toBe("access.forbidden");
    }
    expect(refusalCode(await approveAdvance(as(elsewhere), input))).toBe("access.notFound");
    expect(await standing(project)).not.toHaveProperty("advance");
  });

  it("asked for a hundred times by the same click makes one order, and the next click is told", async () => {
    const input = { projectId: project.projectId };
    const call = as(everything);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => approveAdvance(call, input)),
    );
    orderId = done(answers[0] ?? refuse("none")).orderId;
    expect(new Set(answers.map((answer) => done(answer).orderId))).toEqual(new Set([orderId]));
    expect(await findOrders(project.attestant)).toHaveLength(1);
    expect(refusalCode(await approveAdvance(as(project.officer), input))).toBe(
      "payment.advanceAlreadyApproved",
    );
    expect(await standing(project)).toMatchObject({ advance: "295000.00", payable: "295000.00" });
  });
});

describe("an order", () => {
  it("is not attested by the one who approved it, though they have the role", async () => {
    expect(refusalCode(await attest(everything))).toBe("approval.twoPersons");
    const bySql = await db.kysely
      .updateTable("paymentOrder")
      .set({
        status: "attested",
        attestedBy: everything.personId,
        attestedAt: "2027-08-18T08:00:00Z",
        attestedHash: "x",
      })
      .where("id", "=", orderId)
      .execute()
      .catch(violatedConstraint);
    expect(bySql).toBe("payment_order_two_persons");
  });

  it("is not put in a run before it is attested, nor called attested by nobody", async () => {
    const input = { orderIds: [orderId], paysOn };
    expect(await prepareRun(as(project.accountant), input)).toMatchObject({
      field: "orderIds",
      code: "payment.notAttested",
    });
    const bySql = await db.kysely
      .updateTable("paymentOrder")
      .set({ status: "in_run" })
      .where("id", "=", orderId)
      .execute()
      .catch(violatedConstraint);
    expect(bySql).toBe("payment_order_attested_by_someone");
  });

  it("is attested by an attestant of the board, once", async () => {
    expect(refusalCode(await attest(project.accountant))).toBe("access.forbidden");
    expect(refusalCode(await attest(elsewhere))).toBe("access.notFound");
    done(await attest(project.attestant));
    expect(refusalCode(await attest(project.attestant))).toBe("payment.alreadyAttested");
    const order = done(await findOrder(project.accountant, orderId));
    expect(order).toMatchObject({
      status: "attested",
      attesterName: project.attestant.name,
      attestedHash: attestHash(order),
    });
  });
});

describe("a run", () => {
  it("needs an order, a bank day to come, and an accountant", async () => {
    const prepare = (actor: Staff, orderIds: readonly string[], day = paysOn) =>
      prepareRun(as(actor), { orderIds, paysOn: day });
    expect(await prepare(project.accountant, [])).toMatchObject({ code: "payment.noOrders" });
    expect(await prepare(project.accountant, [orderId], "2027-08-16" as PlainDate)).toMatchObject({
      field: "paysOn",
      code: "payment.dayPassed",
      params: { day: "2027-08-16", next: "2027-08-17" },
    });
    expect(await prepare(project.accountant, [orderId], "2027-08-21" as PlainDate)).toMatchObject({
      field: "paysOn",
      code: "payment.notBankDay",
      params: { day: "2027-08-21", why: "saturday", next: "2027-08-23" },
    });
    expect(await prepare(elsewhere, [orderId])).toMatchObject({ code: "payment.unknownOrder" });
    expect(refusalCode(await prepare(project.attestant, [orderId]))).toBe("access.forbidden");
  });

  it("takes an order once, whoever asks at the same moment", async () => {
    const input = { orderIds: [orderId], paysOn };
    const both = await addStaff(db.kysely, "Ekonom och attestant", ["accountant", "attestant"]);
    const answers = await Promise.all(
      [both, both, project.accountant].map((actor) => prepareRun(as(actor), input)),
    );
    const prepared = answers.flatMap((answer) => (answer.ok ? [answer.value.runId] : []));
    expect(prepared).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))).toEqual([
      "payment.notAttested",
      "payment.notAttested",
    ]);
    [runId = ""] = prepared;
  });

  it("is not released by the one who prepared it, by rule and by the database", async () => {
    const run = done(await findRun(project.attestant, runId));
    const preparer: Staff = {
      ...everything,
      personId: run.preparedBy as Staff["personId"],
      roles: ["accountant", "attestant"],
    };
    expect(refusalCode(await release(preparer))).toBe("approval.twoPersons");
    const bySql = await db.kysely
      .updateTable("paymentRun")
      .set({ status: "released", releasedBy: run.preparedBy, fileSha256: "x" })
      .where("id", "=", runId)
      .execute()
      .catch(violatedConstraint);
    expect(bySql).toBe("payment_run_two_persons");
  });

  it("is released by an attestant, and a double click sends nothing twice", async () => {
    expect(refusalCode(await release(project.officer))).toBe("access.forbidden");
    expect(refusalCode(await releaseRun(as(elsewhere), { runId, shownHash: "x" }))).toBe(
      "access.notFound",
    );
    const call = as(project.attestant);
    const { shownHash } = done(await findRun(project.attestant, runId));
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => releaseRun(call, { runId, shownHash })),
    );
    expect(answers.map(done)).toEqual(answers.map(() => ({ runId })));
    expect(refusalCode(await release(project.attestant))).toBe("payment.runAlreadyReleased");
    expect(await standing(project)).toMatchObject({
      paid: "295000.00",
      bankInTransit: "295000.00",
    });
  });

  it("is read by the board's staff; its file by finance and audit, not by officers; neither by other counties", async () => {
    expect(done(await findRuns(project.accountant))).toHaveLength(1);
    expect(done(await findRuns(elsewhere))).toEqual([]);
    expect(done(await findRuns(project.officer))).toHaveLength(1);
    expect(refusalCode(await findRun(elsewhere, runId))).toBe("access.notFound");
    expect(refusalCode(await findRunFile(elsewhere, runId))).toBe("access.notFound");
    expect(refusalCode(await findRunFile(project.officer, runId))).toBe("access.forbidden");
  });
});

it("each of it is in the audit trail, by name", async () => {
  const entries = await db.kysely
    .selectFrom("auditEntry")
    .select(["action", "actor"])
    .where("action", "in", ["advance.approve", "order.attest", "run.prepare", "run.release"])
    .orderBy("id")
    .execute();
  expect(entries.map(({ action }) => action)).toEqual([
    "advance.approve",
    "order.attest",
    "run.prepare",
    "run.release",
  ]);
  expect(entries[1]?.actor).toBe(project.attestant.name);
});
