/** The ids of one thing of every kind that the demo story has, with what was added to it. */
import { sql, type Kysely, type RawBuilder } from "kysely";
import { callInAssessment, openCall } from "../../app/cli/demo/calls";
import { findActivityId, findCallId, findCase, findItem } from "../../app/cli/demo/find";
import type { Database } from "~db/schema";
import { DRAFT_CALL, SHARED_DRAFT } from "./add-demo-things";

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
    sharedDraft: await findCallId(SHARED_DRAFT),
    item: await findItem(2027),
    activity: await findActivityId("SPRAK"),
    fund: await idIn(db, sql`select id from received_fund`),
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
    recovery: await idIn(db, sql`select id from recovery`),
    recoveryMeasure: await idIn(db, sql`select id from recovery_measure where kind = 'payment'`),
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
    change: await idIn(db, sql`select id from change_request where status = 'submitted'`),
    changePart: await idIn(
      db,
      sql`select p.id from change_part p join change_request c on c.id = p.change_id where c.status = 'submitted'`,
    ),
    claimFile: await idIn(db, evidenceIn("draft")),
    sentClaimFile: await idIn(db, evidenceIn("submitted")),
    claimToReview: await idIn(db, sql`select id from claim where status = 'submitted'`),
    claimLine: await idIn(
      db,
      sql`select l.id from claim_line l join claim c on c.id = l.claim_id where c.status = 'submitted' order by l.position`,
    ),
    condition: await idIn(db, sql`select condition_id as id from condition_answer`),
    cofinancingPart: await idIn(
      db,
      sql`select budget_row_id as id from certificate where judgement is null`,
    ),
    certificate: await idIn(db, sql`select id from certificate where judgement is null`),
    conditionAnswer: await idIn(db, sql`select id from condition_answer`),
    order: await idIn(
      db,
      sql`select id from payment_order where project_id = ${first.projectId}::uuid order by approved_at desc`,
    ),
    drawnProject: await idIn(db, sql`select project_id as id from control_drawn`),
    finding: await idIn(db, sql`select id from control_finding`),
    strike: await idIn(db, sql`select id from control_strike`),
    stop: await idIn(db, sql`select id from payment_stop where decided_at is not null`),
    run: await idIn(db, sql`select id from payment_run order by no`),
    bankFile: await idIn(db, sql`select id from bank_file`),
    bankLine: await idIn(db, sql`select bank_line_id as id from bank_match`),
    difference: await idIn(db, sql`select id from bank_difference where status = 'open'`),
    reconciledMonth: "2028-06",
    payeeAccount: await idIn(
      db,
      sql`select id from payee_account where organisation_id = ${first.organisationId}::uuid order by version desc`,
    ),
    sideJob: await idIn(db, sql`select id from side_job`),
    staffAccount: await idIn(db, sql`select id from staff_account`),
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
      sql`select to_char(min(booked_on), 'YYYY-MM') as id from ledger.journal
        where tenant = '12' and booked_on > ledger.month_end(ledger.closed_through('12'))`,
    ),
    token: await confirmationToken(db),
  };
}

const evidenceIn = (status: string) =>
  sql`select f.id from claim_file f join claim c on c.id = f.claim_id where c.status = ${status}`;

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
