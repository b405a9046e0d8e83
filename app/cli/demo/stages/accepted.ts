/** June 2027: co-financiers' certificates come in, accounts are verified, two recipients accept. ANS-001 waits for one promise. */
import { findBudget } from "~/domain/applications/index.server";
import { certifyPromise } from "~/domain/certificates/index.server";
import { findOrganisation, verifyPayeeAccount } from "~/domain/organisations/index.server";
import { acceptAward } from "~/domain/projects/index.server";
import { applicants } from "../applicants";
import { certifyInKind } from "../certificates";
import { findCase } from "../find";
import type { ApplicantKey } from "../people";
import { story } from "../story";

const keys: readonly ApplicantKey[] = ["forening", "folkhogskola", "kommun"];
const accepting: readonly ApplicantKey[] = ["forening", "folkhogskola"];

export async function accepted(): Promise<void> {
  for (const key of keys) await certify(key);
  for (const key of keys) await verifyAccount(key);
  await story.at("2027-06-10", "09:45");
  for (const key of accepting) {
    const { projectId } = await findCase(key);
    if (!projectId) throw new Error(`${key} has no project`);
    await story.step(`accept.${key}`, await story.applicant(key), (call) =>
      acceptAward(call, { projectId }),
    );
  }
  for (const key of accepting)
    await certifyInKind(key, { sentOn: "2027-06-14", readOn: "2027-06-15" });
}

/** Certificates of everyone who keeps the promise; the own part needs none. */
async function certify(key: ApplicantKey): Promise<void> {
  await story.at("2027-06-01", "10:00");
  const officer = await story.as("officer");
  const { applicationId } = await findCase(key);
  const budget = await findBudget(officer, applicationId);
  if (!budget.ok) throw new Error(`no budget: ${budget.code}`);
  const kept = new Set(
    applicants[key].budget.financiers.filter(({ confirmed }) => confirmed).map(({ name }) => name),
  );
  for (const { id, name, status } of budget.value.financing.financiers) {
    if (!kept.has(name) || status === "confirmed") continue;
    await story.step(`certify.${id}`, officer, (call) =>
      certifyPromise(call, {
        applicationId,
        financierId: id,
        source: "Medfinansieringsintyg, inkommet och undertecknat",
      }),
    );
  }
}

async function verifyAccount(key: ApplicantKey): Promise<void> {
  await story.at("2027-06-02", "14:20");
  const officer = await story.as("officer");
  const { organisationId } = await findCase(key);
  const organisation = await findOrganisation(officer, organisationId);
  if (!organisation.ok) throw new Error(`no organisation: ${organisation.code}`);
  const account = organisation.value.accounts[0];
  if (!account) throw new Error(`${key} has no account`);
  await story.step(`verify.${key}`, officer, (call) =>
    verifyPayeeAccount(call, {
      payeeAccountId: account.id,
      method: "Jämfört med Bankgirots register och intyg från banken",
    }),
  );
}
