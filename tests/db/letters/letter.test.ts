import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { letterKinds } from "~/domain/letters/index";
import { findLetter, findLetters, renderLetter } from "~/domain/letters/index.server";
import type { Actor } from "~/domain/shared/actor";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { addMember, addOrganisation, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose } from "../../support/decided-call";
import { letterId } from "../../support/sent-letter";

const db = useTestDatabase();
let ranked: RankedCall;
let id: string;
beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
  await setClock(db.kysely, "2027-05-20T08:00:00Z");
  const decisionId = await propose(ranked, "kommun");
  done(await declareAndDecide(ranked.office.decisionMaker, decisionId));
  id = await letterId(ranked.office.officer, ranked.cases.kommun.applicationId, "award");
});

describe("the letter", () => {
  test("says who decided and who presented, the reasons, the conditions and that it cannot be appealed", async () => {
    const letter = done(await findLetter(ranked.cases.kommun.signatory, id));
    const text = JSON.stringify(letter.blocks).replaceAll("\u00a0", " ");
    expect(letter.title).toBe("Beslut om bidrag");
    expect(text).toContain("högst 815 000,00 kr av sökta 1 200 000,00 kr");
    expect(text).toContain("den 17 juni 2027 lämna en reviderad budget");
    expect(text).toContain("blir 1 614 956,53 kr");
    expect(text).toContain("av Länsråd D1 efter föredragning av Handläggare H1");
    expect(text).toContain("Enligt 19 § förordningen (2016:1364) får beslutet inte överklagas.");
    expect(text).toContain('["Summa","","76,50"]');
  });

  test("is a tagged PDF, the same bytes every time", async () => {
    const render = async () => done(await renderLetter(ranked.office.officer, id));
    const [first, second] = [await render(), await render()];
    expect(Buffer.from(first.bytes.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(first.sha256).toBe(second.sha256);
    expect(first.fileName).toBe("beslut-DEMO-851-0101-2027.pdf");
  });

  test("of one applicant is out of reach of another", async () => {
    const other = await addOrganisation(db.kysely, {
      name: "Annan förening",
      orgnr: "802999-9923",
      type: "ideell_forening",
    });
    const stranger = await addMember(db.kysely, other, "Främling", ["signatory"]);
    expect(refusalCode(await findLetter(stranger, id))).toBe("access.notFound");
  });

  test("is listed in its case for those who may read it, and out of reach after a declared conflict", async () => {
    const { office, cases } = ranked;
    const { applicationId, signatory } = cases.kommun;
    const kinds = async (actor: Actor) =>
      (await findLetters(actor, applicationId)).map(({ kind }) => kind);
    expect(await kinds(signatory)).toEqual(["award"]);
    expect(await kinds(office.officer)).toEqual(["award"]);
    expect(await kinds(cases.folkhogskola.signatory)).toEqual([]);
    expect(await kinds(office.firstAssessor)).toEqual([]);
    await db.kysely
      .insertInto("conflictDeclaration")
      .values({
        boardId: office.officer.boardId,
        applicationId,
        callId: ranked.callId,
        personId: office.officer.personId,
        hasConflict: true,
        reason: "Min syster är kassör i kommunen.",
        declaredAt: "2027-05-21T08:00:00Z",
      })
      .execute();
    expect(await kinds(office.officer)).toEqual([]);
    expect(refusalCode(await findLetter(office.officer, id))).toBe("access.notFound");
  });
});

describe("the database", () => {
  const letter = () =>
    db.kysely.selectFrom("letter").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const written = async (changes: Readonly<Record<string, string>>) => {
    const { id: _id, blocks, ...row } = await letter();
    await db.kysely
      .insertInto("letter")
      .values({ ...row, blocks: JSON.stringify(blocks), ...changes })
      .execute();
  };

  test("knows every kind of letter there is, and no other", async () => {
    await expect(written({ kind: "postcard" })).rejects.toThrow("letter_kind_known");
    const { rows } = await sql<{ known: string }>`
      select pg_get_constraintdef(oid) as known from pg_constraint where conname = 'letter_kind_known'`.execute(
      db.kysely,
    );
    const known = [...(rows[0]?.known ?? "").matchAll(/'(\w+)'/g)].map(([, kind]) => kind);
    expect(new Set(known)).toEqual(new Set(Object.keys(letterKinds)));
  });

  test("keeps one letter of a kind of one decision, to the party of its own case", async () => {
    await expect(written({})).rejects.toThrow("letter_sent_once");
    const { applicationId } = ranked.cases.folkhogskola;
    await expect(written({ applicationId, kind: "change" })).rejects.toThrow("letter_of_case");
  });
});
