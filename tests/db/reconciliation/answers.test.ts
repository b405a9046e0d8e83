/** The bank's answer about a payment file (pain.002): what it refuses is owed again, and can be ordered anew. */
import { beforeEach, describe, expect, it } from "vitest";
import { findOrders, findRun, orderAgain } from "~/domain/disbursements/index.server";
import {
  findBankFile,
  importBankFile,
  inMemory,
  findImporter,
} from "~/domain/reconciliation/index.server";
import { inSnapshot } from "~db/transaction";
import { balance, verify } from "~ledger/index";
import { as, done, kr, refusalCode } from "../../support/builders";
import { answerFile } from "../../support/bank-statement";
import { useTestDatabase } from "../../support/database";
import {
  approveTheAdvance,
  bankAnswer,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

type Sent = {
  readonly project: RunningProject;
  readonly runId: string;
  readonly messageId: string;
  readonly reference: string;
  readonly batch: string;
};

describe("the bank answers", () => {
  const db = useTestDatabase();
  let sent: Sent | undefined;

  const sending = async (): Promise<Sent> => {
    if (sent) return sent;
    const project = await runningProject(db.kysely);
    await approveTheAdvance(project);
    const runId = await sendAll(db.kysely, project, "2027-08-19T08:00:00Z");
    const { messageId } = await db.kysely
      .selectFrom("paymentRun")
      .select("messageId")
      .executeTakeFirstOrThrow();
    const reference = (await findOrders(project.accountant))[0]?.reference ?? "";
    sent = {
      project,
      runId,
      messageId: messageId ?? "",
      reference,
      batch: `${messageId}-P1`,
    };
    return sent;
  };
  let given: Sent;
  beforeEach(async () => {
    given = await sending();
  });
  const status = async () => (await findOrders(given.project.accountant))[0]?.status;
  const taken = (answer: Parameters<typeof answerFile>[0]) =>
    importBankFile(as(given.project.accountant), answerFile(answer));
  const payment = (code: string) =>
    `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${given.batch}</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>${given.reference}</OrgnlEndToEndId><TxSts>${code}</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>`;

  it("about a file that is not ours, or with another number or sum, and is refused", async () => {
    expect(refusalCode(await taken({ messageId: "OTHER", status: "RJCT" }))).toBe(
      "bankFile.unknownPaymentFile",
    );
    const { messageId } = given;
    expect(refusalCode(await taken({ messageId, count: "2", status: "ACCP" }))).toBe(
      "bankFile.answersOtherTotals",
    );
    expect(refusalCode(await taken({ messageId, sum: "295000.01", status: "ACCP" }))).toBe(
      "bankFile.answersOtherTotals",
    );
  });

  it("that it has taken the file, which changes nothing", async () => {
    const { messageId } = given;
    const { matched } = done(
      await taken({ messageId, count: "1", sum: "295000.00", status: "ACCP" }),
    );
    expect([matched, await status()]).toEqual([0, "sent"]);
  });

  it("that another batch than the payment's is refused, which changes nothing either", async () => {
    const { messageId } = given;
    const batches = `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${messageId}-P9</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts></OrgnlPmtInfAndSts>`;
    expect(done(await taken({ messageId, status: "PART", batches })).matched).toBe(0);
    expect(await status()).toBe("sent");
  });

  it("that the payment is refused: it is owed again, and the appropriation is untouched", async () => {
    const { messageId, project, runId } = given;
    const { fileId, matched } = done(
      await taken({ messageId, status: "PART", batches: payment("RJCT") }),
    );
    expect([matched, await status()]).toEqual([1, "returned"]);
    expect(done(await findRun(project.accountant, runId)).status).toBe("confirmed");
    const file = done(await findBankFile(project.accountant, fileId));
    expect(file.kind).toBe("statusReport");
    expect(file.statuses.at(-1)).toMatchObject({
      level: "payment",
      status: "RJCT",
      reason: "AC04",
      name: given.reference,
    });
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: project.projectId };
      expect(await balance(trx, { role: "toBePaid", dims })).toBe(kr("295000.00"));
      expect(await balance(trx, { role: "payable", dims })).toBe(kr("295000.00"));
      expect(await balance(trx, { role: "bankInTransit", dims: {} })).toBe(0n);
      const { itemId: item } = project.ranked;
      expect(await balance(trx, { role: "appropriationCharged", dims: { item } })).toBe(0n);
      expect((await verify(trx)).differences).toEqual([]);
    });
  });

  it("the same once more in another file, and it is not booked twice", async () => {
    const { messageId } = given;
    const again = await taken({ messageId, count: "1", status: "PART", batches: payment("RJCT") });
    expect(done(again)).toMatchObject({ matched: 0, repeated: 1 });
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      expect(await balance(trx, { role: "bankInTransit", dims: {} })).toBe(0n);
    });
  });

  it("and the payment can be ordered again", async () => {
    const { project } = given;
    const [order] = await findOrders(project.accountant);
    done(await orderAgain(as(project.officer), { orderId: order?.id ?? "" }));
    expect((await findOrders(project.accountant)).map((one) => one.status).toSorted()).toEqual([
      "approved",
      "returned",
    ]);
  });

  it("which board it is, from the command line too", async () => {
    const source = inMemory(answerFile({ messageId: given.messageId }));
    expect(await findImporter(source)).toMatchObject({ value: { boardId: "12" } });
  });
});

describe("the bank refuses the whole file", () => {
  const db = useTestDatabase();

  it("and every payment in it is owed again; after the statement has confirmed one it is refused", async () => {
    const project = await runningProject(db.kysely);
    await approveTheAdvance(project);
    const runId = await sendAll(db.kysely, project, "2027-08-19T08:00:00Z");
    const { messageId } = await db.kysely
      .selectFrom("paymentRun")
      .select("messageId")
      .executeTakeFirstOrThrow();
    const rejection = answerFile({ messageId: messageId ?? "", status: "RJCT" });
    const statement = await bankAnswer(project, runId);
    const { accountant } = project;
    done(await importBankFile(as(accountant), statement));
    expect(refusalCode(await importBankFile(as(accountant), rejection))).toBe(
      "bankFile.rejectedAfterPaid",
    );
    expect((await findOrders(accountant))[0]?.status).toBe("confirmed");
  });
});
