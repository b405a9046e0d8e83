import { beforeAll, describe, expect, it } from "vitest";
import { approveClaim, findClaim, findClaims } from "~/domain/claims/index.server";
import {
  communicateRecovery,
  decideRecovery,
  demandRecovery,
  findOpening,
  findRecoveries,
  findRecovery,
  openRecovery,
  overdueByProject,
  proposeRecovery,
} from "~/domain/recoveries/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { inSnapshot } from "~db/transaction";
import { balance, verify } from "~ledger/index";
import { as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { paidToBank, REASONS } from "../../support/recovered-project";
import {
  allot2028,
  approveTheAdvance,
  claimOf,
  payAndConfirm,
  runningProject,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();
const facts = "Föreningen har använt pengar till en annan verksamhet än den beslutade.";

describe("a recovery from a project that is running", () => {
  let project: RunningProject;
  const opening = (changes: object = {}) => ({
    ground: "tia_condition",
    amount: kr("40000.00"),
    facts,
    ...changes,
  });

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    await approveTheAdvance(project);
    await payAndConfirm(db.kysely, project, "2027-08-19T08:00:00Z");
  });

  it("may rest on the new grounds only when it was awarded on 25 March 2025 or later", async () => {
    const grounds = async () =>
      done(await findOpening(project.officer, project.projectId)).grounds.map(({ id }) => id);
    expect(await grounds()).toEqual([
      "tia_wrong",
      "tia_known",
      "tia_unused",
      "tia_report",
      "tia_condition",
      "tia_democracy",
    ]);
  });

  it("takes no more than the recipient has got", async () => {
    const { officer, accountant } = project;
    expect(done(await findOpening(officer, project.projectId)).most).toBe(kr("295000.00"));
    expect(
      await openRecovery(as(officer), project.projectId, opening({ amount: kr("295000.01") })),
    ).toMatchObject({
      code: "recovery.abovePaid",
      field: "amount",
    });
    expect(
      await openRecovery(as(officer), project.projectId, opening({ amount: kr("0.00") })),
    ).toMatchObject({
      code: "recovery.amountZero",
    });
    expect(
      await openRecovery(
        as(officer),
        project.projectId,
        opening({ ground: "integration_purpose" }),
      ),
    ).toMatchObject({ code: "recovery.groundNotInForce", field: "ground" });
    expect(refusalCode(await openRecovery(as(accountant), project.projectId, opening()))).toBe(
      "access.forbidden",
    );
  });

  it("is one at a time, and the advance is taken first", async () => {
    const { officer, decisionMaker, accountant } = project;
    await setClock(db.kysely, "2027-09-01T08:00:00Z");
    const { recoveryId } = done(await openRecovery(as(officer), project.projectId, opening()));
    expect(refusalCode(await openRecovery(as(officer), project.projectId, opening()))).toBe(
      "recovery.alreadyOpen",
    );
    const answerBy = "2027-09-10" as PlainDate;
    done(await communicateRecovery(as(officer), recoveryId, { answerBy }));
    await setClock(db.kysely, "2027-09-13T08:00:00Z");
    const proposal = { reasons: REASONS, waived: kr("0.00"), waiverReasons: null };
    expect(
      await proposeRecovery(as(officer), recoveryId, { ...proposal, waived: kr("40000.01") }),
    ).toMatchObject({ code: "recovery.waivedAboveAmount" });
    expect(
      await proposeRecovery(as(officer), recoveryId, { ...proposal, waived: kr("1.00") }),
    ).toMatchObject({ code: "recovery.waiverReasonsMissing", field: "waiverReasons" });
    done(await proposeRecovery(as(officer), recoveryId, proposal));
    const { shownHash } = done(await findRecovery(decisionMaker, recoveryId));
    done(await decideRecovery(as(decisionMaker), recoveryId, { shownHash }));
    done(await demandRecovery(as(accountant), recoveryId));
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: project.projectId };
      expect(await balance(trx, { role: "advance", dims })).toBe(kr("255000.00"));
      expect((await verify(trx)).differences).toEqual([]);
    });
  });

  it("stops new payments to the project while it is overdue", async () => {
    await allot2028(db.kysely, project);
    const claim = {
      amount: "500000.00",
      from: "2027-08-01",
      to: "2027-10-31",
      at: "2028-02-14T08:00:00Z",
    };
    await expect(claimOf(db.kysely, project, claim)).rejects.toThrow("paymentBlock.recoveryDebt");
    const overdue = await inSnapshot({ boardId: "12" }, ({ trx }) =>
      overdueByProject(trx, [project.projectId], "2028-02-14" as PlainDate),
    );
    expect(overdue.get(project.projectId)).toBe(kr("40000.00"));
  });

  it("pays again when it has been paid, and does not give back what was taken back", async () => {
    const { officer, accountant, projectId } = project;
    await setClock(db.kysely, "2028-02-15T08:00:00Z");
    const [row] = done(await findRecoveries(accountant)).rows;
    const { recovery, debt } = done(await findRecovery(accountant, row?.id ?? ""));
    // 40 000,00 for 125 days at 10 %.
    expect(debt?.newInterest).toBe(kr("1369.86"));
    await paidToBank(db.kysely, project, {
      id: "IN-1",
      on: "2028-02-15",
      amount: "41369.86",
      message: recovery.reference,
      opening: kr("-295000.00"),
    });
    const [claim] = (await findClaims(officer, { projectId })).rows;
    const { claim: found } = done(await findClaim(officer, claim?.id ?? ""));
    const lines = found.lines.map(({ id, amount }) => ({ id, approved: amount, reason: "" }));
    done(await approveClaim(as(officer), found.id, { reason: "", lines }));
    await inSnapshot({ boardId: "12" }, async ({ trx }) => {
      const dims = { project: projectId };
      // Earned 357 213,33, of which 295 000,00 was paid; 255 000,00 of that is still the recipient's.
      expect(await balance(trx, { role: "toBePaid", dims })).toBe(kr("62213.33"));
      expect(await balance(trx, { role: "grantCost", dims })).toBe(kr("317213.33"));
      expect(await balance(trx, { role: "advance", dims })).toBe(0n);
      expect((await verify(trx)).differences).toEqual([]);
    });
  });
});
