import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  approveFormally,
  casesWaitingFor,
  dismissApplication,
  findApplication,
  findCase,
  prepareDismissal,
  recordChecks,
  requestCompletion,
  returnDismissal,
} from "~/domain/applications/index.server";
import type { DismissalGround } from "~/domain/applications/index";
import type { PlainDate } from "~/domain/shared/dates";
import { as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { casePeople, examineAll, submitted, type CasePeople } from "../../support/submitted-case";

const db = useTestDatabase();
let open: OpenCall;
let people: CasePeople;
let applicationId: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
  people = await casePeople(db.kysely);
});
beforeEach(async () => {
  applicationId = await submitted(db.kysely, open, "2027-03-01T15:02:11Z");
});

const prepare = (ground: DismissalGround = "late", by = open.officer) =>
  prepareDismissal(as(by), {
    applicationId,
    ground,
    reasons: "Ansökan kom in två minuter för sent och inga särskilda skäl har lämnats.",
  });
const decide = (dismissalId: string, by = people.decisionMaker) =>
  dismissApplication(as(by), { applicationId, dismissalId });
const status = async () => done(await findApplication(open.projectManager, applicationId)).status;

test("a late application is registered, shown as late, and dismissed only by a decision", async () => {
  const { application, possibleGrounds } = done(await findCase(open.officer, applicationId));
  expect(application).toMatchObject({ isLate: true, status: "submitted" });
  expect(application.caseNumber).not.toBeNull();
  expect(possibleGrounds).toContain("late");
  expect(await casesWaitingFor(open.officer)).toContainEqual(
    expect.objectContaining({ key: "case.handleLate", href: `/cases/${applicationId}` }),
  );
  const { dismissalId } = done(await prepare());
  expect(await status()).toBe("submitted");
  done(await decide(dismissalId));
  expect(await status()).toBe("dismissed");
});

test("the one who prepared the dismissal may not decide it", async () => {
  const { dismissalId } = done(await prepare("late", people.decisionMaker));
  expect(refusalCode(await decide(dismissalId))).toBe("approval.twoPersons");
  expect(refusalCode(await decide(dismissalId, open.officer))).toBe("access.forbidden");
  expect(refusalCode(await decide(dismissalId, people.elsewhere))).toBe("access.notFound");
  expect(await status()).toBe("submitted");
});

test("the applicant gets the decision with reasons and how to appeal, as the call's law says", async () => {
  const { dismissalId } = done(await prepare());
  done(await decide(dismissalId));
  const letter = await db.kysely
    .selectFrom("letter")
    .select(["title", "blocks"])
    .where("subjectId", "=", applicationId)
    .executeTakeFirstOrThrow();
  const text = JSON.stringify(letter.blocks);
  expect(text).toContain("kl.\u00a016.00");
  expect(text).toContain("kl.\u00a016.02");
  expect(text).toContain("inga särskilda skäl");
  expect(text).toContain("Förvaltningsrätten i Malmö");
  const mails = await db.kysely
    .selectFrom("mailOutbox")
    .select("subject")
    .where("subject", "like", "Beslut om er ansökan%")
    .execute();
  expect(mails.length).toBeGreaterThan(0);
});

test("a decided dismissal is decided once and never changed", async () => {
  const { dismissalId } = done(await prepare());
  const call = as(people.decisionMaker);
  const first = done(await dismissApplication(call, { applicationId, dismissalId }));
  expect(done(await dismissApplication(call, { applicationId, dismissalId }))).toEqual(first);
  expect(refusalCode(await decide(dismissalId))).toBe("access.notFound");
  await expect(
    db.kysely
      .updateTable("dismissal")
      .set({ reasons: "Helt andra skäl än de som stod där." })
      .where("id", "=", dismissalId)
      .execute(),
  ).rejects.toThrow(/decided or returned/);
});

test("a ground that does not hold is refused at its field", async () => {
  applicationId = await submitted(db.kysely, open);
  expect(await prepare("late")).toMatchObject({ code: "dismissal.notLate", field: "ground" });
  expect(await prepare("not_eligible")).toMatchObject({ code: "dismissal.nothingUnmet" });
  expect(await prepare("not_completed")).toMatchObject({ code: "dismissal.notAsked" });
});

test("an application that is not completed is dismissed only after the applicant has had its time", async () => {
  applicationId = await submitted(db.kysely, open);
  const wanted = "Skicka in protokollet där det står vem som får teckna firman.";
  const request = { applicationId, wanted, questions: [], dueOn: "2027-03-22" as PlainDate };
  done(await requestCompletion(as(open.officer), request));
  expect(refusalCode(await prepare("not_completed"))).toBe("dismissal.notAsked");
  await setClock(db.kysely, "2027-03-23T08:00:00Z");
  const { dismissalId } = done(await prepare("not_completed"));
  done(await decide(dismissalId));
  expect(await status()).toBe("dismissed");
});

test("while a dismissal waits the case is not approved; returned, it goes on", async () => {
  await examineAll(open.officer, applicationId);
  const { dismissalId } = done(await prepare("late"));
  expect(refusalCode(await prepare("late"))).toBe("dismissal.alreadyPrepared");
  expect(refusalCode(await approveFormally(as(open.officer), { applicationId }))).toBe(
    "dismissal.isPrepared",
  );
  done(await returnDismissal(as(people.decisionMaker), { applicationId, dismissalId }));
  expect(refusalCode(await decide(dismissalId))).toBe("access.notFound");
  done(await approveFormally(as(open.officer), { applicationId }));
});

test("special reasons for being late are found by an officer, with the reason kept", async () => {
  const source = "E-tjänsten låg nere 15.40–16.10 enligt driftlogg";
  const finding = { condition: "B10", shown: null, result: "met" as const, source };
  done(await recordChecks(as(open.officer), { applicationId, findings: [finding] }));
  const { checks } = done(await findCase(open.officer, applicationId));
  expect(checks.find(({ condition }) => condition === "B10")).toMatchObject({
    result: "met",
    automatic: { result: "not_met" },
  });
});
