/** A recovery as its rows have it: read, and locked for a step. */
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { subtract, zero, type Ore } from "~ledger/amount";
import type { ReturnsTo } from "../dated-rules/index";
import { interestRates } from "../dated-rules/index.server";
import type { Instant, PlainDate } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import type { Result } from "../shared/result";
import { debtOn, type Debt, type Due } from "./debt-rules";
import { asRecoveryStatus, type Done, type Recovery } from "./recovery";
import { groundOf } from "./recovery-grounds";

export const recoveryRows = (trx: Trx) =>
  trx
    .selectFrom("recovery")
    .innerJoin("project", "project.id", "recovery.projectId")
    .innerJoin("application", "application.id", "project.applicationId")
    .innerJoin("organisation", "organisation.id", "recovery.organisationId")
    .innerJoin("board", "board.id", "project.payingBoardId")
    .leftJoin("person as opener", "opener.id", "recovery.openedBy")
    .leftJoin("person as communicator", "communicator.id", "recovery.communicatedBy")
    .leftJoin("person as proposer", "proposer.id", "recovery.proposedBy")
    .leftJoin("person as decider", "decider.id", "recovery.decidedBy")
    .selectAll("recovery")
    .select(["project.title as projectTitle", "application.caseNumber", "board.bankgiro"])
    .select(["organisation.name as organisationName", "opener.name as openerName"])
    .select(["communicator.name as communicatorName", "proposer.name as proposerName"])
    .select("decider.name as deciderName");

type Row = Awaited<ReturnType<ReturnType<typeof recoveryRows>["execute"]>>[number];

/** Null when it does not exist or is out of reach. */
export async function readRecovery(trx: Trx, recoveryId: string): Promise<Recovery | null> {
  const row = await recoveryRows(trx).where("recovery.id", "=", recoveryId).executeTakeFirst();
  const [recovery] = row ? await withDues(trx, [row]) : [];
  return recovery ?? null;
}

/** Rows of recoveries with the dues in force of each. */
export async function withDues(trx: Trx, rows: readonly Row[]): Promise<Recovery[]> {
  const dues = await duesOf(
    trx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => asRecovery(row, dues.get(row.id) ?? []));
}

/** The same, locked, so that two steps of one recovery are never taken at once. */
export async function lockRecovery(trx: Trx, recoveryId: string): Promise<Recovery | null> {
  await trx
    .selectFrom("recovery")
    .select("id")
    .where("id", "=", recoveryId)
    .forUpdate()
    .executeTakeFirst();
  return readRecovery(trx, recoveryId);
}

/** The dues in force by recovery: those of the latest version. */
async function duesOf(trx: Trx, recoveryIds: readonly string[]): Promise<Map<string, Due[]>> {
  if (recoveryIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom("recoveryDue")
    .select(["recoveryId", "version", "no", "dueOn", "interestFrom", "respiteFrom"])
    .select("amountOre as amount")
    .where("recoveryId", "=", sql<string>`any(${recoveryIds})`)
    .orderBy("recoveryId")
    .orderBy("version", "desc")
    .orderBy("no")
    .execute();
  const latest = new Map<string, number>();
  const dues = new Map<string, Due[]>();
  for (const { recoveryId, version, dueOn, interestFrom, respiteFrom, ...due } of rows) {
    if (!latest.has(recoveryId)) latest.set(recoveryId, version);
    if (latest.get(recoveryId) !== version) continue;
    const days = {
      dueOn: dueOn as PlainDate,
      interestFrom: interestFrom as PlainDate,
      respiteFrom: respiteFrom as PlainDate | null,
    };
    dues.set(recoveryId, [...(dues.get(recoveryId) ?? []), { ...due, ...days }]);
  }
  return dues;
}

export const done = (personId: string | null, by: string | null, at: string | null): Done | null =>
  personId && at ? { personId, by: by ?? "", at: at as Instant } : null;

function asRecovery(row: Row, dues: Due[]): Recovery {
  const opened = done(row.openedBy, row.openerName, row.openedAt);
  if (!opened) throw new Error("a recovery is opened by someone");
  return {
    id: row.id,
    boardId: row.boardId,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    projectId: row.projectId,
    projectTitle: row.projectTitle,
    caseNumber: row.caseNumber ?? "",
    settlementId: row.settlementId,
    reference: row.reference,
    bankgiro: row.bankgiro,
    ground: groundOf(row.ground),
    amount: row.amountOre,
    facts: row.facts,
    status: asRecoveryStatus(row.status),
    opened,
    communicated: done(row.communicatedBy, row.communicatorName, row.communicatedAt),
    answerBy: row.answerBy as PlainDate | null,
    proposed: done(row.proposedBy, row.proposerName, row.proposedAt),
    reasons: row.reasons,
    waived: row.waivedOre,
    waiverReasons: row.waiverReasons,
    decided: done(row.decidedBy, row.deciderName, row.decidedAt),
    returnsTo: row.returnsTo as ReturnsTo | null,
    principal: row.principalOre,
    cleared: row.clearedOre,
    interestCharged: row.interestOre,
    interestCleared: row.interestClearedOre,
    interestUntil: row.interestUntil as PlainDate | null,
    demandSentOn: row.demandSentOn as PlainDate | null,
    collectionFrom: row.collectionFrom as PlainDate | null,
    settledOn: row.settledOn as PlainDate | null,
    dues,
  };
}

/** What is left of it on a day, by the board's own reference rates. */
export const debtOf = async (trx: Trx, recovery: Recovery, on: PlainDate): Promise<Result<Debt>> =>
  debtOn(recovery, on, await interestRates(trx, recovery.boardId));

/** What would be recovered when the proposal is decided as it stands. */
export const toRecover = ({ amount, waived }: Pick<Recovery, "amount" | "waived">): Ore =>
  waived > amount ? zero : subtract(amount, waived);

/** SHA-256 of what the person who decides is shown. */
export const recoveryHash = (recovery: Recovery): string => {
  const { id, ground, amount, facts, reasons, waived, waiverReasons, proposed } = recovery;
  return fingerprintOf({
    id,
    ground: ground.id,
    amount,
    facts,
    reasons,
    waived,
    waiverReasons,
    proposed,
  });
};
