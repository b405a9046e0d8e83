import { beforeAll, describe, expect, test } from "vitest";
import { findLetter, renderLetterPdf } from "~/domain/decisions/index.server";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { addMember, addOrganisation, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose } from "../../support/decided-call";

const db = useTestDatabase();
let ranked: RankedCall;
let decisionId: string;
beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
  await setClock(db.kysely, "2027-05-20T08:00:00Z");
  decisionId = await propose(ranked, "kommun");
  done(await declareAndDecide(ranked.office.decisionMaker, decisionId));
});

describe("the letter", () => {
  test("says who decided and who presented, the reasons, the conditions and that it cannot be appealed", async () => {
    const letter = done(await findLetter(ranked.cases.kommun.signatory, decisionId));
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
    const render = async () => done(await renderLetterPdf(ranked.office.officer, decisionId));
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
    expect(refusalCode(await findLetter(stranger, decisionId))).toBe("access.notFound");
  });
});
