/** What the demo story lacks of a thing of every kind, and the ids of one of each. */
import { sql, type Kysely, type RawBuilder } from "kysely";
import { callInAssessment, openCall } from "../../app/cli/demo/calls";
import { findCallId, findCase, findItem } from "../../app/cli/demo/find";
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
import type { ProposeStopInput } from "~/domain/payment-blocks/index";
import { decideStop, findPaymentStop, proposeStop } from "~/domain/payment-blocks/index.server";
import { orderExport } from "~/domain/exports/index.server";
import type { Database } from "~db/schema";
import { oreFromKronor } from "~ledger/amount";

const DRAFT_CALL = "DEMO 851-0099-2028";
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
  const { projectId, organisationId } = await findCase("folkhogskola");
  await sql`insert into claim (board_id, organisation_id, project_id, no, period_from, period_to, progress)
    values ('12', ${organisationId}::uuid, ${projectId}::uuid, 9, '2028-09-01', '2028-10-31', 'Underlag från access-testet')`.execute(
    db,
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

export type Things = Awaited<ReturnType<typeof findThings>>;

/** One of each, by what it is called in the access table. The association's, where nothing else is said. */
export async function findThings(db: Kysely<Database>) {
  const first = await findCase("forening");
  const second = await findCase("forening", callInAssessment.caseNumber);
  const completion = await findCase("folkhogskola", callInAssessment.caseNumber);
  const late = await findCase("kommun", callInAssessment.caseNumber);
  const awarded = await findCase("kommun");
  const draft = await findCase("forening", openCall.caseNumber);
  return {
    call: await findCallId(),
    callInAssessment: await findCallId(callInAssessment.caseNumber),
    openCall: await findCallId(openCall.caseNumber),
    draftCall: await findCallId(DRAFT_CALL),
    item: await findItem(2027),
    question: await idIn(db, sql`select id from call_question`),
    draft: draft.applicationId,
    case: first.applicationId,
    caseInAssessment: second.applicationId,
    completion: completion.applicationId,
    late: late.applicationId,
    organisation: first.organisationId,
    decision: String(first.decisionId),
    project: String(first.projectId),
    awarded: String(awarded.projectId),
    file: await idIn(
      db,
      sql`select id from application_file where application_id = ${first.applicationId}::uuid`,
    ),
    draftFile: await idIn(
      db,
      sql`select id from application_file where application_id = ${draft.applicationId}::uuid`,
    ),
    claiming: String((await findCase("folkhogskola")).projectId),
    assessorPerson: await idIn(db, sql`select person_id as id from credential where login = 'b1'`),
    dismissal: await idIn(db, sql`select id from dismissal where status = 'proposed'`),
    settlement: await idIn(db, sql`select id from settlement`),
    unconfirmed: await idIn(
      db,
      sql`select id from financier where application_id = ${awarded.applicationId}::uuid and not is_own and status <> 'confirmed'`,
    ),
    changingOrganisation: completion.organisationId,
    unverifiedAccount: await idIn(
      db,
      sql`select id from payee_account where organisation_id = ${completion.organisationId}::uuid order by version desc`,
    ),
    financier: await idIn(
      db,
      sql`select id from financier where application_id = ${draft.applicationId}::uuid and not is_own order by position`,
    ),
    exportOrder: await idIn(db, sql`select id from export_order`),
    letter: await idIn(db, sql`select id from letter where kind = 'dismissal'`),
    assessment: await idIn(
      db,
      sql`select s.id from assessment s join credential c on c.person_id = s.assessor_id where c.login = 'b1' and s.status = 'declared'`,
    ),
    scored: await idIn(
      db,
      sql`select s.id from assessment s join credential c on c.person_id = s.assessor_id where c.login = 'b1' and s.status = 'locked'`,
    ),
    claim: await idIn(
      db,
      sql`select id from claim where project_id = ${first.projectId}::uuid order by no desc`,
    ),
    claimDraft: await idIn(db, sql`select id from claim where status = 'draft'`),
    claimToReview: await idIn(db, sql`select id from claim where status = 'submitted'`),
    claimLine: await idIn(
      db,
      sql`select l.id from claim_line l join claim c on c.id = l.claim_id where c.status = 'submitted' order by l.position`,
    ),
    order: await idIn(
      db,
      sql`select id from payment_order where project_id = ${first.projectId}::uuid order by approved_at desc`,
    ),
    stop: await idIn(db, sql`select id from payment_stop where decided_at is not null`),
    run: await idIn(db, sql`select id from payment_run order by no`),
    bankFile: await idIn(db, sql`select id from bank_file`),
    payeeAccount: await idIn(
      db,
      sql`select id from payee_account where organisation_id = ${first.organisationId}::uuid order by version desc`,
    ),
    ledgerAccount: await idIn(
      db,
      sql`select account_id::text as id from ledger.account where role = 'committed' and dims @> jsonb_build_object('project', ${first.projectId}::text)`,
    ),
    entry: await idIn(
      db,
      sql`select journal_id::text as id from ledger.journal where kind = 'award.decided'`,
    ),
    period: await idIn(
      db,
      sql`select to_char(min(booked_on), 'YYYY-MM') as id from ledger.journal where tenant = '12'`,
    ),
    token: await confirmationToken(db),
  };
}

async function idIn(db: Kysely<Database>, query: RawBuilder<unknown>): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from (${query}) found limit 1`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`the demo has nothing for: ${query.compile(db).sql}`);
  return row.id;
}

/** The light link's token is only in the mail. */
async function confirmationToken(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ token: string }>`
    select substring(body_text from '/confirmations/([A-Za-z0-9_-]+)') as token
    from mail_outbox where body_text like '%/confirmations/%' order by created_at desc limit 1`.execute(
    db,
  );
  const [row] = rows;
  if (!row) throw new Error("no co-financier was asked");
  return row.token;
}
