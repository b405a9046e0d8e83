/** A report that is owed stands with the recipient in time, and with an officer when it is late. */
import { beforeAll, expect, it } from "vitest";
import { reportsWaitingFor, waitingForRecipient } from "~/domain/payment-blocks/index.server";
import { acceptAward } from "~/domain/projects/index.server";
import { as, done, setClock } from "../../support/builders";
import { conditionedAward, type ConditionedAward } from "../../support/conditioned-award";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let award: ConditionedAward;

beforeAll(async () => {
  award = await conditionedAward(db.kysely);
  done(await acceptAward(as(award.signatory), { projectId: award.projectId }));
});

/** What stands with whom on a day: the key and its last day. */
async function waiting(day: string) {
  await setClock(db.kysely, `${day}T06:00:00Z`);
  const told = (items: Awaited<ReturnType<typeof reportsWaitingFor>>) =>
    items.map(({ key, due, href }) => ({ key, due, href }));
  return {
    recipient: told(await waitingForRecipient(award.signatory)),
    officer: told(await reportsWaitingFor(award.officer)),
    decisionMaker: told(await reportsWaitingFor(award.chief)),
  };
}

it("stands with the recipient from thirty days before, and with nobody at the board", async () => {
  const none = { recipient: [], officer: [], decisionMaker: [] };
  expect(await waiting("2027-10-15")).toEqual(none);
  const { projectId } = award;
  const send = { key: "report.send", due: "2027-11-15", href: `/projects/${projectId}/claims/new` };
  expect(await waiting("2027-10-16")).toEqual({ ...none, recipient: [send] });
  expect(await waiting("2027-11-15")).toEqual({ ...none, recipient: [send] });
});

it("stands with an officer too from the day after its last day, the oldest first", async () => {
  const { recipient, officer, decisionMaker } = await waiting("2028-02-16");
  expect(recipient.map(({ due }) => due)).toEqual(["2027-11-15"]);
  expect(officer).toEqual([
    { key: "report.late", due: "2027-11-15", href: `/projects/${award.projectId}/case` },
  ]);
  expect(decisionMaker).toEqual([]);
});
