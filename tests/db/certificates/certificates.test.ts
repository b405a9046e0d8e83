/** Every co-financier's part is certified before a project starts: sent by the recipient, accepted by an officer. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  findPart,
  judgeCertificate,
  readCertificateFile,
  sendCertificate,
  waitingFor,
  waitingForRecipient,
} from "~/domain/certificates/index.server";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import { acceptAward } from "~/domain/projects/index.server";
import type { Applicant, Staff } from "~/domain/shared/actor";
import { refusalText } from "~/i18n/refusals.server";
import { violatedConstraint } from "~db/faults";
import { inSnapshot } from "~db/transaction";
import { addBoard, addMember, addStaff, as, done, kr, refusalCode } from "../../support/builders";
import {
  cash,
  cofinancedAward,
  hours,
  pdf,
  type CofinancedAward,
} from "../../support/cofinanced-award";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let award: CofinancedAward;
let signatory: Applicant;
let manager: Applicant;
let accountant: Applicant;
let officer: Staff;
let elsewhere: Staff;
const accepted = { judgement: "accepted", reason: null } as const;

beforeAll(async () => {
  award = await cofinancedAward(db.kysely);
  ({ signatory, manager, officer } = award);
  accountant = await addMember(db.kysely, award.organisation, "Kassör", ["accountant"]);
  const boardId = await addBoard(db.kysely, "05");
  elsewhere = await addStaff(db.kysely, "Handläggare annat län", ["case_officer"], { boardId });
});

describe("an accepted award", () => {
  it("counts what was confirmed at the application and the recipient's own, and asks for the rest", async () => {
    done(await acceptAward(as(signatory), { projectId: award.projectId }));
    expect(await award.status()).toBe("accepted");
    expect((await award.page()).parts.map(({ name, state }) => [name, state])).toEqual([
      ["Kommunen", "accepted"],
      ["Stiftelsen", "accepted"],
      ["Egna", "accepted"],
      ["Studieförbundet", "intended"],
    ]);
    expect(await award.page()).toMatchObject({ needed: kr("235837.04"), gap: 0n, isOpen: true });
    expect(await waitingForRecipient(manager)).toMatchObject([
      { key: "certificate.obtain", of: "Studieförbundet", due: "2027-08-01" },
    ]);
    const { blocks } = done(await findPaymentBlocks(officer, award.projectId));
    const said = blocks.map(({ code, params }) => refusalText("sv", code, params));
    expect(said).toContain(
      "Intyg om medfinansiering återstår från: Studieförbundet. Projektet startar inte och inget betalas ut förrän de är godtagna.",
    );
  });

  it("is kept from starting by the database itself", async () => {
    const run = db.kysely.updateTable("project").set({ status: "running" });
    const refused = await run.where("id", "=", award.projectId).execute().catch(violatedConstraint);
    expect(refused).toBe("project_starts_ready");
  });
});

describe("a certificate", () => {
  it("is sent by who may write for the recipient, as a PDF, once at a time", async () => {
    const id = await award.partId("Studieförbundet");
    const send = (who: Applicant, typed: Parameters<typeof sendCertificate>[2]) =>
      sendCertificate(as(who), id, typed);
    expect(await send(manager, { ...hours("540"), file: null })).toMatchObject({
      field: "file",
      code: "certificate.fileMissing",
    });
    expect(refusalCode(await send(accountant, hours("540")))).toBe("access.forbidden");
    const stranger = award.ranked.cases.kommun.signatory;
    expect(refusalCode(await send(stranger, hours("540")))).toBe("access.notFound");
    expect(refusalCode(await send(manager, cash("118800.00")))).toBe("access.notFound");
    const text = { name: "intyg.docx", bytes: pdf.bytes };
    expect(refusalCode(await send(manager, { ...hours("540"), file: text }))).toBe(
      "file.otherContent",
    );
    const { certificateId } = done(await send(manager, hours("400")));
    expect(refusalCode(await send(manager, hours("400")))).toBe("certificate.notOpen");
    for (const reader of [officer, accountant]) {
      const read = done(await readCertificateFile(reader, id, certificateId));
      expect(new TextDecoder().decode(read.bytes)).toContain("intyg");
    }
    expect(refusalCode(await readCertificateFile(stranger, id, certificateId))).toBe(
      "access.notFound",
    );
  });

  it("of nothing is said with its reason, and the own contribution needs none", async () => {
    const id = await award.partId("Kommunen");
    const nothing = { ...cash("0.00"), file: null };
    expect(await sendCertificate(as(manager), id, nothing)).toMatchObject({
      field: "basis",
      code: "certificate.sayWhy",
    });
    expect(
      refusalCode(await sendCertificate(as(manager), await award.partId("Egna"), cash("1.00"))),
    ).toBe("certificate.notOpen");
  });

  it("is seen in no other county, by its officer's query and in the database", async () => {
    const id = await award.partId("Studieförbundet");
    expect(refusalCode(await findPart(elsewhere, id))).toBe("access.notFound");
    expect(refusalCode(await judgeCertificate(as(elsewhere), id, accepted))).toBe(
      "access.notFound",
    );
    const rows = await inSnapshot({ boardId: "05" }, ({ trx }) =>
      trx.selectFrom("certificate").select("id").execute(),
    );
    expect(rows).toEqual([]);
  });

  it("is judged by another person than the one who sent it, also in the database", async () => {
    const judged = db.kysely
      .updateTable("certificate")
      .set({ judgement: "accepted", judgedBy: manager.personId, judgedAt: "2027-06-01T08:00:00Z" });
    expect(await judged.execute().catch(violatedConstraint)).toBe("certificate_two_persons");
  });

  it("is returned by the officer with a reason that the recipient reads", async () => {
    const id = await award.partId("Studieförbundet");
    expect(await waitingFor(officer)).toMatchObject([{ key: "certificate.judge" }]);
    const again = { judgement: "returned", reason: "Underskriften saknas." } as const;
    expect(
      refusalCode(await judgeCertificate(as(award.ranked.office.decisionMaker), id, again)),
    ).toBe("access.forbidden");
    done(await judgeCertificate(as(officer), id, again));
    expect(refusalCode(await judgeCertificate(as(officer), id, again))).toBe(
      "certificate.nothingToJudge",
    );
    expect(await waitingForRecipient(manager)).toMatchObject([{ key: "certificate.obtainAgain" }]);
    const mails = await db.kysely.selectFrom("mailOutbox").select("bodyText").execute();
    expect(JSON.stringify(mails)).toContain("Underskriften saknas.");
    const changed = db.kysely.updateTable("certificate").set({ reason: "Något helt annat." });
    expect(await changed.execute().catch(violatedConstraint)).toBe("certificate_is_final");
  });
});
