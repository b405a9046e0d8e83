/** What an agreement about money to pass on may say, whose it is, and what the database keeps. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { recordFundSchema } from "~/domain/received-funds/index";
import {
  findFund,
  findFunds,
  recordFund,
  requestFunds,
} from "~/domain/received-funds/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import { addOffice } from "../../support/assessed-call";
import { addBoard, addStaff, as, done, kr, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { a27, receivedA27 } from "../../support/received-fund";

const db = useTestDatabase();

describe("an agreement about money to pass on", () => {
  let fundId: string;
  let controller: Staff;
  let accountant: Staff;

  beforeAll(async () => {
    const office = await addOffice(db.kysely);
    ({ accountant, fundId } = await receivedA27(db.kysely, office));
    ({ controller } = office);
  });

  it("refuses an agreement that does not add up, at its field", async () => {
    const input = (more: Partial<typeof a27>) =>
      recordFundSchema.parse({ ...a27, agreementNumber: "B1", ...more });
    const asked = (more: Partial<typeof a27>) => recordFund(as(controller), input(more));
    expect(await asked({ financiers: "Nutek; 1 000 001" })).toMatchObject({
      code: "receivedFund.splitAbove",
      field: "financiers",
    });
    expect(await asked({ financiers: "Nutek; 5", isListIncomplete: "" })).toMatchObject({
      code: "receivedFund.splitBelow",
    });
    expect(await asked({ agreedOn: "2028-01-10" })).toMatchObject({
      code: "receivedFund.dayToCome",
      field: "agreedOn",
    });
    expect(await asked({ ownStaff: "" })).toMatchObject({ code: "receivedFund.fteWithoutCost" });
    expect(await asked({ agreementNumber: a27.agreementNumber })).toMatchObject({
      code: "receivedFund.agreementTaken",
    });
    expect(refusalCode(await recordFund(as(accountant), input({})))).toBe("access.forbidden");
    const { fundId: exact } = done(await asked({ isAbout: "" }));
    const wanted = { amount: kr("1000000.01"), dueOn: "2027-09-30" as PlainDate };
    expect(await requestFunds(as(accountant), exact, wanted)).toMatchObject({
      code: "receivedFund.aboveAgreed",
      field: "amount",
    });
  });

  it("is nobody else's business: another board finds nothing", async () => {
    await addBoard(db.kysely, "14");
    const stranger = await addStaff(db.kysely, "Controller i Göteborg", ["controller"], {
      boardId: "14",
    });
    expect(done(await findFunds(stranger))).toEqual([]);
    expect(refusalCode(await findFund(stranger, fundId))).toBe("access.notFound");
    const wanted = { amount: kr("1.00"), dueOn: "2027-09-30" as PlainDate };
    expect(refusalCode(await requestFunds(as(stranger), fundId, wanted))).toBe("access.notFound");
  });

  it("is kept by the database itself", async () => {
    const refused = (change: Promise<unknown>) => change.then(() => "none", violatedConstraint);
    const { kysely } = db;
    expect(
      await refused(
        kysely
          .insertInto("fundFinancier")
          .values({ fundId, boardId: "12", no: 9, name: "X", amountOre: kr("1000000.01") })
          .execute(),
      ),
    ).toBe("fund_split_within_agreed");
    expect(await refused(kysely.deleteFrom("fundFinancier").execute())).toBe(
      "fund_financier_append_only",
    );
    const one = await kysely
      .insertInto("fundRepayment")
      .values({
        fundId,
        boardId: "12",
        amountOre: kr("1.00"),
        account: "5050-1055",
        reasons: "Prövning",
        proposedBy: controller.personId,
        proposedAt: "2027-08-20T08:00:00Z",
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const alone = sql`update fund_repayment set outcome = 'approved', answered_by = proposed_by, answered_at = now() where id = ${one.id}`;
    expect(await refused(alone.execute(kysely))).toBe("fund_repayment_two_persons");
  });
});
