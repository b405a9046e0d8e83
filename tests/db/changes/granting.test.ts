/** What is granted becomes the next version of the decision; what is paid, and what is decided, stands. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { findChange, findVersions, proposeChange } from "~/domain/changes/index.server";
import { ok } from "~/domain/shared/result";
import { violatedConstraint } from "~db/faults";
import { inTransaction } from "~db/transaction";
import { post } from "~ledger/index";
import { addMember, addStaff, as, done, kr, refusalCode, setClock } from "../../support/builders";
import {
  budgetPart,
  decided,
  decideShown,
  propose,
  reason,
  save,
  sendIn,
  timePart,
} from "../../support/changed-decision";
import { useTestDatabase } from "../../support/database";
import { approved, demoClaim } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";
import { addWholeBudget, wholeBudget } from "../../support/whole-budget";

const db = useTestDatabase();
let project: RunningProject;
const versions = async () =>
  done(await findVersions(project.signatory, project.projectId)).versions;

beforeAll(async () => {
  project = await runningProject(db.kysely, (id) => addWholeBudget(db.kysely, id));
});

function partnerPart(fields: Record<string, string>) {
  return { partner: { ...fields, reason } };
}

describe("a change of partner or signatory", () => {
  it("is granted only when it is said how it was verified", async () => {
    const replacement = { leaves: "0", name: "Nya Parten", orgnr: "802999-9037", role: "Lokal" };
    const changeId = await sendIn(project, partnerPart(replacement));
    const { change } = done(await findChange(project.officer, changeId));
    const part = { id: change.parts[0]?.id ?? "", outcome: "granted" as const };
    const answer = { ...part, reasons: "Parten har samma uppgift.", verified: null };
    expect(
      refusalCode(await proposeChange(as(project.officer), changeId, { parts: [answer] })),
    ).toBe("change.sayHowVerified");
    done(await propose(project.officer, changeId));
    done(await decideShown(project.decisionMaker, changeId));
    expect((await versions()).at(-1)?.partners.map(({ name }) => name)).toEqual(["Nya Parten"]);
  });

  it("moves the right to sign: the one who leaves signs nothing more", async () => {
    const { organisation } = project.ranked.cases.forening;
    const next = await addMember(db.kysely, organisation, "Ny ordförande", ["accountant"]);
    const old = project.signatory;
    await decided(project, {
      signatory: { leaves: old.personId, joins: next.personId, reason },
    });
    const after = (await versions()).at(-1);
    expect(after?.signatories).toEqual(["Ny ordförande"]);
    const rows = await db.kysely
      .selectFrom("membership")
      .select("personId")
      .where("organisationId", "=", organisation.id)
      .where("role", "=", "signatory")
      .execute();
    expect(rows).toEqual([{ personId: next.personId }]);
    project = { ...project, signatory: { ...next, roles: ["signatory"] } };
  });
});

describe("what is paid", () => {
  it("is not touched: neither the time nor the cost that has been approved", async () => {
    await approved(db.kysely, project, demoClaim(1));
    const refused = async (parts: Record<string, unknown>) =>
      refusalCode(await save(project, parts));
    expect(await refused(timePart("2027-10-30"))).toBe("change.endsBeforeClaim");
    const low = { ...wholeBudget, EXT: kr("31249.99"), MAT: kr("41150.01") };
    expect(await refused(budgetPart(low))).toBe("change.belowApproved");
    const exact = { ...wholeBudget, EXT: kr("31250.00"), MAT: kr("41150.00") };
    await decided(project, budgetPart(exact));
    expect((await versions()).at(-1)?.lines).toContainEqual({
      category: "MAT",
      amount: kr("41150.00"),
    });
  });
});

describe("two who decide at once", () => {
  it("make one version", async () => {
    await setClock(db.kysely, "2027-12-01T08:00:00Z");
    const changeId = await sendIn(project, timePart("2028-12-15"));
    done(await propose(project.officer, changeId));
    const other = await addStaff(db.kysely, "Länsöverdirektör D3", ["decision_maker"], {
      limit: "2000000.00",
    });
    const before = (await versions()).length;
    const results = await Promise.all([
      decideShown(project.decisionMaker, changeId),
      decideShown(other, changeId),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const after = await versions();
    expect(after).toHaveLength(before + 1);
    expect(after.map(({ no }) => no)).toEqual(after.map((_, at) => at + 1));
  });
});

describe("a longer time that crosses a year", () => {
  it("is granted only when that year has money: without it, money is moved there first", async () => {
    await decided(project, timePart("2027-12-15"));
    await inTransaction({ boardId: "12" }, async ({ trx }) => {
      await post(trx, {
        kind: "commitment.releasedLaterYear",
        key: "test:release",
        bookedOn: "2027-12-01",
        actor: "test",
        reason: "Pengarna för 2028 frigörs",
        source: { type: "test", id: project.projectId },
        dims: {
          item: project.ranked.itemId,
          project: project.projectId,
          year: "2028",
        },
        amounts: { amount: kr("295000.00") },
      });
      return ok(null);
    });
    const changeId = await sendIn(project, timePart("2028-06-30"));
    const result = await propose(project.officer, changeId);
    expect(result).toMatchObject({
      code: "change.yearWithoutMoney",
      field: "parts[0].outcome",
      params: { year: "2028" },
    });
    done(await propose(project.officer, changeId, "refused"));
    done(await decideShown(project.decisionMaker, changeId));
    expect((await versions()).at(-1)?.endsOn).toBe("2027-12-15");
  });
});

describe("the database itself", () => {
  const refusedBy = async (query: Promise<unknown>) =>
    violatedConstraint(
      await query.then(
        () => null,
        (error: unknown) => error,
      ),
    );
  const version = (values: string) =>
    sql
      .raw(
        `insert into decision_version (project_id, no, board_id, organisation_id, cause, ends_on, content, granted_ore, total_ore, made_by, made_at)
         select project_id, ${values}, made_by, made_at from decision_version where project_id = '${project.projectId}' and no = 1`,
      )
      .execute(db.kysely);

  it("has no gap between versions, and never another award", async () => {
    const next = (await versions()).length + 1;
    const rest = "board_id, organisation_id, 'acceptance', ends_on, content";
    expect(await refusedBy(version(`${next + 1}, ${rest}, granted_ore, total_ore`))).toBe(
      "decision_version_follows",
    );
    expect(await refusedBy(version(`${next}, ${rest}, granted_ore + 1, total_ore + 1`))).toBe(
      "decision_version_keeps_award",
    );
  });

  it("keeps what is decided: no version, line, decision or request is changed", async () => {
    for (const [table, set] of [
      ["decision_version", "content = 'x'"],
      ["decision_version_line", "amount_ore = 1"],
      ["change_decision", "shown_hash = 'x'"],
      ["change_proposal", "reasons = 'något helt annat'"],
      ["change_request", "no = no + 100"],
    ]) {
      await expect(
        sql.raw(`update ${table} set ${set}`).execute(db.kysely),
        table,
      ).rejects.toThrow();
    }
  });

  it("wants two persons for every part", async () => {
    const changeId = await sendIn(project, timePart("2027-12-20"));
    done(await propose(project.officer, changeId));
    const own = project.officer.personId;
    await sql`insert into change_decision (board_id, organisation_id, project_id, change_id, decided_by, decided_at, shown_hash)
      select board_id, organisation_id, project_id, id, ${own}, now(), 'x' from change_request where id = ${changeId}`.execute(
      db.kysely,
    );
    const same = sql`update change_proposal set decision_id = d.id, decided_by = d.decided_by from change_decision d
      where d.change_id = ${changeId} and d.decided_by = ${own} and part_id in (select id from change_part where change_id = ${changeId})`;
    expect(await refusedBy(same.execute(db.kysely))).toBe("change_proposal_two_persons");
  });
});
