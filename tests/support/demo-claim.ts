/** The claims of ANS-002 as they were written and judged in the demo, and what the ledger says of the project. */
import type { Kysely } from "kysely";
import { demoClaims, typedClaim, writtenLines, type DemoClaim } from "../../app/cli/demo/claims";
import {
  approveClaimSchema,
  saveClaimSchema,
  type ApproveClaimInput,
  type SaveClaimInput,
} from "~/domain/claims/index";
import { approveClaim, findClaim, saveClaim, submitClaim } from "~/domain/claims/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { Database } from "~db/schema";
import { inSnapshot } from "~db/transaction";
import { kronor, sum } from "~ledger/amount";
import { balances, type AccountRole } from "~ledger/index";
import { as, done, setClock } from "./builders";
import type { RunningProject } from "./running-project";

type Db = Kysely<Database>;

/** The association's first, second or third claim. */
export function demoClaim(no: 1 | 2 | 3): DemoClaim {
  const claim = demoClaims.forening.find((each) => each.no === no);
  if (!claim) throw new Error(`the demo has no claim ${no}`);
  return claim;
}

/** What is typed in the form. */
export const written = (claim: DemoClaim, version = 0): SaveClaimInput =>
  saveClaimSchema.parse({ version, ...typedClaim(claim) });

/** Written and signed by the signatory, on the day of the demo. */
export async function submitted(
  db: Db,
  { signatory, projectId }: RunningProject,
  claim: DemoClaim,
): Promise<string> {
  await setClock(db, `${claim.submitted}T15:21:00Z`);
  const { claimId } = done(await saveClaim(as(signatory), projectId, written(claim)));
  done(await submitClaim(as(signatory), { claimId }));
  return claimId;
}

/** The officer's judgement of every line, as in the demo. */
export async function judgementOf(
  officer: Staff,
  claimId: string,
  claim: DemoClaim,
): Promise<ApproveClaimInput> {
  const { claim: found } = done(await findClaim(officer, claimId));
  const lines = writtenLines(claim);
  return approveClaimSchema.parse({
    lines: found.lines
      .filter(({ derived }) => derived === null)
      .map(({ id }, at) => ({
        id,
        approved: lines[at]?.approved ?? lines[at]?.amount,
        reason: lines[at]?.reason ?? "",
      })),
  });
}

export async function approved(db: Db, project: RunningProject, claim: DemoClaim): Promise<string> {
  const claimId = await submitted(db, project, claim);
  await setClock(db, `${claim.approved}T09:40:00Z`);
  const judgement = await judgementOf(project.officer, claimId, claim);
  done(await approveClaim(as(project.officer), claimId, judgement));
  return claimId;
}

/** Every account of the project that is not at zero, e.g. { "committed 2028": "295000.00", advance: "295000.00" }. */
export const standing = ({ projectId }: RunningProject): Promise<Record<string, string>> =>
  inSnapshot({ boardId: "12" }, async ({ trx }) => {
    const found: Record<string, string> = {};
    for (const role of projectRoles) {
      for (const { dims, balance } of await balances(trx, { role, dims: { project: projectId } })) {
        const year = "year" in dims ? ` ${dims.year}` : "";
        if (balance !== 0n) found[`${role}${year}`] = kronor(balance);
      }
    }
    const inTransit = await balances(trx, { role: "bankInTransit" });
    const total = sum(inTransit.map(({ balance }) => balance));
    return total === 0n ? found : { ...found, bankInTransit: kronor(total) };
  });

const projectRoles = [
  "committed",
  "toBePaid",
  "paid",
  "grantCost",
  "advance",
  "payable",
] as const satisfies readonly AccountRole[];
