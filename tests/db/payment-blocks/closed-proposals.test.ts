/** A proposed payment stop that ends without a decision: withdrawn by its proposer, or returned by who was to decide it. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import {
  decideStop,
  findPaymentBlocks,
  findPaymentStop,
  proposeStop,
  returnStop,
  waitingFor,
  withdrawStop,
} from "~/domain/payment-blocks/index.server";
import { findWaitingOnOthers } from "~/domain/reports/index.server";
import type { Staff } from "~/domain/shared/actor";
import { violatedConstraint } from "~db/faults";
import { addStaff, as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { liftStop, stopPayments } from "../../support/payment-stop";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;

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
const mails = async () =>
  db.kysely
    .selectFrom("mailOutbox")
    .select("subject")
    .where("subject", "like", "Utbetalningarna%")
    .execute();

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
    const onOthers = async () => (await findWaitingOnOthers(project.officer)).map(({ key }) => key);
    expect(await onOthers()).toContain("paymentStop.decision");
    const sent = await mails();
    done(await withdraw(project.officer));
    expect(await onOthers()).not.toContain("paymentStop.decision");
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

it("each of it is in the audit trail", async () => {
  const rows = await db.kysely
    .selectFrom("auditEntry")
    .select(["action", "actor"])
    .where("action", "in", ["paymentStop.return", "paymentStop.withdraw"])
    .execute();
  const { officer, decisionMaker } = project;
  expect(rows).toEqual(
    expect.arrayContaining([
      { action: "paymentStop.return", actor: decisionMaker.name },
      { action: "paymentStop.withdraw", actor: officer.name },
    ]),
  );
});
