import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findBudget, saveBudget, startApplication } from "~/domain/applications/index.server";
import { action, loader } from "~/routes/applications/budget";
import { action as worksheet } from "~/routes/applications/budget-worksheet";
import type { FormAnswer } from "~/ui/form";
import { as, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { signedIn, statusOf, type SignedIn } from "../../support/signed-in";
import { demoBudget } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
let writer: SignedIn;
let id: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
  writer = await signedIn(open.projectManager);
});
beforeEach(async () => {
  id = done(await startApplication(as(open.projectManager), { callId: open.callId })).applicationId;
});

type Fields = Record<string, string>;
const row: Fields = {
  "other[0].description": "Hyra av mötesplats",
  "other[0].category": "LOK",
  "other[0].amount": "48 000",
};
const save = (fields: Fields, by = writer, commandId?: string) =>
  action(by.post(`/applications/${id}/budget`, { id }, { version: "1", ...fields }, commandId));
const stored = async () => done(await findBudget(open.projectManager, id));

/** What goes back to the form. */
async function shown(answer: Promise<Response | { data: FormAnswer; init: ResponseInit | null }>) {
  const given = await answer;
  if (given instanceof Response) throw new Error(`answered ${given.status}`);
  return { status: given.init?.status ?? 200, ...given.data };
}

test("what was typed in Swedish writing is saved to the öre", async () => {
  const answer = await save({ ...row, "other[0].amount": "12 600:50", grant: "590 000:-" });
  expect(answer).toBeInstanceOf(Response);
  const { lines, financing } = await stored();
  expect(lines.other.map(({ amount }) => amount)).toEqual([1_260_050n]);
  expect(financing.grant).toBe(59_000_000n);
});

test("an amount that cannot be read is refused at its field, named, and nothing is lost", async () => {
  const fields = { ...row, "other[0].amount": "48 ooo", grant: "1.640" };
  const answer = await shown(save(fields));
  expect(answer.status).toBe(422);
  expect(answer.errors).toEqual({
    "other[0].amount":
      'Belopp (kr), Hyra av mötesplats: vi förstår inte "48 ooo". Skriv till exempel 48 000,00.',
    grant: expect.stringContaining("Menar du"),
  });
  expect(answer.values).toMatchObject(fields);
  expect((await stored()).lines.other).toEqual([]);
});

test("a wrong organisation number is refused at its field", async () => {
  const answer = await shown(
    save({
      "financiers[0].name": "Sundhamra kommun",
      "financiers[0].orgnr": "212000-9904",
      "financiers[0].sector": "public",
      "financiers[0].amount": "60 000",
    }),
  );
  expect(answer.errors).toEqual({
    "financiers[0].orgnr":
      "Organisationsnummer, Sundhamra kommun: kontrollsiffran stämmer inte. Jämför med ert registreringsbevis.",
  });
});

test("a flat rate that the call does not offer is refused at its field", async () => {
  const answer = await shown(save({ ...row, costMethod: "staff_flat_rate" }));
  expect(answer.status).toBe(422);
  expect(answer.errors["costMethod"]).toContain("ingen schablon på personal");
  expect(answer.values).toMatchObject(row);
});

test("a double click saves once", async () => {
  const commandId = "budget-double-click";
  const [first, second] = await Promise.all([
    save(row, writer, commandId),
    save(row, writer, commandId),
  ]);
  expect([first, second].every((one) => one instanceof Response)).toBe(true);
  expect((await stored()).application.version).toBe(2);
});

test("a second tab is told, with what it typed still there", async () => {
  const input = { applicationId: id, version: 1, ...demoBudget(), isDone: false };
  done(await saveBudget(as(open.signatory), input));
  const answer = await shown(save(row));
  expect(answer.status).toBe(409);
  expect(answer.formError).toContain("Ordförande har sparat medan du skrev");
  expect(answer.values).toMatchObject(row);
});

describe("rows without script", () => {
  const ask = (asked: string, fields: Fields = row) =>
    shown(
      worksheet(
        writer.post(`/applications/${id}/budget/worksheet`, { id }, { ...fields, row: asked }),
      ),
    );

  test("one more row, and nothing is saved", async () => {
    const { values } = await ask("add:other");
    expect(values).toMatchObject({ ...row, "other[1].amount": "" });
    expect((await stored()).saved).toBeNull();
  });

  test("own funds come with the organisation's name and number", async () => {
    const { values } = await ask("add:financiers:own");
    expect(values["financiers[0].orgnr"]).toBe("802999-9011");
  });

  test("one row less, word for word as typed in the others", async () => {
    const two = { ...row, "other[1].description": "Resor", "other[1].amount": "1,5 tkr" };
    const { values } = await ask("remove:other:0", two);
    expect(values).toMatchObject({ "other[0].amount": "1,5 tkr" });
    expect(values).not.toHaveProperty("other[1].amount");
  });

  test("counting again names what cannot be counted", async () => {
    const { status, errors } = await ask("recount", { ...row, "other[0].amount": "ca 5" });
    expect(status).toBe(422);
    expect(Object.keys(errors)).toEqual(["other[0].amount"]);
  });
});

test("a stranger and the board's staff get 404, reading and writing", async () => {
  for (const other of [await signedIn(open.stranger), await signedIn(open.officer)]) {
    expect(await statusOf(loader(other.get(`/applications/${id}/budget`, { id })))).toBe(404);
    expect(await statusOf(save(row, other))).toBe(404);
  }
});
