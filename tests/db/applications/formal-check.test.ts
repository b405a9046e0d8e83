import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  answerCompletion,
  approveFormally,
  casesWaitingFor,
  findApplication,
  findCase,
  findCaseHistory,
  findCases,
  findChecks,
  recordChecks,
  requestCompletion,
  saveBudget,
  takeCase,
} from "~/domain/applications/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { casePeople, examineAll, submitted, type CasePeople } from "../../support/submitted-case";
import { demoBudget, writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
let people: CasePeople;
let applicationId: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
  people = await casePeople(db.kysely);
});
beforeEach(async () => {
  applicationId = await submitted(db.kysely, open);
});

const checks = async () => done(await findChecks(open.officer, applicationId)).checks;
/** One condition, by somebody who sees what is recorded now. */
const record = async (condition: string, result: "met" | "not_met" = "met", by = open.officer) => {
  const shown = (await checks()).find((one) => one.condition === condition)?.recorded ?? null;
  const finding = { condition, shown, result, source: "Registerutdrag 2027-03-08" };
  return recordChecks(as(by), { applicationId, findings: [finding] });
};

describe("the formal check", () => {
  test("the system tells type, period, amount and share by itself, and names what it rests on", async () => {
    const found = await checks();
    const automatic = found.filter(({ automatic: own }) => own !== null);
    expect(automatic.map(({ condition, result }) => [condition, result])).toEqual([
      ["B1", "met"],
      ["B5", "met"],
      ["B6", "met"],
      ["B7", "met"],
    ]);
    expect(found.find(({ condition }) => condition === "B7")?.automatic?.source.params).toEqual({
      grant: "590000.00",
      share: "71.4427",
      maxShare: "80",
    });
  });

  test("what the system tells, an officer does not tell otherwise", async () => {
    expect(refusalCode(await record("B7", "not_met"))).toBe("check.automatic");
  });

  test("an officer's finding has its source, its day and its name; the first one has the case", async () => {
    done(await record("B3"));
    const found = (await checks()).find(({ condition }) => condition === "B3");
    expect(found?.recorded).toMatchObject({
      officer: "Handläggare H1",
      source: "Registerutdrag 2027-03-08",
    });
    expect(done(await findCase(open.officer, applicationId)).application.officer).toBe(
      "Handläggare H1",
    );
    done(await takeCase(as(people.colleague), { applicationId }));
    expect(done(await findCase(open.officer, applicationId)).application.officer).toBe(
      "Handläggare H2",
    );
  });

  test("the application is approved formally only when every condition is met", async () => {
    expect(refusalCode(await approveFormally(as(open.officer), { applicationId }))).toBe(
      "check.notAllMet",
    );
    await examineAll(open.officer, applicationId);
    done(await record("B3", "not_met"));
    expect(refusalCode(await approveFormally(as(open.officer), { applicationId }))).toBe(
      "check.notAllMet",
    );
    done(await record("B3", "met"));
    done(await approveFormally(as(open.officer), { applicationId }));
    expect(done(await findCase(open.officer, applicationId)).application.status).toBe(
      "formally_approved",
    );
    expect(refusalCode(await record("B3", "not_met"))).toBe("check.closed");
  });

  test("a reader does not check, a stranger finds nothing", async () => {
    expect(refusalCode(await record("B3", "met", people.auditor))).toBe("access.forbidden");
    expect(refusalCode(await record("B3", "met", people.elsewhere))).toBe("access.notFound");
    expect(refusalCode(await findCase(people.elsewhere, applicationId))).toBe("access.notFound");
    done(await findCase(people.auditor, applicationId));
  });

  test("a draft is not a case, not even by its address", async () => {
    const draft = await writtenDraft(open.projectManager, open.callId);
    expect(refusalCode(await findCase(open.officer, draft))).toBe("access.notFound");
    expect(refusalCode(await findCaseHistory(open.officer, draft))).toBe("access.notFound");
    expect(refusalCode(await findCase(open.officer, "not-an-id"))).toBe("access.notFound");
  });
});

describe("the list of cases", () => {
  test("is searched, filtered, sorted and stays within the board", async () => {
    const all = done(await findCases(open.officer));
    expect(all.rows.some(({ id }) => id === applicationId)).toBe(true);
    expect(
      done(await findCases(open.officer, { q: "systerskap", status: "submitted" })).count,
    ).toBeGreaterThan(0);
    expect(done(await findCases(open.officer, { q: "100%" })).count).toBe(0);
    const numbers = done(
      await findCases(open.officer, { sort: "number", descending: true }),
    ).rows.map(({ caseNumber }) => caseNumber);
    expect(numbers).toEqual(numbers.toSorted().toReversed());
    expect(done(await findCases(people.elsewhere)).count).toBe(0);
  });

  test("a new case waits for an officer, not for a decision-maker's or auditor's hand", async () => {
    const waiting = await casesWaitingFor(open.officer);
    expect(waiting).toContainEqual(
      expect.objectContaining({ key: "case.check", href: `/cases/${applicationId}` }),
    );
    expect(await casesWaitingFor(people.auditor)).toEqual([]);
    expect(await casesWaitingFor(people.elsewhere)).toEqual([]);
  });

  test("the history tells who did what, newest first, and nothing of the draft", async () => {
    done(await record("B3"));
    const actions = done(await findCaseHistory(open.officer, applicationId)).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["case.check", "application.submit"]);
  });
});

describe("completion", () => {
  const dueOn = "2027-03-22" as PlainDate;
  const ask = (questions: string[] = ["F18"], due: PlainDate = dueOn) =>
    requestCompletion(as(open.officer), {
      applicationId,
      wanted: "Beskriv vem som tar över efter projektet.",
      questions,
      dueOn: due,
    });
  const reply = (answers = {}, by = open.projectManager) =>
    answerCompletion(as(by), { applicationId, no: 1, answer: "Skolorna tar över.", answers });
  const versions = () =>
    db.kysely
      .selectFrom("applicationVersion")
      .select(["no", "document"])
      .where("applicationId", "=", applicationId)
      .orderBy("no")
      .execute();

  test("the applicant is told by mail what is missing and by when", async () => {
    done(await ask());
    const mail = await db.kysely
      .selectFrom("mailOutbox")
      .select(["subject", "bodyText"])
      .orderBy("createdAt", "desc")
      .executeTakeFirstOrThrow();
    expect(mail.subject).toContain("22\u00a0mars 2027");
    expect(mail.bodyText).toContain("Beskriv vem som tar över");
  });

  test("only what was asked for is changed, and what came in is a new version", async () => {
    const [before] = await versions();
    done(await ask());
    done(await reply({ F18: "Gymnasieskolorna, enligt beslut.", F11: "Ett helt annat behov." }));
    const { answers, status } = done(await findApplication(open.projectManager, applicationId));
    expect(status).toBe("completion_received");
    expect(answers).toMatchObject({ F18: "Gymnasieskolorna, enligt beslut." });
    expect(answers["F11"]).not.toBe("Ett helt annat behov.");
    const [first, second] = await versions();
    expect(first).toEqual(before);
    expect(second?.document).toMatchObject({ completion: { no: 1, answer: "Skolorna tar över." } });
  });

  test("the budget is changed only when the budget was asked for", async () => {
    const { version } = done(await findApplication(open.projectManager, applicationId));
    const input = { applicationId, version, ...demoBudget(), isDone: true };
    done(await ask(["F18"]));
    expect(refusalCode(await saveBudget(as(open.projectManager), input))).toBe(
      "completion.notAskedFor",
    );
    done(await reply({ F18: "Skolorna." }));
    done(await ask(["F23"], "2027-03-30" as PlainDate));
    const late = done(await findApplication(open.projectManager, applicationId)).version;
    done(await saveBudget(as(open.projectManager), { ...input, version: late }));
  });

  test("an answer that is emptied is asked for again", async () => {
    done(await ask());
    expect(refusalCode(await reply({ F18: "" }))).toBe("completion.stillMissing");
  });

  test("it is asked for once at a time, with a day that is still to come, by an officer", async () => {
    expect(refusalCode(await ask(["F18"], "2027-03-08" as PlainDate))).toBe(
      "completion.dueInThePast",
    );
    done(await ask());
    expect(refusalCode(await ask())).toBe("application.cannot.requestCompletion");
    expect(refusalCode(await reply({}, open.stranger))).toBe("access.notFound");
  });

  test("when the day has passed without an answer the officer is told", async () => {
    done(await ask());
    await setClock(db.kysely, "2027-03-23T08:00:00Z");
    expect(await casesWaitingFor(open.officer)).toContainEqual(
      expect.objectContaining({
        key: "case.completionOverdue",
        href: `/cases/${applicationId}`,
        due: dueOn,
      }),
    );
  });
});
