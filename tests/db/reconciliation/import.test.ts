import { beforeAll, describe, expect, it } from "vitest";
import {
  findBankFile,
  findBankFiles,
  findReconciliation,
  importBankFile,
  waitingFor,
} from "~/domain/reconciliation/index.server";
import { findOrders, findRun } from "~/domain/disbursements/index.server";
import { inSnapshot } from "~db/transaction";
import { balance, verify } from "~ledger/index";
import { zero } from "~ledger/amount";
import { addBoard, addStaff, as, done, kr, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import {
  approveTheAdvance,
  bankAnswer,
  runningProject,
  sendAll,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const file = (content: string, name = "utdrag.xml") => ({
  name,
  bytes: new TextEncoder().encode(content),
});

describe("a statement from the bank", () => {
  let project: RunningProject;
  let runId: string;
  let statement: string;

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    await approveTheAdvance(project);
    runId = await sendAll(db.kysely, project, "2027-08-19T08:00:00Z");
    statement = text((await bankAnswer(project, runId)).bytes);
  });

  const refused = async (content: string) =>
    refusalCode(await importBankFile(as(project.accountant), file(content)));

  it("waits for the accountant until it has come in", async () => {
    expect(await waitingFor(project.accountant)).toMatchObject([
      { key: "run.confirm", subject: "1", href: "/bank-files" },
    ]);
    expect(await waitingFor(project.attestant)).toEqual([]);
  });

  it("with a document type is refused unread", async () => {
    expect(await refused(`<!DOCTYPE Document []>${statement}`)).toBe("bankFile.doctype");
  });

  it("that is broken or of another kind is refused", async () => {
    expect(await refused(statement.slice(0, 900))).toBe("bankFile.malformed");
    expect(await refused("Datum;Belopp\n2027-08-19;-295000")).toBe("bankFile.unknownFormat");
  });

  it("whose amounts were changed is refused", async () => {
    expect(await refused(statement.replace("295000.00", "195000.00"))).toBe(
      "bankFile.doesNotAddUp",
    );
  });

  it("of another account, another currency or a day to come is refused", async () => {
    expect(await refused(statement.replaceAll("<Id>99901001</Id>", "<Id>99901027</Id>"))).toBe(
      "bankFile.foreignAccount",
    );
    expect(await refused(statement.replaceAll("SEK", "EUR"))).toBe("bankFile.currency");
    expect(await refused(statement.replaceAll("<Dt>2027-08-19", "<Dt>2027-08-20"))).toBe(
      "bankFile.futureDay",
    );
  });

  it("is imported by the accountant, not by whoever attests, and not by another board", async () => {
    const input = file(statement);
    expect(refusalCode(await importBankFile(as(project.attestant), input))).toBe(
      "access.forbidden",
    );
    await addBoard(db.kysely, "14");
    const stranger = await addStaff(db.kysely, "Ekonom i Göteborg", ["accountant"], {
      boardId: "14",
    });
    done(await importBankFile(as(stranger), input));
    expect(done(await findReconciliation(stranger)).differences).toMatchObject([
      { cause: "unknown_reference" },
    ]);
    const [own] = await findOrders(project.accountant);
    expect(own?.status).toBe("sent");
  });

  it("leaves nothing behind when it is refused", async () => {
    expect(done(await findBankFiles(project.accountant))).toEqual([]);
  });

  it("confirms the order by its reference and charges the appropriation on the bank's day", async () => {
    const { fileId } = done(await importBankFile(as(project.accountant), file(statement)));
    const [order] = await findOrders(project.accountant);
    expect(order).toMatchObject({ status: "confirmed", confirmedOn: "2027-08-19" });
    expect(done(await findRun(project.accountant, runId)).status).toBe("confirmed");
    const { statements, matched } = done(await findBankFile(project.accountant, fileId));
    expect(matched).toBe(1);
    expect(statements[0]?.lines[0]?.match).toMatchObject({
      kind: "payment",
      href: `/payment-orders/${order?.id}`,
    });
    const { itemId } = project.ranked;
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const charged = { role: "appropriationCharged", dims: { item: itemId } } as const;
      expect(await balance(trx, { ...charged, asOf: "2027-08-18" })).toBe(0n);
      expect(await balance(trx, { ...charged, asOf: "2027-08-19" })).toBe(kr("295000.00"));
      expect(await balance(trx, { role: "bankInTransit", dims: {} })).toBe(0n);
      expect((await verify(trx)).differences).toEqual([]);
    });
  });

  it("reconciles to zero", async () => {
    expect(done(await findReconciliation(project.accountant))).toMatchObject({
      bank: { opening: 0n, closing: kr("-295000.00"), readUntil: "2027-08-19" },
      ledger: { balance: kr("-295000.00") },
      difference: 0n,
      differences: [],
    });
    expect(await waitingFor(project.accountant)).toEqual([]);
  });

  it("is recognised when it comes twice, as the same file or in another one", async () => {
    expect(await refused(statement)).toBe("bankFile.alreadyImported");
    expect(await refused(`${statement}\n`)).toBe("bankFile.statementAlreadyImported");
  });

  it("must begin where the one before ended", async () => {
    const { bytes } = await bankAnswer(project, runId, { opening: kr("0.01") });
    const shifted = text(bytes).replace(/<Stmt>(\s*)<Id>[^<]+/, "<Stmt>$1<Id>LATER");
    expect(await refused(shifted)).toBe("bankFile.openingDiffers");
  });

  it("that overlaps the one before gives its lines once, and shows them", async () => {
    const overlap = statement.replace(/<Stmt>(\s*)<Id>[^<]+/, "<Stmt>$1<Id>OVERLAP");
    const { fileId } = done(await importBankFile(as(project.accountant), file(overlap)));
    const read = done(await findBankFile(project.accountant, fileId));
    expect(read).toMatchObject({ lines: 0, matched: 0, repeated: 1 });
    expect(read.statements[0]?.repeats).toHaveLength(1);
    expect(done(await findReconciliation(project.accountant)).difference).toBe(zero);
  });
});

describe("two people at once", () => {
  it("import the same statement, and it is taken in once", async () => {
    const accountant = await addStaff(db.kysely, "Ekonom E3", ["accountant"]);
    const bank = done(await findReconciliation(accountant)).bank;
    const content = emptyStatement("NIGHT", "-295000.00");
    expect(bank?.closing).toBe(kr("-295000.00"));
    const both = await Promise.all(
      ["a.xml", "b.xml"].map((name) => importBankFile(as(accountant), file(content, name))),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.map((one) => (one.ok ? "" : one.code)).sort()).toEqual([
      "",
      "bankFile.alreadyImported",
    ]);
  });
});

const emptyStatement = (id: string, balance: string): string => {
  const amount = balance.replace("-", "");
  const one = (type: string) =>
    `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Dt><Dt>2027-08-19</Dt></Dt></Bal>`;
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>${id}</Id><Acct><Id><Othr><Id>99901001</Id></Othr></Id><Ccy>SEK</Ccy></Acct>${one("OPBD")}${one("CLBD")}</Stmt></BkToCstmrStmt></Document>`;
};
