/** 13 § förordningen (2016:1364): an award is given on conditions. Each is answered, and accepted, and stops what it is to stop. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  answerCondition,
  findCondition,
  findConditions,
  judgeAnswer,
  proposeWaiver,
  readConditionFile,
  waitingFor,
  waitingForRecipient,
} from "~/domain/conditions/index.server";
import { findLetter } from "~/domain/letters/index.server";
import { acceptAward, findProject } from "~/domain/projects/index.server";
import type { Applicant, Staff } from "~/domain/shared/actor";
import { violatedConstraint } from "~db/faults";
import { addMember, as, done, refusalCode, setClock } from "../../support/builders";
import { conditionedAward, texts, type ConditionedAward } from "../../support/conditioned-award";
import { useTestDatabase } from "../../support/database";
import { letterId } from "../../support/sent-letter";

const db = useTestDatabase();
let award: ConditionedAward;
let officer: Staff;
let chief: Staff;
let signatory: Applicant;
let manager: Applicant;
let projectId: string;
let decisionId: string;
let accountant: Applicant;

beforeAll(async () => {
  award = await conditionedAward(db.kysely);
  ({ officer, chief, signatory, manager, projectId, decisionId } = award);
  accountant = await addMember(db.kysely, award.organisation, "Kassör", ["accountant"]);
});

const status = async () => done(await findProject(officer, projectId)).status;

describe("the decision", () => {
  it("tells in its letter which conditions are met one by one, and when", async () => {
    const { blocks } = done(
      await findLetter(signatory, await letterId(signatory, projectId, "award")),
    );
    const lists = blocks.flatMap((block) =>
      "list" in block ? block.list.map((one) => one.replaceAll("\u00A0", " ")) : [],
    );
    expect(lists).toEqual(
      expect.arrayContaining([
        `Innan projektet startar: ${texts.agreement}`,
        `Före den första utbetalningen: ${texts.plan}`,
        `Senast den 1 september 2027: ${texts.employ}`,
        "Under hela projektet, utan att ni behöver svara: Följ länsstyrelsens grafiska regler.",
      ]),
    );
  });

  it("that is taken keeps its conditions as they are", async () => {
    const rows = db.kysely.updateTable("decisionCondition").set({ text: "Något helt annat." });
    expect(await rows.execute().catch(violatedConstraint)).toBe("decision_is_final");
    const more = { boardId: "12", decisionId, no: 9, text: "En till.", kind: "standing" };
    const added = db.kysely.insertInto("decisionCondition").values(more);
    expect(await added.execute().catch(violatedConstraint)).toBe("decision_is_final");
  });

  it("waits for the recipient as conditions to answer, the standing one aside", async () => {
    const waiting = await waitingForRecipient(manager);
    expect(waiting.map(({ key, due }) => [key, due])).toEqual([
      ["condition.answer", "2027-08-01"],
      ["condition.answer", "2027-09-01"],
      ["condition.answer", null],
    ]);
  });
});

describe("a condition before the start", () => {
  it("keeps an accepted project from running", async () => {
    done(await acceptAward(as(signatory), { projectId }));
    expect(await status()).toBe("accepted");
    expect(await award.blocked()).toEqual([
      "Villkoret ”Visa avtalet om lokalen” ska vara uppfyllt innan projektet startar. Inget betalas ut förrän det är uppfyllt.",
      "Villkoret ”Lämna en plan för barnpassning” ska vara uppfyllt före den första utbetalningen. Mottagaren svarar på villkoret på projektets sida.",
    ]);
  });

  it("keeps it so in the database itself", async () => {
    const run = db.kysely.updateTable("project").set({ status: "running" });
    const refused = await run.where("id", "=", projectId).execute().catch(violatedConstraint);
    expect(refused).toBe("project_starts_ready");
  });

  it("is answered by who may write for the recipient, with a file, once at a time", async () => {
    expect(refusalCode(await award.answer(texts.agreement, "Vi har ett avtal.", accountant))).toBe(
      "access.forbidden",
    );
    const stranger = award.ranked.cases.kommun.signatory;
    expect(refusalCode(await award.answer(texts.agreement, "Vi har ett avtal.", stranger))).toBe(
      "access.notFound",
    );
    const conditionId = await award.idOf(texts.agreement);
    const bytes = new TextEncoder().encode("%PDF-1.7\navtal\n%%EOF\n");
    const file = { name: "C:\\avtal.pdf", bytes };
    const odd = { name: "avtal.exe", bytes: new TextEncoder().encode("MZ\u0000\u0001") };
    const body = "Avtalet är tecknat.";
    expect(refusalCode(await answerCondition(as(manager), { conditionId, body, file: odd }))).toBe(
      "file.type",
    );
    const mistaken = { name: "avtal.docx", bytes };
    expect(await answerCondition(as(manager), { conditionId, body, file: mistaken })).toMatchObject(
      { field: "file", code: "file.otherContent" },
    );
    const { answerId } = done(await answerCondition(as(manager), { conditionId, body, file }));
    expect(refusalCode(await award.answer(texts.agreement, "Vi svarar igen."))).toBe(
      "condition.notOpen",
    );
    for (const reader of [officer, manager]) {
      const read = done(await readConditionFile(reader, conditionId, answerId));
      expect(new TextDecoder().decode(read.bytes)).toContain("avtal");
    }
    expect(refusalCode(await readConditionFile(stranger, conditionId, answerId))).toBe(
      "access.notFound",
    );
    expect((await award.blocked())[0]).toContain("förrän en handläggare har godtagit svaret");
  });

  it("is asked again with a reason that the recipient reads", async () => {
    expect(await waitingFor(officer)).toMatchObject([{ key: "condition.judge" }]);
    const conditionId = await award.idOf(texts.agreement);
    const again = { judgement: "asked_again", reason: "Sidan två saknas." } as const;
    expect(refusalCode(await judgeAnswer(as(chief), conditionId, again))).toBe("access.forbidden");
    done(await judgeAnswer(as(officer), conditionId, again));
    expect(refusalCode(await judgeAnswer(as(officer), conditionId, again))).toBe(
      "condition.nothingToJudge",
    );
    const page = done(await findCondition(manager, conditionId));
    expect(page).toMatchObject({ mayAnswer: true, answers: [{ reason: "Sidan två saknas." }] });
    expect(await waitingForRecipient(manager)).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ key: "condition.answerAgain" })]),
    );
    const mails = await db.kysely.selectFrom("mailOutbox").select("bodyText").execute();
    expect(JSON.stringify(mails)).toContain("Sidan två saknas.");
    expect(await status()).toBe("accepted");
  });

  it("starts the project when the officer accepts the answer", async () => {
    done(await award.answer(texts.agreement, "Nu med sidan två."));
    const conditionId = await award.idOf(texts.agreement);
    done(await judgeAnswer(as(officer), conditionId, { judgement: "accepted", reason: null }));
    expect(await status()).toBe("running");
    expect(refusalCode(await award.answer(texts.agreement, "En gång till."))).toBe(
      "condition.notOpen",
    );
    expect(
      refusalCode(await proposeWaiver(as(officer), conditionId, { reasons: "Behövs inte." })),
    ).toBe("condition.notUnmet");
  });
});

describe("a condition with a day", () => {
  it("stops nothing on its day, and payments from the day after", async () => {
    await setClock(db.kysely, "2027-09-01T08:00:00Z");
    expect(await award.blocked()).toHaveLength(1);
    await setClock(db.kysely, "2027-09-02T08:00:00Z");
    expect(await award.blocked()).toContain(
      "Villkoret ”Anställ en projektledare” skulle ha varit uppfyllt senast 1 september 2027. Inget betalas ut förrän det är uppfyllt.",
    );
  });
});

it("of another board's or organisation's award nothing is seen", async () => {
  expect(done(await findConditions(award.ranked.cases.kommun.signatory, projectId))).toEqual([]);
});
