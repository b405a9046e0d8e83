import { beforeAll, expect, test } from "vitest";
import {
  answerQuestion,
  askQuestion,
  findQuestion,
  findQuestions,
  waitingFor,
} from "~/domain/calls/index.server";
import { addBoard, addStaff, as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";

const db = useTestDatabase();
const visitor = { kind: "visitor" } as const;
let open: OpenCall;
let address = 0;
beforeAll(async () => {
  open = await openCall(db.kysely);
  await setClock(db.kysely, "2027-02-19T20:00:00Z");
});

const ask = (question: string) =>
  askQuestion(as(visitor), { callId: open.callId, question }, `10.0.0.${(address += 1)}`);
const answer = (questionId: string, text: string, actor = open.officer) =>
  answerQuestion(as(actor), { callId: open.callId, questionId, answer: text });

test("a question is seen by the board alone until it is answered; then everyone reads the same answer", async () => {
  const { questionId } = done(await ask("Får vi räkna ideell tid?"));
  expect(await findQuestions(visitor, open.callId)).toEqual([]);
  expect(await findQuestions(open.signatory, open.callId)).toEqual([]);
  expect(refusalCode(await findQuestion(visitor, open.callId, questionId))).toBe("access.notFound");
  expect(await findQuestions(open.officer, open.callId)).toMatchObject([{ answer: null }]);
  expect((await waitingFor(open.officer)).map(({ key }) => key)).toContain("call.answer");
  done(await answer(questionId, "Ja, 220 kr i timmen."));
  for (const actor of [visitor, open.signatory, open.officer]) {
    expect(await findQuestions(actor, open.callId)).toMatchObject([
      { question: "Får vi räkna ideell tid?", answer: "Ja, 220 kr i timmen." },
    ]);
  }
  done(await answer(questionId, "Ja, 220 kr i timmen, 50 kr för ungdomar."));
});

test("only the call's own board answers", async () => {
  const { questionId } = done(await ask("Kan två föreningar söka tillsammans?"));
  await addBoard(db.kysely, "14");
  const elsewhere = await addStaff(db.kysely, "Handläggare i Göteborg", ["case_officer"], {
    boardId: "14",
  });
  expect(refusalCode(await answer(questionId, "Nej.", elsewhere))).toBe("access.notFound");
  expect(refusalCode(await answer(questionId, "Nej.", open.controller))).toBe("access.forbidden");
});

test("many questions from one address must wait", async () => {
  const codes = [];
  for (let no = 0; no < 11; no += 1) {
    const asked = await askQuestion(
      as(visitor),
      { callId: open.callId, question: `Fråga ${no}` },
      "10.9.9.9",
    );
    codes.push(asked.ok ? "ok" : asked.code);
  }
  expect(codes.slice(0, 10)).toEqual(Array<string>(10).fill("ok"));
  expect(codes[10]).toBe("question.tooMany");
});

test("after the last day for questions nothing more can be asked", async () => {
  await setClock(db.kysely, "2027-02-19T23:00:05Z");
  expect(refusalCode(await ask("För sent?"))).toBe("question.tooLate");
});
