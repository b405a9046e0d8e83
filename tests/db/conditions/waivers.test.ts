/** A condition is waived by two persons: one proposes, another decides. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  decideWaiver,
  findConditions,
  judgeAnswer,
  proposeWaiver,
  waitingFor,
} from "~/domain/conditions/index.server";
import { acceptAward, findProject } from "~/domain/projects/index.server";
import type { Staff } from "~/domain/shared/actor";
import { violatedConstraint } from "~db/faults";
import { addStaff, as, done, refusalCode, setClock } from "../../support/builders";
import { conditionedAward, texts, type ConditionedAward } from "../../support/conditioned-award";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let award: ConditionedAward;
let officer: Staff;
let chief: Staff;
let both: Staff;
let projectId: string;

beforeAll(async () => {
  award = await conditionedAward(db.kysely);
  ({ officer, chief, projectId } = award);
  both = await addStaff(db.kysely, "Handläggare och chef", ["case_officer", "decision_maker"]);
  done(await acceptAward(as(award.signatory), { projectId }));
  await setClock(db.kysely, "2027-09-02T08:00:00Z");
});

describe("a waiver", () => {
  const reasons = "Kommunen ordnar barnpassningen.";

  it("is proposed by an officer and decided by another person", async () => {
    const conditionId = await award.idOf(texts.plan);
    expect(refusalCode(await proposeWaiver(as(chief), conditionId, { reasons }))).toBe(
      "access.forbidden",
    );
    done(await proposeWaiver(as(both), conditionId, { reasons }));
    expect(refusalCode(await proposeWaiver(as(officer), conditionId, { reasons }))).toBe(
      "condition.waiverWaits",
    );
    const grant = { outcome: "granted", reasons: null } as const;
    expect(refusalCode(await decideWaiver(as(both), conditionId, grant))).toBe(
      "approval.twoPersons",
    );
    expect(await waitingFor(both)).toEqual([]);
    expect(await waitingFor(chief)).toMatchObject([{ key: "condition.decideWaiver" }]);
    const alone = db.kysely
      .updateTable("conditionWaiver")
      .set({ outcome: "granted", decidedBy: both.personId, decidedAt: "2027-09-02T08:00:00Z" });
    expect(await alone.execute().catch(violatedConstraint)).toBe("condition_waiver_two_persons");
    done(
      await decideWaiver(as(chief), conditionId, {
        outcome: "refused",
        reasons: "Visa avtalet först.",
      }),
    );
    expect(await award.blocked()).toHaveLength(3);
    done(await proposeWaiver(as(officer), conditionId, { reasons }));
    done(await decideWaiver(as(chief), conditionId, grant));
    expect(await award.blocked()).toHaveLength(2);
    const listed = done(await findConditions(award.manager, projectId));
    expect(listed.map(({ state }) => state)).toEqual(["open", "waived", "open", "standing"]);
  });

  it("of the last condition before the start starts the project, as an accepted answer does", async () => {
    done(await award.answer(texts.agreement, "Avtalet är tecknat."));
    const conditionId = await award.idOf(texts.agreement);
    const again = { judgement: "asked_again", reason: "Sidan två saknas." } as const;
    done(await judgeAnswer(as(officer), conditionId, again));
    done(await proposeWaiver(as(officer), conditionId, { reasons }));
    expect(done(await findProject(officer, projectId)).status).toBe("accepted");
    done(await decideWaiver(as(chief), conditionId, { outcome: "granted", reasons: null }));
    expect(done(await findProject(officer, projectId)).status).toBe("running");
    expect(refusalCode(await award.answer(texts.agreement, "En gång till."))).toBe(
      "condition.notOpen",
    );
  });

  it("and an answer stand as they were written", async () => {
    const waiver = db.kysely.updateTable("conditionWaiver").set({ reasons: "Andra skäl här." });
    expect(await waiver.execute().catch(violatedConstraint)).toBe("condition_waiver_is_final");
    const said = db.kysely.deleteFrom("conditionAnswer");
    expect(await said.execute().catch(violatedConstraint)).toBe("condition_answer_is_final");
  });
});

it("every step is in the audit trail", async () => {
  const rows = await db.kysely
    .selectFrom("auditEntry")
    .select("action")
    .where("subjectId", "=", projectId)
    .where((eb) => eb.or([eb("action", "like", "condition.%"), eb("action", "=", "project.start")]))
    .orderBy("id")
    .execute();
  expect(rows.map(({ action }) => action)).toEqual([
    "condition.proposeWaiver",
    "condition.decideWaiver",
    "condition.proposeWaiver",
    "condition.decideWaiver",
    "condition.answer",
    "condition.judge",
    "condition.proposeWaiver",
    "condition.decideWaiver",
    "project.start",
  ]);
});
