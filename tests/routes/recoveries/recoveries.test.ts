/** What the forms of a recovery take, refuse and show, from the settlement of M4 until it is paid. */
import { beforeAll, describe, expect, it } from "vitest";
import { action as addRule, loader as rules } from "~/routes/admin/rules";
import { action as communicate } from "~/routes/recoveries/communication";
import { action as decide, loader as decision } from "~/routes/recoveries/decision";
import { action as demand } from "~/routes/recoveries/demand";
import { action as charge } from "~/routes/recoveries/interest";
import { loader as list } from "~/routes/recoveries/list";
import { action as answerMeasure } from "~/routes/recoveries/measure";
import { action as proposeMeasure } from "~/routes/recoveries/measures";
import { loader as own } from "~/routes/recoveries/own";
import { action as propose } from "~/routes/recoveries/proposal";
import { loader as casePage } from "~/routes/projects/case";
import { loader as recoveryPage } from "~/routes/recoveries/recovery";
import { setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { REASONS, settledAsInM4 } from "../../support/recovered-project";
import { runningProject, type RunningProject } from "../../support/running-project";
import { signedIn, type SignedIn } from "../../support/signed-in";

const db = useTestDatabase();
let project: RunningProject;
let id: string;
let officer: SignedIn;
let accountant: SignedIn;
let attestant: SignedIn;
let decisionMaker: SignedIn;
let signatory: SignedIn;

type Action = (args: ReturnType<SignedIn["post"]>) => Promise<unknown>;
type Fields = Readonly<Record<string, string>>;

/** What a form answered: where it leads, or the refusals in words by field. */
async function sent(by: SignedIn, action: Action, fields: Fields, params: Fields = { id }) {
  const answer = await action(by.post(`/recoveries/${id}`, params, fields));
  if (answer instanceof Response) return answer.headers.get("Location");
  return (answer as { data: { errors: unknown; values: Fields } }).data;
}
const page = () => recoveryPage(accountant.get(`/recoveries/${id}`, { id }));

beforeAll(async () => {
  project = await runningProject(db.kysely);
  id = await settledAsInM4(db.kysely, project);
  officer = await signedIn(project.officer);
  accountant = await signedIn(project.accountant);
  attestant = await signedIn(project.attestant);
  decisionMaker = await signedIn(project.decisionMaker);
  signatory = await signedIn(project.signatory);
});

describe("M4 through the forms", () => {
  it("rates are added as they are written, and say what could not be read", async () => {
    const kind = { kind: "reference_rate" };
    const wrong = await sent(
      accountant,
      addRule,
      { validFrom: "2029", value: "tre", source: "" },
      kind,
    );
    expect(JSON.stringify(wrong)).toContain("tre");
    for (const [validFrom, value] of [
      ["1 januari 2029", "3"],
      ["2029-07-01", "2,00"],
    ] as const) {
      const source = "Påhittad ränta";
      expect(await sent(accountant, addRule, { validFrom, value, source }, kind)).toBe(
        "/admin/rules/reference_rate",
      );
    }
    const { rules: rows } = await rules(accountant.get("/admin/rules/reference_rate", kind));
    expect(rows.slice(0, 2)).toMatchObject([
      { from: "2029-07-01", value: "2.00", recordedBy: "Ekonom E1" },
      { from: "2029-01-01", value: "3" },
    ]);
  });

  it("the recipient sees nothing until it has been written to", async () => {
    const look = () => own(signatory.get("/", { id: project.projectId }));
    await expect(look()).rejects.toMatchObject({ status: 404 });
    await setClock(db.kysely, "2028-12-01T08:00:00Z");
    expect(await sent(officer, communicate, { answerBy: "20 december 2028" })).toBe(
      `/recoveries/${id}`,
    );
    expect((await look()).page.recovery.status).toBe("communicated");
  });

  it("a proposal without reasons is refused at its fields, with what was typed", async () => {
    await setClock(db.kysely, "2029-01-15T08:00:00Z");
    const short = await sent(officer, propose, { reasons: "För mycket.", waived: "1.640" });
    expect(Object.keys((short as { errors: object }).errors).toSorted()).toEqual([
      "reasons",
      "waived",
    ]);
    expect((short as { values: Fields }).values["reasons"]).toBe("För mycket.");
    expect(await sent(officer, propose, { reasons: REASONS, waived: "0" })).toBe(
      `/recoveries/${id}`,
    );
  });

  it("is decided and demanded", async () => {
    const { shownHash } = await decision(decisionMaker.get(`/recoveries/${id}/decision`, { id }));
    expect(await sent(decisionMaker, decide, { shownHash })).toBe(`/recoveries/${id}`);
    await setClock(db.kysely, "2029-05-20T08:00:00Z");
    expect(await sent(accountant, demand, {})).toBe(`/recoveries/${id}`);
  });

  it("is listed with its sums, filtered and sorted by the address", async () => {
    await setClock(db.kysely, "2029-08-15T08:00:00Z");
    const listed = async (search: string) => list(accountant.get(`/recoveries${search}`));
    const { list: found } = await listed("?status=demanded&overdue=only&sort=-left");
    expect(found.rows).toHaveLength(1);
    expect([found.amount, found.left, found.overdue]).toEqual([7_238_699n, 7_354_122n, 7_238_699n]);
    const at = { id: project.projectId };
    for (const by of [officer, signatory])
      expect((await casePage(by.get("/", at))).recovery).toMatchObject({ overdue: 7_238_699n });
    expect((await listed("?status=settled")).list.rows).toEqual([]);
    expect((await listed("?status=betald")).errors).toMatchObject({ status: /betald/ });
  });

  it("1 154,23 is booked and 73 541,22 paid, by hand and by two persons", async () => {
    await expect(sent(officer, charge, {})).rejects.toMatchObject({
      init: { status: 403 },
    });
    expect(await sent(accountant, charge, {})).toBe(`/recoveries/${id}`);
    const payment = { kind: "payment", amount: "73 541,22", day: "2029-08-15" };
    const reasons = "Betalt till fel konto och omfört.";
    const more = { ...payment, reasons, amount: "73 541,23" };
    expect(JSON.stringify(await sent(accountant, proposeMeasure, more))).toContain(
      "73\u00a0541,22",
    );
    expect(await sent(accountant, proposeMeasure, { ...payment, reasons })).toBe(
      `/recoveries/${id}`,
    );
    const measure = (await page()).page.measures[0]?.id ?? "";
    const params = { id, measure };
    const granted = { outcome: "granted", decisionReasons: "Sedd på kontot." };
    expect(await sent(attestant, answerMeasure, granted, params)).toBe(`/recoveries/${id}`);
    const { page: done } = await page();
    expect(done.recovery).toMatchObject({
      status: "settled",
      principal: 7_238_699n,
      cleared: 7_238_699n,
      interestCharged: 115_423n,
      interestCleared: 115_423n,
    });
  });
});
