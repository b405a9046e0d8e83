import { actForBoard, type Trx } from "~db/transaction";
import { sum, zero, type Ore } from "~ledger/amount";
import { balances } from "~ledger/index";
import { openScanned } from "../file-scans/index.server";
import { authorise, may } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { mayBeStated, type PartForm, type PartState } from "./certificate";
import { certificateAccess } from "./certificate-access";
import { isBeforeStart } from "./lock-part.server";

export type CofinancingPart = {
  readonly id: string;
  readonly form: PartForm;
  readonly name: string;
  readonly orgnr: string | null;
  readonly sector: "public" | "private";
  readonly isOwn: boolean;
  readonly promised: Ore;
  /** What an accepted certificate says; null without one. */
  readonly certified: Ore | null;
  /** What the budget counts on. */
  readonly expected: Ore;
  /** Found received, when the final report was examined. */
  readonly verified: Ore | null;
  readonly state: PartState;
  /** Of what is given in kind. */
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly rate: Ore | null;
  readonly description: string | null;
  /** Its place among those who pay money, from 1: the page where it is asked by mail. */
  readonly no: number | null;
};

export type Cofinancing = {
  readonly project: {
    readonly id: string;
    readonly title: string;
    readonly caseNumber: string;
    readonly status: string;
    readonly startsOn: PlainDate;
    readonly organisationName: string;
    readonly applicationId: string;
  };
  readonly parts: readonly CofinancingPart[];
  readonly promised: Ore;
  readonly granted: Ore;
  readonly needed: Ore;
  readonly expected: Ore;
  readonly gap: Ore;
  /** The project has not started: certificates come in. */
  readonly isOpen: boolean;
  readonly mayCover: boolean;
};

export type Certificate = {
  readonly id: string;
  readonly amount: Ore;
  readonly quantity: string | null;
  readonly rate: Ore | null;
  readonly basis: string | null;
  readonly fileName: string | null;
  readonly by: string;
  readonly statedAt: Instant;
  readonly judgement: "accepted" | "returned" | null;
  readonly reason: string | null;
  readonly judgedBy: string | null;
  readonly judgedAt: Instant | null;
};

export type PartPage = {
  readonly part: CofinancingPart;
  readonly cofinancing: Omit<Cofinancing, "parts">;
  /** The latest first. */
  readonly certificates: readonly Certificate[];
  readonly maySend: boolean;
  readonly mayJudge: boolean;
};

/** Everybody who pays a project besides the grant, what is missing, and what the reader may do. No parts for a project without. */
export const findCofinancing = (actor: Actor, projectId: string): Promise<Result<Cofinancing>> =>
  readAs(actor, async ({ trx }) => {
    if (!isUuid(projectId)) return missing();
    return cofinancingOf(trx, actor, projectId);
  });

/** One co-financier's part, with every certificate of it. */
export const findPart = (actor: Actor, partId: string): Promise<Result<PartPage>> =>
  readAs(actor, async ({ trx }) => {
    if (!isUuid(partId)) return missing();
    const of = await trx
      .selectFrom("cofinancingPart")
      .select(["projectId", "boardId", "organisationId"])
      .where("id", "=", partId)
      .executeTakeFirst();
    if (!of?.projectId) return missing();
    const found = await cofinancingOf(trx, actor, of.projectId);
    if (!found.ok) return found;
    const { parts, ...cofinancing } = found.value;
    const part = parts.find(({ id }) => id === partId);
    if (!part) return missing();
    const mayDo = (action: keyof typeof certificateAccess) =>
      cofinancing.isOpen && may(certificateAccess, actor, action, of);
    return ok({
      part,
      cofinancing,
      certificates: await certificatesOf(trx, partId),
      maySend: mayBeStated(part) && mayDo("certificate.send"),
      mayJudge: part.state === "certified" && mayDo("certificate.judge"),
    });
  });

/** The file of a certificate, for those who may read the part. */
export async function readCertificateFile(
  actor: Actor,
  partId: string,
  certificateId: string,
): Promise<
  Result<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }>
> {
  const found = await findPart(actor, partId);
  if (!found.ok) return found;
  if (!found.value.certificates.some(({ id }) => id === certificateId)) return missing();
  const file = await readAs(actor, ({ trx }) =>
    trx
      .selectFrom("certificate")
      .select(["fileName", "mediaType", "sha256"])
      .where("id", "=", certificateId)
      .executeTakeFirst(),
  );
  if (!file?.sha256) return missing();
  const opened = await openScanned(actor, file.sha256);
  return opened.ok
    ? ok({ name: file.fileName ?? "", mediaType: file.mediaType ?? "", bytes: opened.value })
    : opened;
}

async function cofinancingOf(
  trx: Trx,
  actor: Actor,
  projectId: string,
): Promise<Result<Cofinancing>> {
  const row = await projectRow(trx, projectId);
  if (!row) return missing();
  const denied = authorise(certificateAccess, actor, "certificate.read", row);
  if (denied) return denied;
  const { boardId, organisationId: _organisation, granted, ...project } = row;
  await actForBoard(trx, boardId);
  const parts = await partsOf(trx, projectId);
  const promised = sum(parts.map((part) => part.promised));
  const gap = await trx
    .selectFrom("cofinancingGap")
    .select(["neededOre as needed", "expectedOre as expected", "gapOre as gap"])
    .where("projectId", "=", projectId)
    .executeTakeFirst();
  const isOpen = isBeforeStart(row.status);
  return ok({
    project: {
      ...project,
      startsOn: row.startsOn as PlainDate,
      caseNumber: row.caseNumber ?? "",
    },
    parts,
    promised,
    granted,
    needed: gap?.needed ?? zero,
    expected: gap?.expected ?? zero,
    gap: isOpen ? (gap?.gap ?? zero) : zero,
    isOpen,
    mayCover: isOpen && may(certificateAccess, actor, "cofinancing.cover", row),
  });
}

const projectRow = (trx: Trx, projectId: string) =>
  trx
    .selectFrom("project")
    .innerJoin("application", "application.id", "project.applicationId")
    .innerJoin("organisation", "organisation.id", "project.organisationId")
    .select(["project.id", "project.title", "project.status", "project.startsOn"])
    .select("project.grantedOre as granted")
    .select(["project.boardId", "project.organisationId", "project.applicationId"])
    .select(["application.caseNumber", "organisation.name as organisationName"])
    .where("project.id", "=", projectId)
    .executeTakeFirst();

async function partsOf(trx: Trx, projectId: string): Promise<CofinancingPart[]> {
  const rows = await trx
    .selectFrom("cofinancingState")
    .select(["id", "form", "name", "orgnr", "sector", "isOwn", "state", "quantity", "unit"])
    .select(["description", "promisedOre as promised", "certifiedOre as certified"])
    .select(["expectedOre as expected", "rateOre as rate"])
    .where("projectId", "=", projectId)
    .orderBy("form")
    .orderBy("position")
    .execute();
  const verified = new Map(
    (await balances(trx, { role: "cofinancingVerified", dims: { project: projectId } })).map(
      ({ dims, balance }) => [String(dims.financier), balance],
    ),
  );
  let no = 0;
  return rows.map((row) => ({
    ...row,
    verified: verified.get(row.id ?? "") ?? null,
    no: row.form === "cash" ? ++no : null,
  })) as CofinancingPart[];
}

async function certificatesOf(trx: Trx, partId: string): Promise<Certificate[]> {
  const rows = await trx
    .selectFrom("certificate")
    .innerJoin("person as sender", "sender.id", "certificate.statedBy")
    .leftJoin("person as judge", "judge.id", "certificate.judgedBy")
    .select(["certificate.id", "certificate.amountOre as amount", "quantity", "rateOre as rate"])
    .select(["basis", "fileName", "sender.name as by", "statedAt", "judgement", "reason"])
    .select(["judge.name as judgedBy", "judgedAt"])
    .where(({ fn }) => fn.coalesce("financierId", "budgetRowId"), "=", partId)
    .orderBy("statedAt", "desc")
    .execute();
  return rows as Certificate[];
}
