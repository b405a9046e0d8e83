/** An application to a call that offers the flat rate on staff costs, as its people write it in the forms. */
import type { Kysely } from "kysely";
import { action as saveBudgetForm, loader as readBudgetForm } from "~/routes/applications/budget";
import { action as submit } from "~/routes/applications/submission";
import { fieldsOf, writtenSheet, type CostMethod } from "~/domain/applications/index";
import { findApplication } from "~/domain/applications/index.server";
import { freezeRanking } from "~/domain/assessment/index.server";
import { certifyPromise } from "~/domain/certificates/index.server";
import { proposeDecision } from "~/domain/decisions/index.server";
import { payeeAccountSchema } from "~/domain/organisations/index";
import { addPayeeAccount, verifyPayeeAccount } from "~/domain/organisations/index.server";
import type { Applicant } from "~/domain/shared/actor";
import type { Database } from "~db/schema";
import type { Ore } from "~ledger/amount";
import { addOffice, assess, demoScores, type Office } from "./assessed-call";
import {
  addMember,
  addOrganisation,
  as,
  demoDefinition,
  done,
  publishedCall,
  setClock,
} from "./builders";
import { declareAndDecide, proposal } from "./decided-call";
import { publishedOn, typedItem } from "./money-pages";
import { signedIn, type SignedIn } from "./signed-in";
import { demoBudget, writtenDraft } from "./written-application";

export const flatRateDefinition = {
  ...demoDefinition,
  financing: { ...demoDefinition.financing, staffFlatRatePercent: "40" },
};

export type FlatRateDraft = {
  readonly office: Office;
  readonly writer: SignedIn;
  readonly signatory: Applicant;
  readonly id: string;
};

/** The association's draft; there is another call too, that does not offer the flat rate. */
export async function flatRateDraft(db: Kysely<Database>): Promise<FlatRateDraft> {
  const office = await addOffice(db);
  const { controller, officer: preparer, administrator: publisher } = office;
  await publishedCall({ controller, preparer, publisher });
  const amount = "1 000 000,00";
  const itemId = await typedItem(office, { code: "M8", ownItems: amount, totalAllocation: amount });
  const callId = await publishedOn(office, {
    itemId,
    amount: "600000.00",
    caseNumber: "DEMO 851-0800-2027",
    definition: flatRateDefinition,
  });
  await setClock(db, "2027-08-18T08:00:00Z");
  const organisation = await addOrganisation(db, { orgnr: "802999-9011" });
  const signatory = await addMember(db, organisation, "Ordförande", ["signatory"]);
  // Others have their mail where these have it: it says nothing of who belongs together.
  await addMember(db, await addOrganisation(db), "Kassör", ["accountant"]);
  const manager = await addMember(db, organisation, "Projektledare", ["project_manager"]);
  const id = await writtenDraft(manager, callId);
  return { office, writer: await signedIn(manager), signatory, id };
}

export const budgetForm = ({ writer, id }: FlatRateDraft) =>
  readBudgetForm(writer.get(`/applications/${id}/budget`, { id }));

export const writtenIn = async ({ signatory, id }: FlatRateDraft) =>
  done(await findApplication(signatory, id));

type Typed = {
  readonly costMethod: CostMethod;
  readonly other?: boolean;
  readonly hours?: string;
  readonly grant?: Ore;
  readonly own?: Ore;
};

/** The association's budget as typed in its form. */
export async function saveTyped(
  draft: FlatRateDraft,
  { costMethod, other = true, hours, grant, own }: Typed,
) {
  const { writer, id } = draft;
  const { lines, financing } = demoBudget();
  const sheet = writtenSheet(
    {
      ...lines,
      costMethod,
      other: other ? lines.other : [],
      inKind: lines.inKind.map((row) => ({ ...row, quantity: hours ?? row.quantity })),
    },
    {
      grant: grant ?? financing.grant,
      financiers: own
        ? financing.financiers.slice(0, 1).map((row) => ({ ...row, amount: own }))
        : financing.financiers,
    },
  );
  const { version } = await budgetForm(draft);
  const questions = { F25: "nej", "F26.none": "yes", F27: "no" };
  const fields = { ...fieldsOf(sheet), ...questions, version: String(version), isDone: "yes" };
  return saveBudgetForm(writer.post(`/applications/${id}/budget`, { id }, fields));
}

export const sign = async ({ signatory, id }: FlatRateDraft) =>
  submit(
    (await signedIn(signatory)).post(`/applications/${id}/submission`, { id }, { signed: "yes" }),
  );

/** Approved formally, assessed, ranked, awarded 400 000,00 and running; the day is 12 November. */
export async function awarded(db: Kysely<Database>, draft: FlatRateDraft): Promise<void> {
  const { office, signatory, id } = draft;
  await db
    .updateTable("application")
    .set({ status: "formally_approved", startsOn: "2027-08-18" })
    .where("id", "=", id)
    .execute();
  const { officer, firstAssessor, secondAssessor, decisionMaker } = office;
  await assess(officer, firstAssessor, id, demoScores.forening[0]);
  await assess(officer, secondAssessor, id, demoScores.forening[1]);
  done(await freezeRanking(as(officer), { callId: (await writtenIn(draft)).call.id }));
  const granted = "400000.00";
  const award = proposal({ outcome: "granted", granted, years: { 2027: granted } });
  const { decisionId } = done(await proposeDecision(as(officer), { applicationId: id, ...award }));
  done(await declareAndDecide(decisionMaker, decisionId));
  const promised = await db
    .selectFrom("financier")
    .select("id as financierId")
    .where("applicationId", "=", id)
    .where("status", "<>", "confirmed")
    .execute();
  for (const { financierId } of promised) {
    const seen = { applicationId: id, financierId, source: "Intyg från finansiären" };
    // oxlint-disable-next-line no-await-in-loop
    done(await certifyPromise(as(officer), seen));
  }
  await db
    .updateTable("project")
    .set({ status: "running", acceptedBy: signatory.personId, acceptedAt: "2027-08-18T08:00:00Z" })
    .where("id", "=", id)
    .execute();
  const account = payeeAccountSchema.parse({ kind: "bankgiro", number: "9990-1027" });
  const { organisationId } = signatory;
  const { payeeAccountId } = done(
    await addPayeeAccount(as(signatory), { organisationId, account }),
  );
  done(await verifyPayeeAccount(as(officer), { payeeAccountId, method: "Intyg från banken" }));
  await setClock(db, "2027-11-12T08:00:00Z");
}
