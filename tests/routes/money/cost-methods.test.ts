/** M8 through the interface: 40 % of staff costs instead of every other cost (art. 56.1 in regulation (EU) 2021/1060). */
import { beforeAll, describe, expect, it } from "vitest";
import { loader as readSubmitted } from "~/routes/applications/submitted";
import { loader as readVersion } from "~/routes/changes/version";
import { loader as readClaim } from "~/routes/claims/claim";
import { action as saveClaimForm, loader as readClaimForm } from "~/routes/claims/edit";
import { rulesOf } from "~/routes/applications/parts/budget-page";
import { costsByMethod, readBudget } from "~/domain/applications/index";
import { readDefinition } from "~/domain/calls/read-definition";
import { approveClaim, submitClaim } from "~/domain/claims/index.server";
import { fixed } from "~/domain/shared/fraction";
import { kronor, sum } from "~ledger/amount";
import { as, done, kr } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import {
  awarded,
  budgetForm,
  flatRateDefinition,
  flatRateDraft,
  saveTyped,
  sign,
  writtenIn,
  type FlatRateDraft,
} from "../../support/flat-rate-application";
import { inKronor } from "../../support/money-pages";
import { signedIn } from "../../support/signed-in";
import { demoBudget } from "../../support/written-application";
import calculated from "../../domain/golden/budget.json";

const db = useTestDatabase();
/** The worked example of the flat rate, as calc answers it. */
const [, flat] = calculated;
let draft: FlatRateDraft;
beforeAll(async () => {
  draft = await flatRateDraft(db.kysely);
});

describe("the choice", () => {
  it("stands with both sums in the application: 707 037,04 against 620 500,13", async () => {
    const page = await budgetForm(draft);
    const { terms, categories } = rulesOf(page);
    const { lines, financing } = readBudget(page.sheet, categories);
    const costs = costsByMethod(terms, lines, financing);
    expect(inKronor(costs ?? {})).toEqual({ actual: "707037.04", staff_flat_rate: "620500.13" });
  });

  it("is a rate of at most 40 % in the call's rules", () => {
    const above = { ...flatRateDefinition.financing, staffFlatRatePercent: "40.01" };
    const read = readDefinition(JSON.stringify({ ...flatRateDefinition, financing: above }));
    expect(read).toMatchObject({
      code: "call.definitionWrong",
      params: { places: "financing.staffFlatRatePercent" },
    });
    expect(readDefinition(JSON.stringify(flatRateDefinition)).ok).toBe(true);
  });

  it("is refused by the database where the call does not offer it", async () => {
    const callId = await db.kysely
      .selectFrom("call")
      .select("id")
      .where("id", "!=", (await writtenIn(draft)).call.id)
      .executeTakeFirstOrThrow();
    const change = db.kysely
      .updateTable("application")
      .set({ callId: callId.id, costMethod: "staff_flat_rate" })
      .where("id", "=", draft.id);
    await expect(change.execute()).rejects.toMatchObject({
      constraint: "application_cost_method_offered",
    });
  });
});

describe("the application", () => {
  it("keeps the other costs that are written, does not count them, and is not submitted with them", async () => {
    expect(await saveTyped(draft, { costMethod: "staff_flat_rate" })).toBeInstanceOf(Response);
    const { budget, lines, problems } = await writtenIn(draft);
    expect(lines.other).toHaveLength(demoBudget().lines.other.length);
    expect(inKronor(budget)).toMatchObject({ cash: "620500.13", other: "0.00" });
    expect(problems.map(({ code }) => code)).toContain("budget.otherNotAllowed");
    expect(await sign(draft)).toMatchObject({ init: { status: 409 } });
  });

  it("counts as the worked example does, and stops at the ceiling for what is given in kind", async () => {
    const grant = kr(flat?.input.grant ?? "");
    const own = kr(flat?.input.cashCofinancing[0] ?? "");
    await saveTyped(draft, { costMethod: "staff_flat_rate", other: false, grant, own });
    const { budget, problems } = await writtenIn(draft);
    const { sharePercent } = budget;
    expect({
      ...inKronor(budget),
      sharePercent: sharePercent && fixed(sharePercent, 4),
      refusals: problems.map(({ code }) => code),
    }).toEqual(flat?.output);
  });

  it("is submitted when it holds, and says the method", async () => {
    const grant = kr("400000.00");
    const own = kr("220500.13");
    await saveTyped(draft, {
      costMethod: "staff_flat_rate",
      other: false,
      hours: "490",
      grant,
      own,
    });
    expect(await sign(draft)).toBeInstanceOf(Response);
    const by = await signedIn(draft.signatory);
    const { read } = await readSubmitted(
      by.get(`/applications/${draft.id}/submitted`, { id: draft.id }),
    );
    expect(read.budget.costMethod).toBe("staff_flat_rate");
    expect(kronor(read.budget.total)).toBe("728300.13");
  });

  it("does not change its method after that", async () => {
    const change = db.kysely.updateTable("application").set({ costMethod: "actual" });
    await expect(change.where("id", "=", draft.id).execute()).rejects.toMatchObject({
      constraint: "application_cost_method_kept",
    });
  });
});

describe("the award and its claims", () => {
  const report = {
    progress: "Träffarna har hållits enligt plan.",
    deviations: "Inget.",
    risks: "Inget.",
    "outcomes[0].indicator": "I1",
    "outcomes[0].women": "12",
    "outcomes[0].men": "3",
  };
  const line = (at: number, cells: Record<string, string>) =>
    Object.fromEntries(
      Object.entries({
        description: "Projektledare",
        date: "2027-08-31",
        supplier: "",
        voucher: `L ${at}`,
        ...cells,
      }).map(([name, value]) => [`lines[${at}].${name}`, value]),
    );
  const claim = (rows: readonly Record<string, string>[], version = "0") =>
    saveClaimForm(
      draft.writer.post(
        `/projects/${draft.id}/claims/new`,
        { id: draft.id },
        Object.assign(
          { version, periodFrom: "2027-08-18", periodTo: "2027-10-31", ...report },
          ...rows.map((cells, at) => line(at, cells)),
        ),
      ),
    );

  beforeAll(() => awarded(db.kysely, draft));

  it("decides the flat rate in the place of every other cost", async () => {
    const by = await signedIn(draft.signatory);
    const { versions, categories } = await readVersion(
      by.get(`/projects/${draft.id}/versions/1`, { id: draft.id, no: "1" }),
    );
    const amounts = versions[0]?.lines.map(({ category, amount }) => [category, kronor(amount)]);
    expect(Object.fromEntries(amounts ?? [])).toMatchObject({
      LON: "305160.00",
      LKP: "138054.38",
      IND: "177285.75",
      EXT: "0.00",
      LOK: "0.00",
    });
    expect(categories.find(({ id: category }) => category === "IND")?.name.sv).toBe(
      "Alla övriga kostnader, 40 % av personalkostnaden (schablon)",
    );
    expect(versions).toHaveLength(1);
  });

  it("refuses another cost in a claim, with the reason at its line, and keeps what was typed", async () => {
    const rows: Record<string, string>[] = [
      { category: "LON", amount: "25 430,00" },
      { category: "LOK", amount: "4 000,00", supplier: "Folkets Hus", vat: "gross" },
    ];
    const answer = await claim(rows);
    if (answer instanceof Response) throw new Error("saved");
    expect(answer.init?.status).toBe(422);
    expect(answer.data.errors["lines[1].category"]).toContain("ersätter alla övriga kostnader");
    expect(answer.data.values).toMatchObject({ "lines[1].amount": "4 000,00" });
    const form = await readClaimForm(
      draft.writer.get(`/projects/${draft.id}/claims/new`, { id: draft.id }),
    );
    expect(form.costMethod).toBe("staff_flat_rate");
  });

  it("counts the flat rate on the salaries of a claim, half up to the öre", async () => {
    expect(await claim([{ category: "LON", amount: "25 430,00" }])).toBeInstanceOf(Response);
    const { id: claimId } = await db.kysely
      .selectFrom("claim")
      .select("id")
      .where("projectId", "=", draft.id)
      .executeTakeFirstOrThrow();
    const { claim: shown } = await readClaim(
      draft.writer.get(`/claims/${claimId}`, { id: claimId }),
    );
    const counted = shown.lines.map((one) => [one.derived, kronor(one.amount)]);
    expect(counted).toEqual([
      [null, "25430.00"],
      ["social_fees", "11504.53"],
      ["staff_flat_rate", "14773.81"],
    ]);
    expect(sum(shown.lines.map(({ amount }) => amount))).toBe(kr("51708.34"));
    const other = { claimId, position: 9, category: "LOK", description: "Lokal", amountOre: 1n };
    await expect(
      db.kysely
        .insertInto("claimLine")
        .values(other as never)
        .execute(),
    ).rejects.toMatchObject({ constraint: "no_other_costs_beside_flat_rate" });
  });

  it("is not approved above the decided line and its tenth, and says by how much", async () => {
    const { version } = await readClaimForm(
      draft.writer.get(`/projects/${draft.id}/claims/new`, { id: draft.id }),
    );
    await claim([{ category: "LON", amount: "340 000,00" }], String(version));
    const { id: claimId } = await db.kysely
      .selectFrom("claim")
      .select("id")
      .where("projectId", "=", draft.id)
      .executeTakeFirstOrThrow();
    done(await submitClaim(as(draft.signatory), { claimId }));
    const officer = await signedIn(draft.office.officer);
    const { claim: shown, budget } = await readClaim(
      officer.get(`/claims/${claimId}`, { id: claimId }),
    );
    expect(budget.find(({ category }) => category === "LON")).toMatchObject({
      room: kr("30516.00"),
      used: kr("30516.00"),
      above: kr("4324.00"),
    });
    const judge = (approved: string, reason = "") =>
      approveClaim(as(draft.office.officer), claimId, {
        reason: "",
        lines: shown.lines
          .filter(({ derived }) => derived === null)
          .map((one) => ({ id: one.id, approved: kr(approved), reason })),
      });
    expect(await judge("340000.00")).toMatchObject({
      code: "claim.aboveBudgetLine",
      params: { above: "4324.00", line: "305160.00", room: "30516.00" },
    });
    done(await judge("335676.00", "Mer ryms inte i budgetraden."));
  });
});
