/** A run whose day has passed is taken apart and its payments gathered anew; after release, when a file may be at the bank, never. */
import { beforeAll, expect, it } from "vitest";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  dissolveRun,
  findOrder,
  findRun,
  findRuns,
  prepareRun,
  releaseRun,
} from "~/domain/disbursements/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { refusalText } from "~/i18n/refusals.server";
import { action, loader } from "~/routes/disbursements/dissolution";
import { violatedConstraint } from "~db/faults";
import { addBoard, addStaff, as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { standing } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";
import { signedIn } from "../../support/signed-in";

const db = useTestDatabase();
let project: RunningProject;
let orderId: string;
let runId: string;

const prepare = async (paysOn: string) =>
  done(
    await prepareRun(as(project.accountant), { orderIds: [orderId], paysOn: paysOn as PlainDate }),
  ).runId;
const release = async (id: string) => {
  const { shownHash } = done(await findRun(project.attestant, id));
  return releaseRun(as(project.attestant), { runId: id, shownHash });
};
const orderStatus = async () => done(await findOrder(project.attestant, orderId)).status;

beforeAll(async () => {
  project = await runningProject(db.kysely);
  const { projectId } = project;
  orderId = done(await approveAdvance(as(project.officer), { projectId })).orderId;
  const shownHash = attestHash(done(await findOrder(project.attestant, orderId)));
  done(await attestOrder(as(project.attestant), { orderId, shownHash }));
  runId = await prepare("2027-08-20");
});

it("a run whose day has passed is not released: the sentence says what to do", async () => {
  await setClock(db.kysely, "2027-08-23T07:00:00Z");
  const refused = await release(runId);
  expect(refused).toMatchObject({ code: "payment.runDayPassed", params: { day: "2027-08-20" } });
  const sentence = refusalText("sv", "payment.runDayPassed", { day: "2027-08-20" });
  expect(sentence.replaceAll("\u00a0", " ")).toBe(
    "Betalningsdagen 20 augusti 2027 har passerat. Lös upp körningen, och skapa en ny med en dag som kommer.",
  );
});

it("is dissolved by the one who prepared it or an attestant, nobody else, nor in another county", async () => {
  await addBoard(db.kysely, "14");
  const other = await addStaff(db.kysely, "En annan ekonom", ["accountant"]);
  const elsewhere = await addStaff(db.kysely, "I Göteborg", ["attestant"], { boardId: "14" });
  const tryAs = async (actor: Staff) => refusalCode(await dissolveRun(as(actor), { runId }));
  expect(await tryAs(other)).toBe("access.forbidden");
  expect(await tryAs(project.officer)).toBe("access.forbidden");
  expect(await tryAs(elsewhere)).toBe("access.notFound");
  expect(await orderStatus()).toBe("in_run");
});

it("dissolved, its orders are attested still and the ledger is as before; a double click does it once", async () => {
  const before = await standing(project);
  const call = as(project.accountant);
  const answers = await Promise.all(Array.from({ length: 20 }, () => dissolveRun(call, { runId })));
  expect(answers.map(done)).toEqual(answers.map(() => ({ runId })));
  expect(await orderStatus()).toBe("attested");
  expect(await standing(project)).toEqual(before);
  expect(done(await findRun(project.attestant, runId))).toMatchObject({
    status: "dissolved",
    dissolverName: project.accountant.name,
    orders: [{ id: orderId }],
  });
  const trail = await db.kysely
    .selectFrom("auditEntry")
    .select(["actor", "subjectId"])
    .where("action", "=", "run.dissolve")
    .execute();
  expect(trail).toEqual([{ actor: project.accountant.name, subjectId: runId }]);
});

it("dissolved, it is never released or dissolved again, by rule and by the database", async () => {
  expect(refusalCode(await release(runId))).toBe("payment.runAlreadyDissolved");
  expect(refusalCode(await dissolveRun(as(project.attestant), { runId }))).toBe(
    "payment.runAlreadyDissolved",
  );
  const bySql = await db.kysely
    .updateTable("paymentRun")
    .set({ status: "prepared", dissolvedBy: null, dissolvedAt: null })
    .where("id", "=", runId)
    .execute()
    .catch(violatedConstraint);
  expect(bySql).toBe("payment_run_dissolved_unsent");
});

it("who comes too late is told on the run's page who was first", async () => {
  const { get } = await signedIn(project.attestant);
  const answer: unknown = await Promise.resolve(
    loader(get(`/payment-runs/${runId}/dissolution`, { id: runId })),
  ).catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw new Error("not sent on");
  expect(answer.headers.get("Location")).toBe(`/payment-runs/${runId}?late=1`);
});

it("released and dissolved at the same moment, only one of the two happens", async () => {
  const again = await prepare("2027-08-24");
  const { shownHash } = done(await findRun(project.attestant, again));
  const answers = await Promise.all([
    dissolveRun(as(project.accountant), { runId: again }),
    releaseRun(as(project.attestant), { runId: again, shownHash }),
  ]);
  const isReleased = answers[1].ok;
  expect(answers.map((answer) => answer.ok)).toEqual([!isReleased, isReleased]);
  expect(await orderStatus()).toBe(isReleased ? "sent" : "attested");
  if (!isReleased) done(await release(await prepare("2027-08-24")));
});

it("its payments were gathered again and sent, once; then it is too late to dissolve, by rule and by the database", async () => {
  const { id: again } = await db.kysely
    .selectFrom("paymentRun")
    .select("id")
    .where("status", "=", "released")
    .executeTakeFirstOrThrow();
  expect(await orderStatus()).toBe("sent");
  expect(await standing(project)).toMatchObject({ paid: "295000.00", bankInTransit: "295000.00" });
  for (const actor of [project.accountant, project.attestant]) {
    expect(refusalCode(await dissolveRun(as(actor), { runId: again }))).toBe(
      "payment.runNotDissolvable",
    );
  }
  const bySql = await db.kysely
    .updateTable("paymentRun")
    .set({
      status: "dissolved",
      dissolvedBy: project.attestant.personId,
      dissolvedAt: "2027-08-23T08:00:00Z",
      releasedBy: null,
    })
    .where("id", "=", again)
    .execute()
    .catch(violatedConstraint);
  expect(bySql).toBe("payment_run_dissolved_unsent");
  const runs = done(await findRuns(project.accountant)).map(({ status }) => status);
  expect(runs.filter((status) => status === "released")).toHaveLength(1);
});

it("the page answers a late press with the sentence", async () => {
  const { post } = await signedIn(project.attestant);
  const { id } = await db.kysely
    .selectFrom("paymentRun")
    .select("id")
    .where("status", "=", "released")
    .executeTakeFirstOrThrow();
  expect(await action(post(`/payment-runs/${id}/dissolution`, { id }, {}))).toMatchObject({
    data: {
      formError:
        "Körningen är attesterad och filen kan ha skickats till banken. Den kan inte lösas upp.",
    },
    init: { status: 409 },
  });
});
