/** When a co-financier gives less: the grant and the rest no longer make the cost, and somebody else pays before the project starts. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  addCofinancier,
  coverGap,
  sendCertificate,
  waitingForRecipient,
} from "~/domain/certificates/index.server";
import { acceptAward } from "~/domain/projects/index.server";
import type { OrganisationNumber } from "~/domain/organisations/swedish-numbers";
import type { Applicant } from "~/domain/shared/actor";
import { as, done, kr, refusalCode } from "../../support/builders";
import { cash, cofinancedAward, hours, type CofinancedAward } from "../../support/cofinanced-award";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let award: CofinancedAward;
let signatory: Applicant;
let manager: Applicant;

beforeAll(async () => {
  award = await cofinancedAward(db.kysely);
  ({ signatory, manager } = award);
  done(await acceptAward(as(signatory), { projectId: award.projectId }));
});

describe("a certificate", () => {
  it("for less is accepted, and what is missing is told in kronor and keeps the project waiting", async () => {
    await award.certified("Studieförbundet", hours("400"));
    expect(await award.page()).toMatchObject({ gap: kr("30800.00"), expected: kr("205037.04") });
    expect(await award.status()).toBe("accepted");
    expect(await award.held("cofinancingConfirmed", "Studieförbundet")).toBe(kr("88000.00"));
    expect(await waitingForRecipient(manager)).toMatchObject([{ key: "cofinancing.cover" }]);
    const mails = await db.kysely.selectFrom("mailOutbox").select("subject").execute();
    expect(JSON.stringify(mails).replaceAll("\u00A0", " ")).toContain("Det saknas 30 800,00 kr");
  });

  it("of less than was confirmed at the application takes its place, in the statistical book too", async () => {
    await award.certified("Kommunen", cash("40000.00"));
    expect((await award.page()).gap).toBe(kr("50800.00"));
    expect(await award.held("cofinancingPromised", "Kommunen")).toBe(kr("40000.00"));
    expect(await award.held("cofinancingConfirmed", "Kommunen")).toBe(kr("40000.00"));
    expect(
      refusalCode(
        await sendCertificate(as(manager), await award.partId("Kommunen"), cash("60000.00")),
      ),
    ).toBe("certificate.notOpen");
  });
});

describe("what is missing", () => {
  const newcomer = {
    name: "Sparbanksstiftelsen",
    orgnr: "802999-9029" as OrganisationNumber,
    sector: "private" as const,
    amount: kr("20000.00"),
    email: null,
  };
  const add = (input: Partial<typeof newcomer>, who: Applicant = signatory) =>
    addCofinancier(as(who), award.projectId, { ...newcomer, ...input });

  it("is paid by another co-financier up to what is missing, who certifies it too", async () => {
    expect(await add({ amount: kr("50800.01") })).toMatchObject({
      field: "amount",
      code: "cofinancing.aboveGap",
    });
    expect(await add({ orgnr: "802999-9907" as OrganisationNumber })).toMatchObject({
      field: "orgnr",
      code: "cofinancing.ownNumber",
    });
    expect(refusalCode(await add({}, manager))).toBe("access.forbidden");
    done(await add({}));
    expect((await award.page()).gap).toBe(kr("30800.00"));
    expect(await award.status()).toBe("accepted");
    await award.certified(newcomer.name, cash("20000.00"));
    expect(await award.held("cofinancingConfirmed", newcomer.name)).toBe(kr("20000.00"));
    expect(await award.status()).toBe("accepted");
  });

  it("is paid by the recipient itself, by its signatory, as it was shown; then the project starts", async () => {
    const cover = (who: Applicant, gap: string) =>
      coverGap(as(who), award.projectId, { shownGap: kr(gap) });
    expect(refusalCode(await cover(manager, "30800.00"))).toBe("access.forbidden");
    expect(refusalCode(await cover(signatory, "50800.00"))).toBe("cofinancing.gapChanged");
    done(await cover(signatory, "30800.00"));
    expect(await award.page()).toMatchObject({ gap: 0n, isOpen: false });
    expect(await award.status()).toBe("running");
    expect(refusalCode(await cover(signatory, "30800.00"))).toBe("access.notFound");
    const actions = await db.kysely
      .selectFrom("auditEntry")
      .select("action")
      .where("subjectId", "=", award.projectId)
      .execute();
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["certificate.send", "certificate.judge", "cofinancing.cover"]),
    );
  });
});
