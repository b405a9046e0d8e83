/** A recipient is reminded before a right lapses: in time, of what is owed, and once. */
import { beforeAll, describe, expect, it } from "vitest";
import { remindBoards } from "~/domain/reminders/index.server";
import { acceptAward } from "~/domain/projects/index.server";
import { leadOn } from "~/domain/reminders/due-day";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import { as, done, setClock } from "../../support/builders";
import { conditionedAward, texts, type ConditionedAward } from "../../support/conditioned-award";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let award: ConditionedAward;
let caseNumber: string;
let addresses: string[];

beforeAll(async () => {
  award = await conditionedAward(db.kysely);
  const found = await db.kysely
    .selectFrom("application")
    .select("caseNumber")
    .where("id", "=", award.projectId)
    .executeTakeFirstOrThrow();
  caseNumber = found.caseNumber ?? "";
  const members = await db.kysely
    .selectFrom("person")
    .select("email")
    .where("id", "in", [award.signatory.personId, award.manager.personId])
    .orderBy("email")
    .execute();
  addresses = members.map(({ email }) => email);
});

/** What the association is mailed on the day, by subject; those who sign and lead get the same. */
async function mailed(day: string) {
  await setClock(db.kysely, `${day}T06:00:00Z`);
  const before = await db.kysely.selectFrom("mailOutbox").select("id").execute();
  await remindBoards();
  const mails = await db.kysely
    .selectFrom("mailOutbox")
    .select(["toAddress", "subject", "bodyText"])
    .where(
      "id",
      "not in",
      before.map(({ id }) => id),
    )
    .where("subject", "like", `%${caseNumber}%`)
    .orderBy("toAddress")
    .execute();
  return mails.map((mail) => ({ ...mail, subject: mail.subject.replaceAll(" ", " ") }));
}

describe("the reminder", () => {
  it.each([
    ["acceptance", "2027-05-01", null],
    ["acceptance", "2027-05-27", 14],
    ["acceptance", "2027-06-06", 14],
    ["acceptance", "2027-06-07", 3],
    ["acceptance", "2027-06-10", 3],
    ["acceptance", "2027-06-11", null],
    ["report", "2027-05-10", null],
    ["report", "2027-05-11", 30],
    ["report", "2027-05-27", 14],
    ["report", "2027-06-09", 14],
    ["report", "2027-06-10", 0],
  ] as const)("of a 10 June, %s, is on %s the one of %s days", (matter, today, lead) => {
    const dueOn = "2027-06-10" as PlainDate;
    expect(leadOn(today as PlainDate, { matter, dueOn })).toBe(lead);
  });

  it("of the acceptance goes to those who sign and those who lead, and says what follows", async () => {
    const mails = await mailed("2027-06-05");
    expect(mails.map(({ toAddress }) => toAddress)).toEqual(addresses);
    expect(mails[0]?.subject).toMatch(/^Påminnelse, .+\. Senast \d+ juni 2027: godta bidraget$/);
    expect(mails[0]?.bodyText).toContain("Annars kan rätten till bidraget upphöra.");
  });

  it("is sent once, however often it is run, and again when three days are left", async () => {
    expect(await mailed("2027-06-05")).toEqual([]);
    expect(await mailed("2027-06-06")).toEqual([]);
    expect(await mailed("2027-06-15")).toHaveLength(addresses.length);
    expect(await mailed("2027-06-16")).toEqual([]);
  });

  it("of a condition that is not answered gathers what one case owes in one mail", async () => {
    done(await acceptAward(as(award.signatory), { projectId: award.projectId }));
    const [mail] = await mailed("2027-07-30");
    expect(mail?.bodyText).toContain(`visa att ett villkor är uppfyllt, "${texts.agreement}"`);
  });

  it("of a condition by a date is not sent when it is answered", async () => {
    const ofEmploying = async (day: string) =>
      (await mailed(day)).filter(({ bodyText }) => bodyText.includes(texts.employ)).length;
    expect(await ofEmploying("2027-08-20")).toBe(addresses.length);
    done(await award.answer(texts.employ, "Anställd från den 1 augusti."));
    expect(await ofEmploying("2027-08-30")).toBe(0);
  });

  it("tells of the last day for the budget year's money, and of a report that is owed", async () => {
    const [progress] = await mailed("2027-11-05");
    expect(progress?.bodyText).toContain(
      "skicka in lägesrapport 1 med rekvisition.\nAnnars betalar vi inte ut mer",
    );
    const [final] = await mailed("2028-10-25");
    expect(final?.bodyText).toContain("skicka in slutredovisning med revisorsintyg");
    await db.kysely
      .updateTable("project")
      .set({ endsOn: "2028-12-31" })
      .where("id", "=", award.projectId)
      .execute();
    const [cutOff] = await mailed("2028-11-20");
    expect(cutOff?.bodyText).toContain("får vänta på nästa års anslag");
  });

  it("is an entry of the audit trail, and is never changed", async () => {
    const entries = await db.kysely
      .selectFrom("auditEntry")
      .select("actor")
      .where("action", "=", "reminder.send")
      .execute();
    expect(entries.length).toBeGreaterThan(1);
    expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set(["system:reminders"]));
    const changed = db.kysely.updateTable("reminder").set({ daysBefore: 1 }).execute();
    await expect(changed).rejects.toSatisfy((error) => violatedConstraint(error) !== "");
  });
});
