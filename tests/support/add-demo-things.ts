/** What the demo story lacks of a thing of every kind. */
import { sql, type Kysely } from "kysely";
import { callInAssessment, openCall } from "../../app/cli/demo/calls";
import { findActivityId, findCallId, findCase, findItem } from "../../app/cli/demo/find";
import { write } from "../../app/cli/demo/stages/submitted";
import { story } from "../../app/cli/demo/story";
import {
  askFinancier,
  dismissApplication,
  findBudget,
  prepareDismissal,
} from "~/domain/applications/index.server";
import { prepareCallSchema } from "~/domain/calls/index";
import { askQuestion, prepareCall } from "~/domain/calls/index.server";
import {
  decideChange,
  findChange,
  proposeChange,
  saveChange,
  submitChange,
} from "~/domain/changes/index.server";
import { staffAccountSchema } from "~/domain/payee-signals/index";
import { recordStaffAccount } from "~/domain/payee-signals/index.server";
import type { ProposeStopInput } from "~/domain/payment-blocks/index";
import { decideStop, findPaymentStop, proposeStop } from "~/domain/payment-blocks/index.server";
import { orderExport } from "~/domain/exports/index.server";
import { recordFundSchema } from "~/domain/received-funds/index";
import { recordFund, requestFunds } from "~/domain/received-funds/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import { recordSideJob } from "~/domain/ties/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import type { Database } from "~db/schema";
import { ore, oreFromKronor } from "~ledger/amount";
import { statementFile } from "./bank-statement";

export const DRAFT_CALL = "DEMO 851-0099-2028";
const [startsOn, endsOn] = ["2028-12-01", "2029-10-31"];
/** The association's first application, moved to the open call's period. */
const later = {
  project: { F07: "Fortsättning från access-testet", F09: { startsOn, endsOn } },
  targets: {
    F13: [
      {
        indicator: "I1",
        baseline: "0",
        women: "12",
        men: "8",
        value: "",
        measuredOn: endsOn,
      },
    ],
  },
  activities: { F15: [{ name: "Möten", startsOn, endsOn, responsible: "Projektledaren" }] },
};

/** While the story waits, in June 2028. */
export async function addThings(): Promise<void> {
  const officer = await story.as("officer");
  const itemId = await findItem(2028);
  const draft = prepareCallSchema.parse({
    ...openCall,
    caseNumber: DRAFT_CALL,
    itemId,
    activityId: await findActivityId("INTEGRATION"),
    envelopes: [{ year: 2028, amount: oreFromKronor("1000.00") }],
  });
  await story.step("things.call", officer, (call) => prepareCall(call, draft));
  const callId = await findCallId(openCall.caseNumber);
  await story.step("things.question", { kind: "visitor" } as const, (call) =>
    askQuestion(call, { callId, question: "Får lokalhyra räknas med?" }, "test"),
  );
  const applicationId = await write("forening", callId, "things", later);
  await askEveryone(applicationId);
  await stopAndLift();
  await refuseChange();
  await addFund();
}

/** Money to pass on, asked for and not received. */
async function addFund(): Promise<void> {
  const controller = await story.as("controller");
  const input = recordFundSchema.parse({
    purpose: "Medfinansiering av projekt och nätverk",
    agreementNumber: "B 1",
    agreedOn: "2028-01-10",
    agreed: "1 000 000",
    isAbout: "yes",
    financiers: "Sundhamra kommun\nStiftelsen Sundets Framtid; 200 000",
    isListIncomplete: "yes",
    ownStaff: "350 000",
    fte: "1,1",
  });
  const { fundId } = await story.step("things.fund", controller, (call) => recordFund(call, input));
  const amount = ore(50_000_000n);
  await story.step("things.fund.asked", controller, (call) =>
    requestFunds(call, fundId, { amount, dueOn: "2028-12-31" as PlainDate }),
  );
}

export const SHARED_DRAFT = "DEMO 851-0098-2028";

/** A draft that another board is to pay for, and has not agreed to. */
export async function addSharedDraft(payingBoardId: string): Promise<void> {
  const draft = prepareCallSchema.parse({
    ...openCall,
    caseNumber: SHARED_DRAFT,
    itemId: await findItem(2028),
    activityId: await findActivityId("INTEGRATION"),
    payingBoardId,
    envelopes: [{ year: 2028, amount: oreFromKronor("1000.00") }],
  });
  const officer = await story.as("officer");
  await story.step("things.sharedCall", officer, (call) => prepareCall(call, draft));
}

/** The association asks to change what its project is to do, which is refused. */
async function refuseChange(): Promise<void> {
  const projectId = String((await findCase("forening")).projectId);
  const [signatory, officer] = [await story.applicant("forening"), await story.as("officer")];
  const content = {
    text: "Mentorer för unga kvinnor, nu också med språkkafé.",
    reason: "Deltagarna har frågat efter fler tillfällen.",
  };
  const { changeId } = await story.step("things.change", signatory, (call) =>
    saveChange(call, projectId, { version: 0, content }),
  );
  await story.step("things.change.sent", signatory, (call) => submitChange(call, { changeId }));
  const asked = await findChange(officer, changeId);
  if (!asked.ok) throw new Error(asked.code);
  await story.step("things.change.proposed", officer, (call) =>
    proposeChange(call, changeId, {
      parts: asked.value.change.parts.map(({ id }) => ({
        id,
        outcome: "refused",
        reasons: "Det ligger utanför det som bidraget är till för.",
        verified: null,
      })),
    }),
  );
  const decisionMaker = await story.as("decisionMaker");
  const shown = await findChange(decisionMaker, changeId);
  if (!shown.ok) throw new Error(shown.code);
  await story.step("things.change.decided", decisionMaker, (call) =>
    decideChange(call, changeId, { shownHash: shown.value.shownHash ?? "" }),
  );
}

async function askEveryone(applicationId: string): Promise<void> {
  const preparer = await story.applicant("forening", "preparer");
  const budget = await findBudget(preparer, applicationId);
  if (!budget.ok) throw new Error(budget.code);
  const origin = "http://localhost";
  for (const { id, isOwn, email } of budget.value.financing.financiers) {
    if (isOwn || !email) continue;
    await story.step(`things.ask.${id}`, preparer, (call) =>
      askFinancier(call, { applicationId, financierId: id, origin }),
    );
  }
}
/** In November, when the story is told: a dismissal with its letter, and a claim that is still being written. */
export async function addLateThings(db: Kysely<Database>): Promise<void> {
  const { applicationId } = await findCase("folkhogskola", callInAssessment.caseNumber);
  const prepared = await story.step("things.dismissal", await story.as("secondOfficer"), (call) =>
    prepareDismissal(call, {
      applicationId,
      ground: "not_completed",
      reasons: "Det som begärdes har inte kommit in, och ansökan kan inte prövas utan det.",
    }),
  );
  await story.step("things.dismissed", await story.as("decisionMaker"), (call) =>
    dismissApplication(call, { applicationId, ...prepared }),
  );
  const order = { format: "csv", year: null } as const;
  await story.step("things.export", await story.as("auditor"), (call) => orderExport(call, order));
  const listed = staffAccountSchema.parse({
    employee: "Anst. 4711",
    kind: "bankgiro",
    number: "9990-1050",
  });
  await story.step("things.staffAccount", await story.as("controller"), (call) =>
    recordStaffAccount(call, listed),
  );
  const employee = await story.as("officer");
  await story.step("things.sideJob", await story.as("administrator"), (call) =>
    recordSideJob(call, {
      personId: employee.personId,
      kind: "seat",
      organisationName: "Idrottsklubben",
      orgnr: null,
    }),
  );
  await importUnknownLine(db);
  await sql`insert into condition_answer (board_id, organisation_id, condition_id, body, file_name, media_type, size_bytes, sha256, answered_by, answered_at)
    select c.board_id, c.organisation_id, c.id, 'Svar från access-testet', f.name, f.media_type, f.size_bytes, f.sha256, m.person_id, app_now()
    from condition_state c join membership m on m.organisation_id = c.organisation_id and m.role = 'signatory'
    cross join (select * from application_file limit 1) f limit 1`.execute(db);
  await sql`insert into certificate (board_id, organisation_id, project_id, budget_row_id, amount_ore, quantity, rate_ore, basis,
      file_name, media_type, size_bytes, sha256, stated_by, stated_at)
    select c.board_id, c.organisation_id, c.project_id, c.id, c.promised_ore, c.quantity, c.rate_ore, 'Intyg från access-testet',
      f.name, f.media_type, f.size_bytes, f.sha256, m.person_id, app_now()
    from cofinancing_state c join membership m on m.organisation_id = c.organisation_id and m.role = 'signatory'
    cross join (select * from application_file limit 1) f
    where c.form = 'in_kind' and c.state = 'intended' order by c.position limit 1`.execute(db);
  const { projectId, organisationId } = await findCase("folkhogskola");
  await sql`insert into claim (board_id, organisation_id, project_id, no, period_from, period_to, progress)
    values ('12', ${organisationId}::uuid, ${projectId}::uuid, 9, '2028-09-01', '2028-10-31', 'Underlag från access-testet')`.execute(
    db,
  );
  await sql`insert into claim_file (claim_id, name, media_type, size_bytes, sha256, traces, added_at)
    select claim.id, file.name, file.media_type, file.size_bytes, file.sha256, '[{"trace":"broken_index","detail":""}]', file.added_at
    from claim cross join (select * from application_file limit 1) file where claim.status in ('draft', 'submitted')`.execute(
    db,
  );
}

/** Money that came in without a reference: a difference to investigate. */
async function importUnknownLine(db: Kysely<Database>): Promise<void> {
  const { closingOre: opening } = await db
    .selectFrom("bankStatement")
    .select("closingOre")
    .orderBy("no", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const entries = [{ amount: ore(25_000n), on: "2028-11-16", name: "Okänd avsändare" }];
  const file = statementFile({ id: "ACCESS-1", opening, entries });
  await story.step("things.bank", await story.as("accountant"), (call) =>
    importBankFile(call, file),
  );
}

/** Payments to the association's project are stopped, and go on again. */
async function stopAndLift(): Promise<void> {
  const projectId = String((await findCase("forening")).projectId);
  const [officer, decisionMaker] = [await story.as("officer"), await story.as("decisionMaker")];
  const decide = async (input: ProposeStopInput) => {
    await story.step(`things.${input.kind}`, officer, (call) =>
      proposeStop(call, projectId, input),
    );
    const page = await findPaymentStop(decisionMaker, projectId);
    if (!page.ok) throw new Error(page.code);
    const stopId = page.value.proposal?.id ?? "";
    const shownHash = page.value.shownHash ?? "";
    await story.step(`things.${input.kind}.decided`, decisionMaker, (call) =>
      decideStop(call, projectId, { stopId, shownHash }),
    );
  };
  const reasons = "Underlaget till den sista betalningen ska prövas på nytt.";
  await decide({ kind: "stop", basis: "obstacle", reasons });
  await decide({ kind: "lift", reasons: "Underlaget är prövat." });
}
