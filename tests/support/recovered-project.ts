/** ANS-002 settled as in M4: the auditor disallows 146 565,32, and 72 386,99 is to be taken back. */
import type { Kysely } from "kysely";
import {
  decideSettlement,
  findSettlement,
  prepareSettlement,
} from "~/domain/follow-up/index.server";
import {
  communicateRecovery,
  decideRecovery,
  demandRecovery,
  findRecovery,
  proposeRecovery,
} from "~/domain/recoveries/index.server";
import { recordRule } from "~/domain/dated-rules/index.server";
import { importBankFile } from "~/domain/reconciliation/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import type { Database } from "~db/schema";
import type { Ore } from "~ledger/amount";
import { as, done, kr, setClock } from "./builders";
import { paidAsInM2, reported, settlementInput } from "./final-report";
import { incomingStatement } from "~/gateways/demo-bank-incoming";
import type { RunningProject } from "./running-project";

type Db = Kysely<Database>;

/** 648 215,37 less the salary, fees and overhead that the auditor did not accept. */
const APPROVED_CASH = "501650.05";

/** Decided on 20 November 2028; answers the recovery that it opened. */
export async function settledAsInM4(db: Db, project: RunningProject): Promise<string> {
  const { projectId, officer, decisionMaker } = project;
  await paidAsInM2(db, project);
  await reported(db, project);
  await setClock(db, "2028-11-20T08:00:00Z");
  const reasons = "Revisorn har underkänt lön som inte är betald, och påslagen på den.";
  const input = settlementInput(project, { cash: APPROVED_CASH, reasons });
  const { settlementId } = done(await prepareSettlement(as(officer), projectId, input));
  const { shownHash } = done(await findSettlement(decisionMaker, projectId));
  done(await decideSettlement(as(decisionMaker), { settlementId, shownHash: shownHash ?? "" }));
  const { id } = await db.selectFrom("recovery").select("id").executeTakeFirstOrThrow();
  return id;
}

export const REASONS = "Mer är utbetalt än det slutliga bidraget, och inget talar emot återkrav.";

type Waived = { readonly waived?: string; readonly why?: string };

/** Written to the recipient on 1 December 2028, proposed and decided in January 2029. */
export async function decidedRecovery(
  db: Db,
  project: RunningProject,
  recoveryId: string,
  { waived = "0.00", why }: Waived = {},
): Promise<void> {
  const { officer, decisionMaker } = project;
  await setClock(db, "2028-12-01T08:00:00Z");
  const answerBy = "2028-12-20" as PlainDate;
  done(await communicateRecovery(as(officer), recoveryId, { answerBy }));
  await setClock(db, "2029-01-15T08:00:00Z");
  done(
    await proposeRecovery(as(officer), recoveryId, {
      reasons: REASONS,
      waived: kr(waived),
      waiverReasons: why ?? null,
    }),
  );
  const { shownHash } = done(await findRecovery(decisionMaker, recoveryId));
  done(await decideRecovery(as(decisionMaker), recoveryId, { shownHash }));
}

/** As 4 and 6 §§ räntelagen would have it in 2029: 3,00 % in the first half and 2,00 % in the second, as in 2025. */
export async function recordRates({ collector }: RunningProject): Promise<void> {
  for (const [validFrom, value] of [
    ["2029-01-01", "3.00"],
    ["2029-07-01", "2.00"],
  ] as const) {
    const source = "Påhittad ränta för testet";
    const input = { validFrom: validFrom as PlainDate, value, source };
    done(await recordRule(as(collector), "reference_rate", input));
  }
}

/** The demand of M4, four years later: sent on 20 May 2029, due on 19 June. */
export async function demandedRecovery(
  db: Db,
  project: RunningProject,
  recoveryId: string,
): Promise<string> {
  await recordRates(project);
  await setClock(db, "2029-05-20T08:00:00Z");
  done(await demandRecovery(as(project.collector), recoveryId));
  return done(await findRecovery(project.collector, recoveryId)).recovery.reference;
}

type Paid = {
  readonly id: string;
  readonly on: string;
  readonly amount: string;
  readonly message: string;
  readonly opening: Ore;
};

/** A statement with one payment, imported on the evening it came; answers where it ended. */
export async function paidToBank(
  db: Db,
  { accountant }: RunningProject,
  { id, on, amount, message, opening }: Paid,
): Promise<Ore> {
  await setClock(db, `${on}T17:00:00Z`);
  const payments = [{ amount: kr(amount), message, on }];
  const { name, bytes, closing } = incomingStatement({ id, opening, payments });
  done(await importBankFile(as(accountant), { name, bytes }));
  return closing;
}
