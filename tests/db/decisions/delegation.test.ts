/** An amount above the delegation is not decided in parts: what was granted in twelve months counts. */
import { beforeAll, expect, it } from "vitest";
import { findDecision } from "~/domain/decisions/index.server";
import { violatedConstraint } from "~db/faults";
import { addApplication } from "../../support/arrived-application";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import {
  addMember,
  addOrganisation,
  done,
  kr,
  setClock,
  type TestOrganisation,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose } from "../../support/decided-call";

const db = useTestDatabase();
const NOW = "2027-05-20T08:00:00Z";
let ranked: RankedCall;
let cases = 0;

beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
  await setClock(db.kysely, NOW);
});

/** Decides a grant straight in the database, as the head of unit, whose limit is 1 000 000,00. */
async function granted(organisation: TestOrganisation, amount: string, decidedAt = NOW) {
  const { office, callId } = ranked;
  const applicationId = await addApplication(db.kysely, {
    callId,
    organisation,
    createdBy: ranked.cases.forening.signatory,
    caseNumber: `DEMO 851-06${(cases += 1)}-2027`,
  });
  const { id } = await db.kysely
    .insertInto("decision")
    .values({
      boardId: "12",
      applicationId,
      outcome: "granted",
      grantedOre: kr(amount),
      reasons: "Bra projekt.",
      preparedBy: office.officer.personId,
      preparedAt: NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return db.kysely
    .updateTable("decision")
    .set({ status: "decided", decidedBy: office.headOfUnit.personId, decidedAt, shownHash: "0" })
    .where("id", "=", id)
    .execute()
    .then(() => "decided", violatedConstraint);
}

const partitions = [
  ["1000000.01"],
  ["1000000.00", "0.01"],
  ["0.01", "1000000.00"],
  ["333333.34", "333333.33", "333333.34"],
  ["500000.00", "499999.99", "0.01", "0.01"],
];

it.each(partitions.map((parts, at) => [parts.join(" + "), parts, at] as const))(
  "%s is refused at its last part, by the database, whoever asks in whatever order",
  async (_name, parts, at) => {
    const organisation = await addOrganisation(db.kysely, {
      name: `Förening ${at}`,
      orgnr: `802999-91${10 + at}`,
    });
    await addMember(db.kysely, organisation, "Ordförande", ["signatory"]);
    const answers: unknown[] = [];
    for (const part of parts) answers.push(await granted(organisation, part));
    expect(answers).toEqual([...parts.slice(1).map(() => "decided"), "decision_within_delegation"]);
  },
);

it("what was granted more than twelve months ago does not count", async () => {
  const organisation = await addOrganisation(db.kysely, {
    name: "Gamla vänner",
    orgnr: "802999-9201",
  });
  expect(await granted(organisation, "1000000.00", "2026-05-20T07:59:59Z")).toBe("decided");
  expect(await granted(organisation, "1000000.00")).toBe("decided");
});

it("the decision-maker sees what was granted before, and is refused with both amounts", async () => {
  const { forening } = ranked.cases;
  const { headOfUnit } = ranked.office;
  expect(await granted(forening.organisation, "410000.01")).toBe("decided");
  const decisionId = await propose(ranked, "forening");
  expect(done(await findDecision(headOfUnit, decisionId)).controls).toMatchObject({
    grantedBefore: kr("410000.01"),
    isWithinDelegation: false,
  });
  expect(await declareAndDecide(headOfUnit, decisionId)).toMatchObject({
    code: "decision.delegationYear",
    params: { limit: "1000000.00", granted: "590000.00", before: "410000.01" },
  });
  done(await declareAndDecide(ranked.office.decisionMaker, decisionId));
});
