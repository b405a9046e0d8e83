/** A27: Östergötland's ca 1 000 000 kr from co-financiers, none of whom is said to give a part of its own. */
import type { Kysely } from "kysely";
import { recordFundSchema } from "~/domain/received-funds/index";
import { findFund, recordFund, requestFunds } from "~/domain/received-funds/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import type { Database } from "~db/schema";
import { statementFile } from "./bank-statement";
import { addStaff, as, done, kr } from "./builders";

export const a27 = {
  purpose: "Medfinansiering av projekt och nätverk",
  agreementNumber: "A27-2002",
  agreedOn: "2027-01-10",
  agreed: "1 000 000",
  isAbout: "yes",
  financiers: [
    "Integrationsverket",
    "Utvecklingsrådet för den statliga sektorn",
    "Nutek",
    "Linköpings kommun",
    "Norrköpings kommun",
  ].join("\n"),
  isListIncomplete: "yes",
  ownStaff: "350 000",
  isOwnStaffAbout: "yes",
  fte: "1,1",
};

/** Recorded, asked for and received on 15 March 2027; answers the fund and who booked it. */
export async function receivedA27(
  db: Kysely<Database>,
  { controller }: { readonly controller: Staff },
): Promise<{ fundId: string; accountant: Staff }> {
  const accountant = await addStaff(db, "Ekonom E3", ["accountant"]);
  const { fundId } = done(await recordFund(as(controller), recordFundSchema.parse(a27)));
  const amount = kr("1000000.00");
  const dueOn = "2027-03-20" as PlainDate;
  done(await requestFunds(as(accountant), fundId, { amount, dueOn }));
  const { reference } = done(await findFund(controller, fundId));
  const entries = [{ amount, on: "2027-03-15", message: `Enligt avtal, ${reference}` }];
  done(await importBankFile(as(accountant), statementFile({ id: "MEDEL", entries })));
  return { fundId, accountant };
}
