/** An officer and an attestant in league: a shared account, an employee's account, an employee who signs. A third person judges. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findOrder,
  findRun,
  prepareRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import { judgeSignalSchema, type PayeeSignal } from "~/domain/payee-signals/index";
import {
  endStaffAccount,
  findAccountSignals,
  findSignals,
  findStaffAccounts,
  judgeSignal,
  recordStaffAccount,
  waitingFor,
} from "~/domain/payee-signals/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import {
  addBoard,
  addMember,
  addOrganisation,
  addStaff,
  as,
  done,
  refusalCode,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { addAccount, judgement, listed, seenBy } from "../../support/payee-signals";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let controller: Staff;
let accountId: string;
let orderId: string;

const signals = async () =>
  (await seenBy(controller)).map(({ signal, standing }) => `${signal} ${standing}`);
const judge = async (
  actor: Staff,
  signal: PayeeSignal,
  outcome: "cleared" | "upheld" = "cleared",
) => judgeSignal(as(actor), accountId, await judgement(controller, signal, outcome));
const attest = async () => {
  const order = done(await findOrder(project.attestant, orderId));
  return attestOrder(as(project.attestant), { orderId, shownHash: attestHash(order) });
};
const attestBySql = () =>
  db.kysely
    .updateTable("paymentOrder")
    .set({ status: "attested", attestedBy: project.attestant.personId, attestedHash: "x" })
    .where("id", "=", orderId)
    .execute()
    .catch(violatedConstraint);
beforeAll(async () => {
  project = await runningProject(db.kysely);
  controller = project.ranked.office.controller;
  ({ id: accountId } = await db.kysely
    .selectFrom("payeeAccount")
    .select("id")
    .executeTakeFirstOrThrow());
  const { projectId } = project;
  ({ orderId } = done(await approveAdvance(as(project.officer), { projectId })));
});

it("an account without a tie to anybody else has no signal", async () => {
  expect(await signals()).toEqual([]);
  expect(await waitingFor(controller)).toEqual([]);
});

describe("the same account at another organisation, which no board here has a case with", () => {
  beforeAll(async () => {
    const other = await addOrganisation(db.kysely, { name: "Skenet", orgnr: "802999-9060" });
    await addAccount(await addMember(db.kysely, other, "Vera Vik", ["signatory"]), {
      kind: "bankgiro",
      number: "99901027",
    });
  });

  it("is in the report, waits for the controller, and stops the payment to both who read it", async () => {
    expect(await seenBy(controller)).toMatchObject([
      { signal: "shared_account", standing: "open", aboutName: "Skenet (802999-9060)" },
    ]);
    expect(await waitingFor(controller)).toMatchObject([
      {
        key: "payeeSignal.judge",
        href: `/organisations/${project.signatory.organisationId}/accounts/${accountId}/signals`,
      },
    ]);
    for (const reader of [project.officer, project.signatory])
      expect(done(await findPaymentBlocks(reader, project.projectId)).blocks).toEqual([
        { code: "paymentBlock.payeeSignal" },
      ]);
  });

  it("is attested by nobody, by rule and by the database", async () => {
    expect(refusalCode(await attest())).toBe("paymentBlock.payeeSignal");
    expect(await attestBySql()).toBe("payee_signal_open");
  });

  it("is judged by another person than the one who verified the account, in at least twenty characters", async () => {
    expect(refusalCode(await judge(project.officer, "shared_account"))).toBe("access.forbidden");
    const both = await addStaff(db.kysely, "Controller C9", ["controller"]);
    await sql`insert into staff_role (person_id, board_id, role, valid_from)
      values (${project.officer.personId}, '12', 'controller', '2020-01-01')`.execute(db.kysely);
    const officer = { ...project.officer, roles: ["controller"] as const };
    expect(await waitingFor(officer)).toEqual([]);
    expect(refusalCode(await judge(officer, "shared_account"))).toBe("payeeSignal.another");
    const short = judgeSignalSchema.safeParse({
      signal: `shared_account:${both.personId}`,
      outcome: "cleared",
      reasons: "Ser bra ut.",
    });
    expect(short.error?.issues[0]?.message).toContain("text.tooShort");
  });

  it("still blocks when the judgement is that the account may not be paid", async () => {
    done(await judge(controller, "shared_account", "upheld"));
    expect(await signals()).toEqual(["shared_account upheld"]);
    expect(refusalCode(await attest())).toBe("paymentBlock.payeeSignal");
    expect(await waitingFor(controller)).toEqual([]);
  });

  it("is paid when a later judgement clears it; the earlier one stays, and neither is changed", async () => {
    done(await judge(controller, "shared_account"));
    const page = done(
      await findAccountSignals(controller, project.signatory.organisationId, accountId),
    );
    expect(page.signals[0]).toMatchObject({
      standing: "cleared",
      judgements: [
        { isCleared: true, by: controller.name },
        { isCleared: false, by: controller.name },
      ],
    });
    for (const change of [
      db.kysely.updateTable("payeeSignalJudgement").set({ isCleared: true }).execute(),
      db.kysely.deleteFrom("payeeSignalJudgement").execute(),
    ])
      expect(await change.catch(violatedConstraint)).toBe("payee_signal_judgement_append_only");
    done(await attest());
  });

  it("whoever judged does not verify the account afterwards", async () => {
    const judged = await db.kysely
      .insertInto("payeeAccountVerification")
      .values({
        payeeAccountId: accountId,
        boardId: "12",
        verifiedBy: controller.personId,
        verifiedAt: "2027-08-17T08:00:00Z",
        method: "Ringde upp",
      })
      .execute()
      .catch(violatedConstraint);
    expect(judged).toBe("payee_signal_two_persons");
  });
});

describe("an employee's own account", () => {
  it("stops a payment that is attested already, and is not judged by the one who listed it", async () => {
    done(await recordStaffAccount(as(controller), listed("9990-1027")));
    expect(await signals()).toEqual(["staff_account open", "shared_account cleared"]);
    const prepared = () =>
      prepareRun(as(project.accountant), {
        orderIds: [orderId],
        paysOn: "2027-08-20" as PlainDate,
      });
    expect(refusalCode(await prepared())).toBe("payment.blocked");
    expect(refusalCode(await judge(controller, "staff_account"))).toBe("payeeSignal.another");
    done(await judge(project.decisionMaker, "staff_account"));
    done(await prepared());
  });

  it("that comes into the list when the run is prepared stops its release, by rule and by the database", async () => {
    const [row] = done(await findStaffAccounts(controller)).rows;
    const staffAccountId = row?.id ?? "";
    done(await endStaffAccount(as(controller), staffAccountId));
    expect(refusalCode(await endStaffAccount(as(controller), staffAccountId))).toBe(
      "staffAccount.ended",
    );
    expect(await signals()).toEqual(["shared_account cleared"]);
    done(await recordStaffAccount(as(controller), listed("9990-1027")));
    const { id: runId } = await db.kysely
      .selectFrom("paymentRun")
      .select("id")
      .executeTakeFirstOrThrow();
    const { shownHash } = done(await findRun(project.attestant, runId));
    expect(refusalCode(await releaseRun(as(project.attestant), { runId, shownHash }))).toBe(
      "payment.blocked",
    );
    const bySql = db.kysely
      .updateTable("paymentRun")
      .set({ status: "released", releasedBy: project.attestant.personId, fileSha256: "x" })
      .execute();
    expect(await bySql.catch(violatedConstraint)).toBe("payee_signal_open");
    done(await judge(project.decisionMaker, "staff_account"));
    done(await releaseRun(as(project.attestant), { runId, shownHash }));
  });
});

describe("an employee who signs for the recipient", () => {
  it("is seen by the same person or the same name, and does not judge it", async () => {
    const namesake = await addStaff(db.kysely, project.signatory.name, ["decision_maker"]);
    expect(await signals()).toContain("staff_signatory open");
    expect(refusalCode(await judge(namesake, "staff_signatory"))).toBe("payeeSignal.another");
    done(await judge(controller, "staff_signatory"));
  });
});

it("another board judges for itself, and does not see this board's list", async () => {
  await addBoard(db.kysely, "14");
  const elsewhere = await addStaff(db.kysely, "Controller V1", ["controller"], { boardId: "14" });
  expect(done(await findStaffAccounts(elsewhere)).rows).toEqual([]);
  expect(done(await findSignals(elsewhere)).rows).toEqual([]);
  expect(
    refusalCode(await findAccountSignals(elsewhere, project.signatory.organisationId, accountId)),
  ).toBe("access.notFound");
});

it("every step is in the audit trail", async () => {
  const rows = await db.kysely
    .selectFrom("auditEntry")
    .select(({ fn }) => ["action", fn.countAll<string>().as("n")])
    .where("action", "~", "^(payeeSignal|staffAccount)[.]")
    .groupBy("action")
    .orderBy("action")
    .execute();
  expect(rows.map(({ action, n }) => [action, Number(n)])).toEqual([
    ["payeeSignal.judge", 5],
    ["staffAccount.end", 1],
    ["staffAccount.record", 2],
  ]);
});
