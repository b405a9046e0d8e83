import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import type { GrantedQuestion, GrantedStatement } from "./granted";
import { grantedPage } from "./granted-page.server";
import { reportAccess } from "./report-access";

const PAGE_SIZE = 50;

/** What has been granted and not been paid, up to a day or up to now; the sums are of every page. */
export async function findGranted(
  actor: Staff,
  question: GrantedQuestion,
): Promise<Result<GrantedStatement>> {
  const denied = authorise(reportAccess, actor, "ledger.read", { boardId: actor.boardId });
  if (denied) return denied;
  const { asOf, page } = question;
  return readAs(actor, async ({ trx, today }) => {
    const { rows, sums, total } = await grantedPage(trx, question, PAGE_SIZE);
    return ok({
      asOf: asOf ?? today,
      isToday: asOf === undefined || asOf === today,
      rows,
      total,
      page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      sums,
    });
  });
}
