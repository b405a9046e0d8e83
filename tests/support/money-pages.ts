/** What the money's worked examples begin with, and how their pages are read. */
import type { Kysely } from "kysely";
import { findActivities } from "~/domain/activities/index.server";
import { action as newItem } from "~/routes/appropriations/new";
import { freezeRanking } from "~/domain/assessment/index.server";
import type { CallDefinition } from "~/domain/calls/index";
import { prepareCall, publishCall } from "~/domain/calls/index.server";
import type { Database } from "~db/schema";
import { kronor, ore } from "~ledger/amount";
import { addApplication } from "./arrived-application";
import { assess, demoScores, type Office } from "./assessed-call";
import {
  ACTIVITY,
  addMember,
  addOrganisation,
  as,
  demoCall,
  demoDefinition,
  done,
  kr,
} from "./builders";
import { signedIn } from "./signed-in";

/** Those of a page's figures that are amounts, in kronor; what is not there is null. */
export function inKronor(shown: object): Record<string, string | null> {
  const found: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(shown) as [string, unknown][]) {
    if (typeof value === "bigint") found[name] = kronor(ore(value));
    else if (value === null) found[name] = null;
  }
  return found;
}

export type NewItem = {
  readonly code: string;
  readonly ownItems: string;
  readonly totalAllocation: string;
};

/** Written in the form of a new appropriation item of 2027; answers its id. */
export async function typedItem(office: Office, item: NewItem): Promise<string> {
  const controller = await signedIn(office.controller);
  const fields = { ...item, year: "2027", name: "Integrationsåtgärder", decidedOn: "2026-12-21" };
  const answer = await newItem(
    controller.post("/appropriations/new", {}, { ...fields, allotted: item.ownItems }),
  );
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer.data));
  return answer.headers.get("Location")?.split("/").at(-1) ?? "";
}

type NewCall = {
  readonly itemId: string;
  readonly amount: string;
  readonly caseNumber: string;
  readonly definition?: CallDefinition;
};

/** A call on an item of its own, out of 2027 alone, open from 17 August to 1 November. */
export async function publishedOn(
  { officer, administrator }: Office,
  { itemId, amount, caseNumber, definition = demoDefinition }: NewCall,
): Promise<string> {
  const activity = done(await findActivities(officer)).find(({ code }) => code === ACTIVITY);
  const { callId } = done(
    await prepareCall(as(officer), {
      itemId,
      activityId: activity?.id ?? "",
      caseNumber,
      title: demoCall.title,
      opensAt: "2027-08-17T08:00:00Z",
      closesAt: "2027-11-01T15:00:00Z",
      envelopes: [{ year: 2027, amount: kr(amount) }],
      definition,
    }),
  );
  done(await publishCall(as(administrator), { callId }));
  return callId;
}

type Sought = { readonly callId: string; readonly amounts: readonly string[] };

/** One application for each amount, assessed by two and ranked. */
export async function rankedApplications(
  db: Kysely<Database>,
  { officer, firstAssessor, secondAssessor }: Office,
  { callId, amounts }: Sought,
): Promise<string[]> {
  const applications: string[] = [];
  for (const [at, sought] of amounts.entries()) {
    const name = `Sökande ${at + 1}`;
    const orgnr = `802999-9${String(at).padStart(3, "0")}`;
    const organisation = await addOrganisation(db, { name, orgnr });
    const applicationId = await addApplication(db, {
      callId,
      organisation,
      createdBy: await addMember(db, organisation, name, ["signatory"]),
      caseNumber: `DEMO 851-03${String(at + 10)}-2027`,
      title: name,
      sought,
      totalCost: "500000.00",
    });
    const [first, second] = demoScores.forening;
    await assess(officer, firstAssessor, applicationId, first);
    await assess(officer, secondAssessor, applicationId, second);
    applications.push(applicationId);
  }
  done(await freezeRanking(as(officer), { callId }));
  return applications;
}
