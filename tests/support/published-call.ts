/** The demo's call, as the demo's file has it and published. */
import { readFileSync } from "node:fs";
import { callDefinition, type CallDefinition } from "~/domain/calls/index";
import { recordActivity } from "~/domain/activities/index.server";
import { agreeToCall, prepareCall, publishCall } from "~/domain/calls/index.server";
import { recordAuthority, recordItem } from "~/domain/appropriations/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { as, done, kr } from "./builders";

type DemoCall = {
  readonly caseNumber: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly opensAt: string;
  readonly closesAt: string;
  readonly envelopes: readonly { readonly year: number; readonly amount: string }[];
  readonly definition: unknown;
};
export const demoCall = JSON.parse(
  readFileSync(new URL("../../db/demo/call.json", import.meta.url), "utf8"),
) as DemoCall;

export const demoDefinition: CallDefinition = callDefinition.parse(demoCall.definition);

type CallOptions = {
  readonly controller: Staff;
  readonly preparer: Staff;
  readonly publisher: Staff;
  /** The appropriation item of 2027 and the authority for 2028; without one the free room of 17 § holds. */
  readonly item?: string;
  /** The envelope that feeds it, when it is no appropriation. */
  readonly fundId?: string;
  readonly authority?: string | null;
  readonly envelopes?: readonly { readonly year: number; readonly amount: string }[];
  readonly definition?: CallDefinition;
  readonly caseNumber?: string;
  /** Other boards' part in it: whose appropriation (the controller's), who pays, and those who agree to it. */
  readonly shared?: SharedCall;
};

export type SharedCall = {
  readonly holder: Staff;
  readonly payingBoardId: string;
  readonly agreeing: readonly Staff[];
};

/** What its grants are accounted for by. */
export const ACTIVITY = "INTEGRATION";

/** The item of 2027, and the authority for 2028. */
async function allottedItem(options: CallOptions): Promise<string> {
  const item = kr(options.item ?? "1000000.00");
  const { shared } = options;
  const holder = shared?.holder ?? options.controller;
  const { itemId } = done(
    await recordItem(as(holder), {
      year: 2027,
      code: "1:1 ap.3",
      name: "Integrationsåtgärder",
      allotted: item,
      totalAllocation: item,
      ownItems: item,
      decidedOn: "2026-12-15" as PlainDate,
    }),
  );
  const authority = options.authority === undefined ? "1500000.00" : options.authority;
  if (authority !== null) {
    done(
      await recordAuthority(as(holder), {
        itemId,
        year: 2028,
        amount: kr(authority),
        decidedOn: "2026-12-15" as PlainDate,
      }),
    );
  }
  return itemId;
}

/** The demo's call, published, with its envelope reserved in the ledger. */
export async function publishedCall(
  options: CallOptions,
): Promise<{ callId: string; itemId: string; activityId: string }> {
  const { shared } = options;
  const itemId = options.fundId ?? (await allottedItem(options));
  const { activityId } = done(
    await recordActivity(as(options.controller), {
      code: ACTIVITY,
      name: "Integrationsfrämjande åtgärder",
      source: "Regleringsbrevet för 2027",
      validFrom: "2027-01-01" as PlainDate,
    }),
  );
  const { callId } = done(
    await prepareCall(as(options.preparer), {
      itemId,
      activityId,
      ...(shared && { payingBoardId: shared.payingBoardId }),
      caseNumber: options.caseNumber ?? demoCall.caseNumber,
      title: demoCall.title,
      opensAt: demoCall.opensAt,
      closesAt: demoCall.closesAt,
      envelopes: (options.envelopes ?? demoCall.envelopes).map(({ year, amount }) => ({
        year,
        amount: kr(amount),
      })),
      definition: options.definition ?? demoDefinition,
    }),
  );
  for (const agreeing of shared?.agreeing ?? []) done(await agreeToCall(as(agreeing), { callId }));
  done(await publishCall(as(options.publisher), { callId }));
  return { callId, itemId, activityId };
}
