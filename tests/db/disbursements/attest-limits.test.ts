/** A person attests up to a limit, and a large payment has a third person: by rule, and by the database. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  findAttestLimits,
  findOrder,
  prepareRun,
  recordAttestLimit,
  waitingFor,
} from "~/domain/disbursements/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import type { Ore } from "~ledger/amount";
import { addStaff, as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let administrator: Staff;
let third: Staff;
let orderId: string;

const today = "2027-08-17" as PlainDate;
const record = (personId: string | null, amount: Ore, validFrom = today, actor = administrator) =>
  recordAttestLimit(as(actor), { personId, amount, validFrom });
const attest = async (actor: Staff) => {
  const order = done(await findOrder(project.attestant, orderId));
  return attestOrder(as(actor), { orderId, shownHash: attestHash(order) });
};
const prepare = () =>
  prepareRun(as(project.accountant), { orderIds: [orderId], paysOn: "2027-08-20" as PlainDate });
const bySql = (set: { attestedBy?: string; thirdBy?: string }) =>
  db.kysely
    .updateTable("paymentOrder")
    .set({
      ...set,
      ...(set.attestedBy && { status: "attested", attestedHash: "x" }),
      ...(set.thirdBy && { thirdAt: "2027-08-17T08:00:00Z" }),
    })
    .where("id", "=", orderId)
    .execute()
    .catch(violatedConstraint);

beforeAll(async () => {
  project = await runningProject(db.kysely);
  administrator = await addStaff(db.kysely, "Administratör A2", ["administrator", "attestant"]);
  third = await addStaff(db.kysely, "Attestant E5", ["attestant"]);
  const { projectId } = project;
  ({ orderId } = done(await approveAdvance(as(project.officer), { projectId })));
});

describe("a limit", () => {
  it("is recorded by an administrator for another person, from a day that has not passed, and stays", async () => {
    const { personId } = project.attestant;
    expect(refusalCode(await record(personId, kr("1.00"), today, project.attestant))).toBe(
      "access.forbidden",
    );
    expect(refusalCode(await record(administrator.personId, kr("1.00")))).toBe(
      "approval.twoPersons",
    );
    expect(refusalCode(await record(personId, kr("1.00"), "2027-08-16" as PlainDate))).toBe(
      "attestLimit.dayPassed",
    );
    expect(refusalCode(await record(project.accountant.personId, kr("1.00")))).toBe(
      "attestLimit.notAttestant",
    );
    done(await record(personId, kr("294999.99")));
    const { people, large } = done(await findAttestLimits(project.accountant));
    expect(people.map(({ name, limit }) => [name, limit])).toEqual([
      ["Administratör A2", null],
      [project.attestant.name, kr("294999.99")],
      ["Attestant E5", null],
    ]);
    expect(large).toBeNull();
    const changed = await db.kysely
      .updateTable("attestLimit")
      .set({ limitOre: kr("9999999.00") })
      .execute()
      .catch(violatedConstraint);
    expect(changed).toBe("attest_limit_append_only");
  });

  it("an öre above it is not attested, by rule and by the database; the limit itself is", async () => {
    const { personId } = project.attestant;
    expect(await attest(project.attestant)).toMatchObject({
      code: "payment.aboveAttestLimit",
      params: { limit: "294999.99" },
    });
    expect(await bySql({ attestedBy: personId })).toBe("payment_order_attest_limit");
    done(await record(personId, kr("295000.00"), "2027-08-18" as PlainDate));
    expect(refusalCode(await attest(project.attestant))).toBe("payment.aboveAttestLimit");
    await setClock(db.kysely, "2027-08-18T08:00:00Z");
    done(await attest(project.attestant));
  });
});

describe("a large payment", () => {
  it("is not gathered in a run before a third person has attested, by rule and by the database", async () => {
    done(await record(null, kr("294999.99"), "2027-08-18" as PlainDate));
    expect(done(await findOrder(project.attestant, orderId))).toMatchObject({
      status: "attested",
      needsThird: true,
    });
    expect(refusalCode(await prepare())).toBe("payment.notAttested");
    expect((await waitingFor(project.accountant)).map(({ key }) => key)).toEqual([]);
    expect((await waitingFor(project.attestant)).map(({ key }) => key)).toEqual([]);
    expect((await waitingFor(third)).map(({ key }) => key)).toEqual(["order.attest"]);
  });

  it("the third is neither who approved nor who attested first", async () => {
    expect(refusalCode(await attest(project.attestant))).toBe("payment.thirdPerson");
    for (const thirdBy of [project.attestant.personId, project.officer.personId])
      expect(await bySql({ thirdBy })).toBe("payment_order_third_is_another");
    done(await attest(third));
    expect(refusalCode(await attest(administrator))).toBe("payment.alreadyAttested");
    expect(done(await findOrder(project.attestant, orderId))).toMatchObject({
      thirdBy: third.personId,
      thirdName: third.name,
      attestedBy: project.attestant.personId,
    });
  });

  it("is then gathered in a run", async () => {
    done(await prepare());
  });
});
