import type { Trx } from "~db/transaction";
import { ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { Answers } from "./application";
import { budgetOf, budgetTerms, type BudgetLines } from "./budget-lines";
import { caseAccess } from "./case-access";
import { applicationIn, type ApplicationDetails } from "./find-application.server";
import type { Site } from "./sites";

/** An amount of the document is öre as text. */
type AsText<T> = T extends bigint
  ? string
  : T extends readonly (infer Item)[]
    ? readonly AsText<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: AsText<T[K]> }
      : T;

type Document = {
  readonly title: string;
  readonly answers: Answers;
  /** Those from before there was a choice do not say the method. */
  readonly budget: AsText<Omit<BudgetLines, "costMethod">> &
    Partial<Pick<BudgetLines, "costMethod">>;
  readonly financing: { readonly grant: string | null };
  readonly sites?: readonly AsText<Site>[];
  readonly completion?: { readonly no: number; readonly wanted: string; readonly answer: string };
};

type SubmittedVersion = {
  /** The application with what stood in this version; promises as they are now. */
  readonly application: ApplicationDetails;
  readonly version: {
    readonly no: number;
    readonly submittedAt: Instant;
    readonly submittedBy: string;
    readonly sha256: string;
    /** The document still has the fingerprint it was kept with. */
    readonly isIntact: boolean;
    readonly completion: Document["completion"] | null;
  };
  readonly versions: readonly number[];
};

/** What came in, from the kept version: the latest unless another is asked for. */
export async function findSubmitted(
  actor: Staff,
  applicationId: string,
  no?: number,
): Promise<Result<SubmittedVersion>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx, now }) => {
    const found = await applicationIn(trx, applicationId, now);
    if (!found.ok) return found;
    const application = found.value;
    if (application.status === "draft") return missing();
    const denied = authorise(caseAccess, actor, "case.read", application);
    if (denied) return denied;
    const rows = await versionRows(trx, applicationId);
    const row = no === undefined ? rows[0] : rows.find((one) => one.no === no);
    if (!row) return missing();
    // Written by `submittedDocument` and never changed since.
    const document = row.document as Document;
    return ok({
      application: asIn(application, document),
      version: {
        no: row.no,
        submittedAt: row.submittedAt as Instant,
        submittedBy: row.submittedBy,
        sha256: row.sha256,
        isIntact: fingerprintOf(row.document) === row.sha256,
        completion: document.completion ?? null,
      },
      versions: rows.map((one) => one.no),
    });
  });
}

function asIn(application: ApplicationDetails, document: Document): ApplicationDetails {
  const { call, organisation } = application;
  const { title, answers, budget } = document;
  const lines = linesOf(budget);
  const grant = document.financing.grant === null ? null : ore(BigInt(document.financing.grant));
  const financing = { ...application.financing, grant };
  const terms = budgetTerms(call.definition.financing, organisation.type);
  return {
    ...application,
    title,
    answers,
    lines,
    financing,
    sites: (document.sites ?? []).map(siteOf),
    budget: budgetOf(terms, lines, financing),
  };
}

const siteOf = (site: AsText<Site>): Site => ({
  ...site,
  grant: ore(BigInt(site.grant)),
  inKind: ore(BigInt(site.inKind)),
  financiers: site.financiers.map(({ id, amount }) => ({ id, amount: ore(BigInt(amount)) })),
});

const linesOf = ({
  costMethod = "actual",
  salaries,
  other,
  income,
  inKind,
}: Document["budget"]): BudgetLines => ({
  costMethod,
  salaries: salaries.map((line) => ({ ...line, month: ore(BigInt(line.month)) })),
  other: other.map((line) => ({ ...line, amount: ore(BigInt(line.amount)) })),
  income: income.map((line) => ({ ...line, amount: ore(BigInt(line.amount)) })),
  inKind: inKind.map((line) => ({ ...line, rate: ore(BigInt(line.rate)) })),
});

const versionRows = (trx: Trx, applicationId: string) =>
  trx
    .selectFrom("applicationVersion")
    .innerJoin("person", "person.id", "applicationVersion.submittedBy")
    .select([
      "applicationVersion.no",
      "applicationVersion.submittedAt",
      "applicationVersion.document",
      "applicationVersion.sha256",
      "person.name as submittedBy",
    ])
    .where("applicationVersion.applicationId", "=", applicationId)
    .orderBy("applicationVersion.no", "desc")
    .execute();
