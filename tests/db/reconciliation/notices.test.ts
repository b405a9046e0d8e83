/** The same money told in a camt.054 or a BgMax and in the statement: booked once, from the statement, with what the notice tells. */
import { beforeAll, describe, expect, it } from "vitest";
import { findOrders } from "~/domain/disbursements/index.server";
import {
  findBankFile,
  findReconciliation,
  importBankFile,
} from "~/domain/reconciliation/index.server";
import { as, done, kr, refusalCode } from "../../support/builders";
import { noticeFile, statementFile } from "../../support/bank-statement";
import { useTestDatabase } from "../../support/database";
import {
  approveTheAdvance,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

const day = "2027-08-19";

describe("a notice and a statement", () => {
  const db = useTestDatabase();
  let project: RunningProject;
  let notice: ReturnType<typeof noticeFile>;
  beforeAll(async () => {
    project = await runningProject(db.kysely);
    await approveTheAdvance(project);
    await sendAll(db.kysely, project, "2027-08-19T08:00:00Z");
    const reference = (await findOrders(project.accountant))[0]?.reference ?? "";
    const payment = (id: string, amount: string) =>
      `<TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>`;
    notice = noticeFile(
      "N1",
      `<Ntry><Amt Ccy="SEK">295100.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls>${payment(reference, "295000.00")}${payment("OTHER", "100.00")}</NtryDtls></Ntry>`,
    );
  });
  const status = async () => (await findOrders(project.accountant))[0]?.status;

  it("the notice alone books nothing", async () => {
    const { fileId, lines, matched } = done(await importBankFile(as(project.accountant), notice));
    expect([lines, matched, await status()]).toEqual([2, 0, "sent"]);
    const file = done(await findBankFile(project.accountant, fileId));
    expect(file.kind).toBe("notification");
    expect(file.notices).toMatchObject([
      { amount: kr("-295000.00"), sum: kr("-295100.00") },
      { amount: kr("-100.00"), reference: "OTHER" },
    ]);
    expect(done(await findReconciliation(project.accountant)).bank).toBeNull();
  });

  it("told again in another file it is recognised, and another board's account is refused", async () => {
    const text = new TextDecoder().decode(notice.bytes).replace("<Id>N1</Id>", "<Id>N2</Id>");
    const again = { name: "n2.xml", bytes: new TextEncoder().encode(text) };
    expect(done(await importBankFile(as(project.accountant), again))).toMatchObject({
      lines: 0,
      repeated: 2,
    });
    const foreign = new TextEncoder().encode(text.replace("99901001", "99901027"));
    expect(
      refusalCode(await importBankFile(as(project.accountant), { name: "n3.xml", bytes: foreign })),
    ).toBe("bankFile.foreignAccount");
  });

  it("the statement's sum is cut into the payments that the notice tells, once", async () => {
    const entries = [{ amount: kr("-295100.00"), on: day, bankReference: "B1" }];
    const statement = statementFile({ id: "S1", entries });
    const { fileId, lines, matched } = done(
      await importBankFile(as(project.accountant), statement),
    );
    expect([lines, matched, await status()]).toEqual([2, 1, "confirmed"]);
    const found = done(await findReconciliation(project.accountant));
    expect(found).toMatchObject({ difference: kr("-100.00"), explained: kr("-100.00") });
    expect(found.differences).toMatchObject([{ cause: "unknown_reference" }]);
    const file = done(await findBankFile(project.accountant, fileId));
    expect(file.statements[0]).toMatchObject({ moneyOut: kr("-295100.00") });
    const overlap = statementFile({ id: "S2", entries });
    expect(done(await importBankFile(as(project.accountant), overlap))).toMatchObject({
      lines: 0,
      repeated: 2,
    });
  });

  it("a deposit of BgMax tells who has paid, with the reference", async () => {
    const record = (text: string) => text.padEnd(80);
    const bgmax = [
      "01BGMAX               0120270819173035010331P",
      record("050099901001          SEK"),
      record(
        `20${"0".repeat(10)}${"REPAY1".padStart(25)}${"150000".padStart(18, "0")}21${"".padStart(12, "1")}0`,
      ),
      record("26Språkbron"),
      record(
        `20${"0".repeat(10)}${"REPAY2".padStart(25)}${"50000".padStart(18, "0")}21${"".padStart(12, "2")}0`,
      ),
      record(`15${"0".repeat(35)}2027081900001${"200000".padStart(18, "0")}SEK000000021`),
      record(`7000000002${"0".repeat(16)}00000001`),
    ].join("\r\n");
    const file = { name: "bgmax.txt", bytes: Buffer.from(bgmax, "latin1") };
    const { fileId } = done(await importBankFile(as(project.accountant), file));
    expect(done(await findBankFile(project.accountant, fileId)).warnings).toEqual([]);
    const entries = [{ amount: kr("2000.00"), on: day }];
    const statement = statementFile({ id: "S3", opening: kr("-295100.00"), entries });
    const { lines } = done(await importBankFile(as(project.accountant), statement));
    expect(lines).toBe(2);
    const { differences } = done(await findReconciliation(project.accountant));
    expect(
      differences
        .filter(({ amount }) => amount > 0n)
        .map(({ line }) => [line.remittance, line.counterparty]),
    ).toEqual([
      ["REPAY1", "Språkbron"],
      ["REPAY2", null],
    ]);
  });
});
