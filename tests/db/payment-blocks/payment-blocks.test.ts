/** Every other reason why nothing is paid now: each is there when it holds, in words, and gone when it does not. */
import { beforeAll, describe, expect, it } from "vitest";
import { approveAdvance } from "~/domain/disbursements/index.server";
import { findBlockedProjects, findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import { payeeAccountSchema } from "~/domain/organisations/index";
import { addPayeeAccount } from "~/domain/organisations/index.server";
import { refusalText } from "~/i18n/refusals.server";
import { ok } from "~/domain/shared/result";
import { inTransaction } from "~db/transaction";
import { post } from "~ledger/index";
import { as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { submitted, demoClaim } from "../../support/demo-claim";
import { fundedProject } from "../../support/funded-project";
import {
  approveTheAdvance,
  payAndConfirm,
  runningProject,
  type RunningProject,
} from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

const standingOf = async (actor = project.officer as Parameters<typeof findPaymentBlocks>[0]) =>
  done(await findPaymentBlocks(actor, project.projectId));
const said = async () => {
  const { blocks } = await standingOf();
  expect(await standingOf(project.signatory)).toEqual(await standingOf());
  return blocks.map(({ code, params }) =>
    refusalText("sv", code, params).replaceAll("\u00A0", " "),
  );
};
const setProject = (set: { status: string }) =>
  db.kysely.updateTable("project").set(set).where("id", "=", project.projectId).execute();

it("nothing stands in the way of a project that runs, reports and has a verified account", async () => {
  expect(await said()).toEqual([]);
});

it("an award that is not accepted", async () => {
  await setProject({ status: "awarded" });
  expect((await standingOf()).blocks).toMatchObject([{ code: "payment.projectNotAccepted" }]);
  await setProject({ status: "running" });
});

describe("a report that is late", () => {
  it("stops the advance, by name and day, and is gone when the claim comes in", async () => {
    await setClock(db.kysely, "2027-11-16T08:00:00Z");
    expect(await said()).toEqual([
      "Lägesrapport 1 med rekvisition skulle ha kommit in senast 15 november 2027. Inget betalas ut förrän den har kommit in.",
    ]);
    const { projectId } = project;
    expect(refusalCode(await approveAdvance(as(project.officer), { projectId }))).toBe(
      "paymentBlock.reportOverdue",
    );
    await submitted(db.kysely, project, demoClaim(1));
    await setClock(db.kysely, "2027-11-16T08:00:00Z");
    expect(await said()).toEqual([]);
  });
});

describe("what the rules give now", () => {
  it("an advance that is paid and not accounted for is said, and stops nothing", async () => {
    await approveTheAdvance(project);
    await payAndConfirm(db.kysely, project, "2027-11-17T08:00:00Z");
    const { blocks, limits } = await standingOf();
    expect(blocks).toEqual([]);
    expect(limits).toEqual([
      { code: "paymentBlock.advanceNotEarned", params: { amount: "295000.00" } },
    ]);
  });
});

describe("a debt to the board", () => {
  it("in another of the recipient's projects stops this one, with its name and amount", async () => {
    const { ranked, officer } = project;
    const open = {
      callId: ranked.callId,
      organisation: ranked.cases.forening.organisation,
      signatory: project.signatory,
      projectManager: project.manager,
      stranger: project.signatory,
      officer,
      controller: ranked.office.controller,
    };
    const owing = await fundedProject(db.kysely, open, {
      title: "Språkkafé",
      caseNumber: "DEMO 851-0777-2027",
      granted: "1000.00",
      paid: "1000.00",
    });
    const entry = { bookedOn: "2027-11-18", actor: "test", source: { type: "test", id: owing } };
    await inTransaction({ boardId: "12" }, async ({ trx }) => {
      await post(trx, {
        ...entry,
        kind: "recovery.decided",
        key: `${owing}:recovery`,
        reason: "Återkrav",
        dims: { project: owing },
        amounts: { cost: kr("0.00"), advance: kr("400.00") },
      });
      return ok(null);
    });
    expect(await said()).toEqual([
      "Mottagaren ska betala tillbaka 400,00 kr i projektet Språkkafé. Inget betalas ut förrän skulden är borta.",
    ]);
    const found = done(await findBlockedProjects(officer, [project.projectId]));
    expect(Object.keys(found)).toEqual([project.projectId]);
  });
});

it("an account that was changed and is not verified, beside the debt", async () => {
  const { signatory } = project;
  const account = payeeAccountSchema.parse({ kind: "bankgiro", number: "9990-1035" });
  done(await addPayeeAccount(as(signatory), { organisationId: signatory.organisationId, account }));
  expect((await standingOf()).blocks.map(({ code }) => code)).toEqual([
    "payment.accountNotVerified",
    "paymentBlock.recoveryDebt",
  ]);
});
