import type { Staff } from "../shared/actor";
import type { Waiting } from "../shared/waiting";
import { findOrders } from "./find-orders.server";
import { isReady, mayBeNext } from "./payment-order";
import { findRuns } from "./find-runs.server";

/** Orders to attest and runs to release (never one's own), orders to gather in a run, and to make again. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  const isAttestant = actor.roles.includes("attestant");
  const isAccountant = actor.roles.includes("accountant");
  const isOfficer = actor.roles.includes("case_officer");
  if (!isAttestant && !isAccountant && !isOfficer) return [];
  const { boardId } = actor;
  const approved = isAttestant ? await findOrders(actor, { status: "approved", boardId }) : [];
  const attested =
    isAccountant || isAttestant ? await findOrders(actor, { status: "attested", boardId }) : [];
  const ready = isAccountant ? attested.filter(isReady) : [];
  const orders = isAttestant ? [...approved, ...attested] : [];
  const returned = isOfficer ? await findOrders(actor, { status: "returned" }) : [];
  const runs = isAttestant ? await findRuns(actor) : null;
  return [
    ...orders
      .filter((order) => mayBeNext(order, actor.personId))
      .map((order) => ({
        key: "order.attest",
        href: `/payment-orders/${order.id}`,
        subject: order.projectTitle,
        caseNumber: order.caseNumber,
        due: null,
        since: order.approvedAt,
      })),
    ...returned
      .filter(({ isReplaced, decidingBoardId }) => !isReplaced && decidingBoardId === boardId)
      .map((order) => ({
        key: "order.again",
        href: `/payment-orders/${order.id}`,
        subject: order.projectTitle,
        caseNumber: order.caseNumber,
        due: null,
        since: order.attestedAt ?? order.approvedAt,
      })),
    ...ready.slice(0, 1).map((order) => ({
      key: "run.prepare",
      href: "/payment-runs/new",
      subject: order.projectTitle,
      caseNumber: order.caseNumber,
      due: null,
      since: order.attestedAt ?? order.approvedAt,
    })),
    ...(runs?.ok ? runs.value : [])
      .filter(({ status, preparedBy }) => status === "prepared" && preparedBy !== actor.personId)
      .map((run) => ({
        key: "run.release",
        href: `/payment-runs/${run.id}`,
        subject: String(run.no),
        caseNumber: null,
        due: run.paysOn,
        since: run.preparedAt,
      })),
  ];
}
