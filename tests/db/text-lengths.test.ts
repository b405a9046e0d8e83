/** How long a text must and may be is said by the form before the database has to refuse. */
import { sql } from "kysely";
import { expect, it } from "vitest";
import type { z } from "zod";
import { recordActivitySchema } from "~/domain/activities";
import { prepareDismissalSchema, requestCompletionSchema } from "~/domain/applications";
import { recordItemSchema } from "~/domain/appropriations";
import { askQuestionSchema } from "~/domain/calls";
import { signUpSchema } from "~/domain/identity/index.server";
import { proposeChangeSchema, returnChangeSchema, saveChangeSchema } from "~/domain/changes";
import {
  answerSchema as answerConditionSchema,
  conditionRows,
  proposeWaiverSchema,
} from "~/domain/conditions";
import { ruleSchemas } from "~/domain/dated-rules";
import { proposeRepaymentSchema, recordFundSchema } from "~/domain/received-funds";
import { answerSchema, openRecoverySchema } from "~/domain/recoveries";
import { writeOpinionSchema } from "~/domain/opinions";
import { registerOrganisationSchema, verifyPayeeAccountSchema } from "~/domain/organisations";
import {
  addFindingSchema,
  announceDrawSchema,
  answerControlSchema,
  closeControlSchema,
  openControlSchema,
  proposeStrikeSchema,
  riskRuleSchema,
  saveProtocolSchema,
} from "~/domain/controls";
import { judgeEvidenceSchema } from "~/domain/evidence-signals";
import { judgeSignalSchema, staffAccountSchema } from "~/domain/payee-signals";
import { closeStopSchema, proposeStopSchema } from "~/domain/payment-blocks";
import { constraintRefusals } from "~/domain/shared/constraints";
import { sideJobSchema } from "~/domain/ties";
import { proposeMoveSchema } from "~/domain/year-moves";
import { recordSavingSchema } from "~/domain/year-rolls";
import { personForm } from "~/routes/admin/parts/person-form";
import { useTestDatabase } from "../support/database";

const db = useTestDatabase();

type TextField = Pick<z.ZodType, "safeParse">;

/** A text in a row of a form: the rest of the form holds. */
const inRow = (
  schema: z.ZodType,
  form: (text: string) => unknown,
): Pick<TextField, "safeParse"> => ({
  safeParse: (text) => schema.safeParse(form(String(text))),
});

/** The fields that write a column whose length is checked. */
const fields: Readonly<Record<string, readonly TextField[]>> = {
  appropriation_item_code_said: [recordItemSchema.shape.code],
  appropriation_item_name_said: [recordItemSchema.shape.name],
  appropriation_saving_source_said: [recordSavingSchema.shape.source],
  call_question_said: [askQuestionSchema.shape.question],
  completion_request_said: [requestCompletionSchema.shape.wanted],
  dated_rule_source_said: [
    ruleSchemas.reference_rate.shape.source,
    ruleSchemas.returned_money.shape.source,
  ],
  dismissal_reasons_said: [prepareDismissalSchema.shape.reasons],
  activity_name_said: [recordActivitySchema.shape.name],
  activity_source_said: [recordActivitySchema.shape.source],
  change_part_reason_said: [
    saveChangeSchema.shape.time.unwrap().shape.reason,
    saveChangeSchema.shape.partner.unwrap().shape.reason,
  ],
  change_request_returned_with_reason: [returnChangeSchema.shape.reason],
  change_proposal_reasons_said: [
    inRow(proposeChangeSchema, (reasons) => ({
      parts: [{ id: crypto.randomUUID(), outcome: "granted", reasons, verified: "" }],
    })),
  ],
  decision_condition_said: [
    inRow(conditionRows(), (text) => [{ text, kind: "before_start", dueOn: "" }]),
  ],
  condition_answer_said: [answerConditionSchema.shape.body],
  condition_waiver_reasons_said: [proposeWaiverSchema.shape.reasons],
  organisation_name_said: [
    registerOrganisationSchema.shape.name,
    signUpSchema.shape.organisationName,
  ],
  payee_account_verification_said: [verifyPayeeAccountSchema.shape.method],
  year_move_reasons_said: [proposeMoveSchema.shape.reasons],
  received_fund_agreement_said: [recordFundSchema.shape.agreementNumber],
  received_fund_purpose_said: [recordFundSchema.shape.purpose],
  fund_financier_name_said: [recordFundSchema.shape.financiers],
  fund_repayment_account_said: [proposeRepaymentSchema.shape.account],
  fund_repayment_reasons_said: [proposeRepaymentSchema.shape.reasons],
  recovery_facts_said: [openRecoverySchema.shape.facts],
  recovery_message_said: [answerSchema.shape.body],
  expert_opinion_said: [writeOpinionSchema.shape.body],
  side_job_organisation_said: [sideJobSchema.shape.organisationName],
  evidence_judgement_reasons_said: [judgeEvidenceSchema.in.shape.reasons],
  payee_signal_reasons_said: [judgeSignalSchema.in.shape.reasons],
  staff_account_employee_said: staffAccountSchema.options.map(({ shape }) => shape.employee),
  risk_rule_source_said: [riskRuleSchema.shape.source],
  control_draw_purpose_said: [announceDrawSchema.shape.purpose],
  control_reasons_said: [openControlSchema.shape.reasons],
  control_asked_said: [openControlSchema.shape.asked],
  control_attendees_said: [saveProtocolSchema.shape.attendees],
  control_summary_said: [saveProtocolSchema.shape.summary],
  control_section_note_said: [saveProtocolSchema.shape.sections.element.shape.note],
  control_finding_said: [addFindingSchema.shape.found],
  control_answer_said: [answerControlSchema.shape.body],
  control_closing_said: [closeControlSchema.shape.reasons],
  control_strike_reasons_said: [proposeStrikeSchema.shape.reasons],
  payment_stop_reasons_said: proposeStopSchema.options.map(({ shape }) => shape.reasons),
  payment_stop_return_said: [closeStopSchema.shape.reasons],
  payment_stop_withdrawal_said: [closeStopSchema.shape.reasons],
  person_name_said: [personForm.shape.name, signUpSchema.shape.name],
};

/** Written by the program, never by a form. */
const composed = ["audit_entry_actor_said", "mail_outbox_subject_one_line"];

/** A letter that JavaScript counts as two and the database as one. */
const letters = (count: number) => "\u{1F600}".repeat(count);

it("no form takes a text that the database refuses for its length", async () => {
  const { rows } = await sql<{ name: string; says: string }>`
    select conname as name, pg_get_constraintdef(oid) as says from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace
      and pg_get_constraintdef(oid) ~ '\\mlength\\('`.execute(db.kysely);
  expect(rows.length).toBeGreaterThan(10);
  for (const { name, says } of rows) {
    if (composed.includes(name)) continue;
    // What must be said because of another column is asked for by the command, not by the field.
    if (!(name in fields)) {
      expect(constraintRefusals, name).toHaveProperty(name);
      continue;
    }
    const least = Number(/length\(.*?>= (\d+)/.exec(says)?.[1]);
    const most = Number(/length\(.*?<= (\d+)/.exec(says)?.[1] ?? Infinity);
    if (least > 1) expect(constraintRefusals, name).toHaveProperty(name);
    for (const field of fields[name] ?? []) {
      expect(field.safeParse(letters(least - 1)).success, name).toBe(false);
      expect(field.safeParse(`${letters(least - 1)}\u00a0\t`).success, name).toBe(false);
      expect(field.safeParse(letters(least)).success, name).toBe(true);
      if (most !== Infinity) expect(field.safeParse(letters(most + 1)).success, name).toBe(false);
    }
  }
});
