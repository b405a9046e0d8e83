/** A decision is changed by a new one: asked for by the recipient, proposed by one person, decided by another, part by part. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  findChange,
  findProjectChanges,
  findVersions,
  proposeChange,
  returnChange,
  saveChange,
  submitChange,
  waitingFor,
  waitingForRecipient,
  withdrawChange,
} from "~/domain/changes/index.server";
import { findLetter, renderLetter } from "~/domain/letters/index.server";
import { changedParts } from "~/domain/decisions/index";
import { findCaseHistory } from "~/domain/applications/index.server";
import { findProject } from "~/domain/projects/index.server";
import { addStaff, as, done, kr, refusalCode } from "../../support/builders";
import {
  asked,
  budgetPart,
  decideShown,
  propose,
  reason,
  save,
  sendIn,
  timePart,
} from "../../support/changed-decision";
import { useTestDatabase } from "../../support/database";
import { runningProject, type RunningProject } from "../../support/running-project";
import { addWholeBudget, partner, wholeBudget } from "../../support/whole-budget";

const db = useTestDatabase();
let project: RunningProject;
const versions = async () =>
  done(await findVersions(project.signatory, project.projectId)).versions;

beforeAll(async () => {
  project = await runningProject(db.kysely, (id) => addWholeBudget(db.kysely, id));
});

describe("the award", () => {
  it("is the first version of the decision, with its budget by category, partners and signatories", async () => {
    const [first] = await versions();
    expect(first).toMatchObject({
      no: 1,
      cause: "award",
      endsOn: "2028-07-31",
      granted: kr("590000.00"),
      total: kr("825837.04"),
      partners: [partner],
      signatories: [project.signatory.name],
    });
    expect(Object.fromEntries(first?.lines.map((l) => [l.category, l.amount]) ?? [])).toEqual(
      wholeBudget,
    );
  });
});

describe("what may be asked for", () => {
  const refused = async (parts: Record<string, unknown>) => refusalCode(await save(project, parts));

  it.each([
    ["the same end as now", timePart("2028-07-31"), "change.sameAsNow"],
    ["an end before the beginning", timePart("2027-07-31"), "change.endsBeforeStart"],
    ["an end after the call's own", timePart("2029-01-01"), "change.endsAfterCall"],
    [
      "more money than is decided",
      budgetPart({ ...wholeBudget, MAT: kr("9900.01") }),
      "change.budgetSum",
    ],
    [
      "money instead of what is given in kind",
      budgetPart({ ...wholeBudget, MAT: kr("9900.01"), BAP: kr("118799.99") }),
      "change.budgetSum",
    ],
    ["more in kind", budgetPart({ ...wholeBudget, BAP: kr("118800.01") }), "change.inKindMoved"],
    [
      "a cost below zero",
      budgetPart({ ...wholeBudget, MAT: kr("-0.01"), EXT: kr("72400.01") }),
      "change.costBelowZero",
    ],
    ["the same budget", budgetPart(wholeBudget), "change.sameAsNow"],
    ["lines that are not decided", budgetPart({ XXX: kr("1.00") }), "change.otherCategories"],
    ["a partner that is there already", partnerPart({ ...partner }), "change.partnerAlready"],
    ["a partner with no number", partnerPart({ name: "Ny", role: "Lokal" }), "field.missing"],
    ["nobody", partnerPart({}), "change.sayWho"],
    ["a stranger as signatory", { signatory: { joins: "x", reason } }, "change.notThere"],
  ])("is not %s", async (_what, parts, code) => {
    expect(await refused(parts)).toBe(code);
  });

  it("is not that nobody signs", async () => {
    const leaves = project.signatory.personId;
    expect(await refused({ signatory: { leaves, reason } })).toBe("change.lastSignatory");
  });
});

function partnerPart(fields: Record<string, string>) {
  return { partner: { ...fields, reason } };
}

describe("a request", () => {
  let changeId: string;

  it("is written by those who lead the project, and signed by the signatory alone", async () => {
    const parts = { ...timePart("2028-10-31"), ...budgetPart(moved()) };
    const input = await asked(project, parts);
    changeId = done(await saveChange(as(project.manager), project.projectId, input)).changeId;
    expect(refusalCode(await submitChange(as(project.manager), { changeId }))).toBe(
      "access.forbidden",
    );
    expect(refusalCode(await findChange(project.officer, changeId))).toBe("access.notFound");
    const stale = await saveChange(as(project.signatory), project.projectId, {
      ...input,
      version: 7,
    });
    expect(refusalCode(stale)).toBe("change.changedMeanwhile");
    expect(await waitingForRecipient(project.signatory)).toMatchObject([
      { key: "change.submit", href: `/changes/${changeId}` },
    ]);
    done(await submitChange(as(project.signatory), { changeId }));
    expect(refusalCode(await submitChange(as(project.signatory), { changeId }))).toBe(
      "change.wrongStatus",
    );
    expect(refusalCode(await save(project, timePart("2028-09-30")))).toBe("change.underReview");
  });

  it("waits for an officer, who may send it back to be completed", async () => {
    expect(await waitingFor(project.officer)).toMatchObject([{ key: "change.prepare" }]);
    const why = { reason: "Skriv vad som kostar mer, och varför." };
    done(await propose(project.officer, changeId));
    done(await returnChange(as(project.officer), changeId, why));
    expect(refusalCode(await propose(project.officer, changeId))).toBe("change.wrongStatus");
    expect(await waitingForRecipient(project.manager)).toMatchObject([{ key: "change.complete" }]);
    const page = done(await findChange(project.manager, changeId));
    expect(page.change).toMatchObject({ status: "returned", returnedReason: why.reason });
    expect(page.change.parts.map(({ proposal }) => proposal)).toEqual([null, null]);
    done(await submitChange(as(project.signatory), { changeId }));
  });

  it("is proposed by one person with reasons and decided by another, within the delegation", async () => {
    expect(refusalCode(await decideShown(project.decisionMaker, changeId))).toBe(
      "change.nothingProposed",
    );
    done(await propose(project.officer, changeId));
    const both = await addStaff(db.kysely, "Både och", ["case_officer", "decision_maker"], {
      limit: "2000000.00",
    });
    done(await propose(both, changeId));
    expect(refusalCode(await decideShown(both, changeId))).toBe("approval.twoPersons");
    const small = await addStaff(db.kysely, "Liten delegation", ["decision_maker"], {
      limit: "1000.00",
    });
    expect(refusalCode(await decideShown(small, changeId))).toBe("decision.delegation");
    const none = await addStaff(db.kysely, "Ingen delegation", ["decision_maker"]);
    expect(refusalCode(await decideShown(none, changeId))).toBe("decision.noDelegation");
    expect(refusalCode(await decideShown(project.officer, changeId))).toBe("access.forbidden");
    const { change } = done(await findChange(project.signatory, changeId));
    expect(change.parts.map(({ proposal }) => proposal)).toEqual([null, null]);
  });

  it("is decided part by part: one refused, one granted, one left for later", async () => {
    const { change } = done(await findChange(project.officer, changeId));
    const [time, budget] = change.parts;
    const answer = { reasons: "Tiden behövs för rekryteringen.", verified: null };
    done(
      await proposeChange(as(project.officer), changeId, {
        parts: [
          { ...answer, id: time?.id ?? "", outcome: "granted" },
          { ...answer, id: budget?.id ?? "", outcome: "" },
        ],
      }),
    );
    done(await decideShown(project.decisionMaker, changeId));
    expect(done(await findProject(project.signatory, project.projectId)).endsOn).toBe("2028-10-31");
    const [first, second] = await versions();
    expect(first && second && changedParts(first, second)).toEqual(["endsOn"]);
    expect(done(await findChange(project.officer, changeId)).change.status).toBe("submitted");
    done(await propose(project.officer, changeId, "refused"));
    done(await decideShown(project.decisionMaker, changeId));
    const page = done(await findChange(project.signatory, changeId));
    expect(page.change.status).toBe("decided");
    expect(page.decisions.map(({ version }) => version)).toEqual([2, null]);
    expect(await versions()).toHaveLength(2);
    expect(refusalCode(await decideShown(project.decisionMaker, changeId))).toBe(
      "change.wrongStatus",
    );
  });

  it("gives a letter for each decision, with reasons and how to appeal by the call's legal basis, and a mail", async () => {
    const { decisions } = done(await findChange(project.signatory, changeId));
    const ids = decisions.map(({ letterId }) => letterId);
    const granted = done(await findLetter(project.signatory, ids[0] ?? ""));
    const text = JSON.stringify(granted.blocks);
    expect(text).toContain("version 2 av beslutet");
    expect(text).toContain("Beslutet får inte överklagas");
    const refused = done(await findLetter(project.officer, ids[1] ?? ""));
    expect(JSON.stringify(refused.blocks)).toContain("Beslutet om bidrag gäller som förut.");
    const pdf = done(await renderLetter(project.signatory, ids[0] ?? ""));
    expect(new TextDecoder("latin1").decode(pdf.bytes.slice(0, 5))).toBe("%PDF-");
    const stranger = project.ranked.cases.kommun.signatory;
    expect(refusalCode(await findLetter(stranger, ids[0] ?? ""))).toBe("access.notFound");
    const mails = await db.kysely
      .selectFrom("mailOutbox")
      .select("toAddress")
      .where("subject", "like", "Beslut om er ändringsbegäran%")
      .execute();
    expect(mails).toHaveLength(2 * 2);
  });

  it("stands in the case's history", async () => {
    const history = done(await findCaseHistory(project.officer, project.projectId));
    expect(history.map(({ action }) => action)).toContain("change.decide");
  });

  it("can be withdrawn before anything of it is decided", async () => {
    const other = await sendIn(project, timePart("2028-11-30"));
    expect(refusalCode(await withdrawChange(as(project.manager), { changeId: other }))).toBe(
      "access.forbidden",
    );
    done(await withdrawChange(as(project.signatory), { changeId: other }));
    expect(refusalCode(await propose(project.officer, other))).toBe("change.wrongStatus");
    const { requests, mayAsk } = done(
      await findProjectChanges(project.signatory, project.projectId),
    );
    expect(requests.map(({ status }) => status)).toEqual(["withdrawn", "decided"]);
    expect(mayAsk).toBe(true);
  });
});

/** 1 000 kr from the evaluation to the material. */
const moved = () => ({ ...wholeBudget, MAT: kr("10900.00"), UTV: kr("29000.00") });
