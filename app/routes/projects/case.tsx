import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findCallBoards } from "~/domain/calls/index.server";
import { findClaims, findProjectSoFar } from "~/domain/claims/index.server";
import { caseAccess } from "~/domain/applications";
import { findProjectChanges } from "~/domain/changes/index.server";
import { claimAccess, type ClaimRow } from "~/domain/claims";
import { findCofinancing } from "~/domain/certificates/index.server";
import { findConditions } from "~/domain/conditions/index.server";
import { controlAccess } from "~/domain/controls";
import { findProjectControls } from "~/domain/controls/index.server";
import { disbursementAccess } from "~/domain/disbursements";
import { findAdvance, findOrders } from "~/domain/disbursements/index.server";
import { organisationAccess } from "~/domain/organisations";
import { recoveryAccess } from "~/domain/recoveries";
import { findProjectRecovery } from "~/domain/recoveries/index.server";
import { may } from "~/domain/shared/access";
import type { Actor } from "~/domain/shared/actor";
import { besideAccount } from "~/domain/payment-blocks";
import { findPaymentBlocks, type PaymentStanding } from "~/domain/payment-blocks/index.server";
import { findLetters } from "~/domain/letters/index.server";
import { findProject, type ProjectCase } from "~/domain/projects/index.server";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import projectsText from "~/i18n/projects";
import { Day, formatInstant, Period } from "~/ui/date";
import { Columns, ErrorPage, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { blockTexts } from "../payment-blocks/block-texts.server";
import { CallBoards } from "../calls/parts/call-boards";
import { BlockList } from "../payment-blocks/parts/block-list";
import { BlockNotice } from "../payment-blocks/parts/block-notice";
import { CofinancingList } from "../certificates/parts/cofinancing-list";
import { ConditionList } from "../conditions/parts/condition-list";
import { PayeeNotice } from "../disbursements/parts/payee-notice";
import type { CasePage } from "./parts/case-page";
import { DocumentList } from "./parts/document-list";
import { MoneySection } from "./parts/money-section";
import { NextStep } from "./parts/next-step";
import { PaymentTable } from "./parts/payment-table";
import { ProjectParts } from "./parts/project-parts";
import { SoFar } from "./parts/so-far";
import { ProjectTag } from "./parts/project-tag";
import { SiteTable } from "./parts/site-table";
import { ProjectTimeline } from "./parts/project-timeline";

export async function loader({ request, params }: LoaderFunctionArgs): Promise<CasePage> {
  const actor = await requireActor(request);
  const project = orThrow(request, await findProject(actor, params.id ?? ""));
  const [orders, claims, conditions, cofinancing, letters, standing, changes] = await Promise.all([
    findOrders(actor, { projectId: project.id }),
    findClaims(actor, { projectId: project.id }),
    findConditions(actor, project.id),
    findCofinancing(actor, project.id),
    findLetters(actor, project.id),
    findPaymentBlocks(actor, project.id),
    findProjectChanges(actor, project.id),
  ]);
  const opens = opensFor(actor, project);
  const boards = await findCallBoards(actor, project.callId);
  const approvable = await toApprove(request, actor, { project, orders, claims: claims.rows });
  return {
    project,
    boards: boards.length > 1 ? boards : [],
    orders,
    letters,
    claims: claims.rows.map(({ id, no, status, state }) => ({ id, no, status, state })),
    conditions: orThrow(request, conditions),
    cofinancing: orThrow(request, cofinancing),
    isStaff: actor.kind === "staff",
    changes: orThrow(request, changes),
    controls: orThrow(request, await findProjectControls(actor, project.id)),
    ...(await recoveryOf(request, actor, project)),
    opens,
    soFar: opens.claims ? orThrow(request, await findProjectSoFar(actor, project.id)) : null,
    payments: paymentsOf(request, { project, orders, ...approvable }, orThrow(request, standing)),
    ...approvable,
  };
}

type Payable = Pick<CasePage, "project" | "orders" | "unpayable">;

/** What blocks payments is said while there is something to pay; the account only once. */
function paymentsOf(
  request: Request,
  { project, orders, unpayable }: Payable,
  { blocks, limits, decisions }: PaymentStanding,
): CasePage["payments"] {
  const isOver = project.status === "settled" || project.status === "closed";
  const isWaiting = orders.some(({ status }) => status !== "confirmed");
  const isPaid = project.status !== "awarded" && (!isOver || isWaiting);
  return {
    blocks: isPaid ? blockTexts(request, unpayable ? besideAccount(blocks) : blocks) : [],
    limits: blockTexts(request, limits),
    decisions,
  };
}

/** The project's latest recovery, and whether this person may open another: there is nothing to take back before a payment. */
async function recoveryOf(
  request: Request,
  actor: Actor,
  { id, money }: ProjectCase,
): Promise<Pick<CasePage, "recovery" | "mayRecover">> {
  const recovery = orThrow(request, await findProjectRecovery(actor, id));
  const isOpen = recovery !== null && recovery.status !== "settled" && recovery.status !== "waived";
  const mayRecover =
    actor.kind === "staff" &&
    !isOpen &&
    money.paid.amount > 0n &&
    may(recoveryAccess, actor, "recovery.open", actor);
  return { recovery, mayRecover };
}

function opensFor(actor: Actor, { organisationId }: ProjectCase): CasePage["opens"] {
  if (actor.kind !== "staff") {
    const claims = may(claimAccess, actor, "claim.read", { organisationId });
    return { orders: false, claims, application: true, risk: false };
  }
  const { boardId } = actor;
  return {
    orders: may(disbursementAccess, actor, "order.read", { boardId }),
    claims: may(claimAccess, actor, "claim.read", { boardId, status: "submitted" }),
    application: may(caseAccess, actor, "case.read", { boardId }),
    risk: may(controlAccess, actor, "risk.read", { boardId }),
  };
}

type Found = Pick<CasePage, "project" | "orders"> & { readonly claims: readonly ClaimRow[] };

/** What an officer has to approve for payment, and whether there is an account to pay it to. */
async function toApprove(
  request: Request,
  actor: Actor,
  { project, orders, claims }: Found,
): Promise<Pick<CasePage, "advance" | "unpayable">> {
  const nothing = { advance: null, unpayable: null };
  if (actor.kind !== "staff" || !may(disbursementAccess, actor, "advance.approve", actor))
    return nothing;
  const { amount, payee } = orThrow(request, await findAdvance(actor, project.id));
  const hasAdvance = orders.some(({ kind }) => kind === "advance");
  const advance = project.status === "running" && !hasAdvance && amount > 0n ? { amount } : null;
  const isWaiting = advance !== null || claims.some(({ status }) => status === "submitted");
  if (!isWaiting || payee.account?.isVerified) return { ...nothing, advance };
  const payer = { boardId: payee.payingBoardId };
  const mayVerify = may(organisationAccess, actor, "organisation.verifyAccount", payer);
  return { advance, unpayable: { payee, mayVerify } };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, projectsText, (t) => data?.project.title ?? t.title);

export default function ProjectCasePage() {
  const page = useLoaderData<typeof loader>();
  const { project, orders, isStaff, unpayable } = page;
  const isStopped = page.payments.decisions[0]?.kind === "stop";
  const t = useText(projectsText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[
        { label: t.title, to: isStaff ? "/projects" : "/own-projects" },
        { label: project.title },
      ]}
      status={
        <ProjectTag
          status={isStopped ? "payment_stopped" : project.status}
          outcome={project.outcome}
        />
      }
      kicker={project.caseNumber}
      title={project.title}
      done={
        project.acceptedAt
          ? t.acceptedBefore({ at: formatInstant(project.acceptedAt, locale) })
          : null
      }
      facts={useProjectFacts(page)}
    >
      {unpayable ? (
        <Section>
          <PayeeNotice {...unpayable} before={page.advance ? "advance" : "claim"} />
        </Section>
      ) : null}
      <BlockNotice texts={page.payments.blocks} />
      <Columns asideLabel={t.timeline.title} aside={<Aside page={page} />}>
        <NextStep page={page} />
        <ConditionList conditions={page.conditions} isStaff={isStaff} today={project.today} />
        <CofinancingList cofinancing={page.cofinancing} isStaff={isStaff} withGap />
        <MoneySection project={project} isStaff={isStaff} />
        <SiteTable sites={project.sites} />
        <BlockList texts={page.payments.limits} />
        <PaymentTable orders={orders} opens={page.opens.orders} />
        <ProjectParts page={page} />
        {page.soFar ? <SoFar soFar={page.soFar} /> : null}
        <DocumentList page={page} />
      </Columns>
    </Page>
  );
}

function Aside({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText);
  return (
    <>
      <Panel title={t.timeline.title}>
        <ProjectTimeline project={page.project} orders={page.orders} />
      </Panel>
      {page.boards.length > 0 ? (
        <Panel title={t.boards}>
          <CallBoards boards={page.boards} />
        </Panel>
      ) : null}
    </>
  );
}

function useProjectFacts(page: CasePage) {
  const { project, isStaff } = page;
  const t = useText(projectsText).facts;
  const organisation = (
    <Link to={`/organisations/${project.organisationId}`}>{project.organisationName}</Link>
  );
  return [
    { label: t.decision, value: <Day on={project.decidedOn} /> },
    { label: t.period, value: <Period from={project.startsOn} to={project.endsOn} /> },
    isStaff
      ? { label: t.applicant, value: organisation }
      : { label: t.officer, value: project.officer ?? t.noOfficer },
    { label: t.holder, value: <Holder page={page} /> },
  ];
}

/** Who has the case: the board while it reviews a claim or report or has a payment to make, otherwise the recipient. */
function Holder({ page }: { readonly page: CasePage }) {
  const t = useText(projectsText).holder;
  const { status } = page.project;
  if (status === "settled" || status === "closed") return <>{t.nobody}</>;
  const isWithBoard =
    status === "final_reported" ||
    page.claims.some((claim) => claim.status === "submitted") ||
    page.orders.some((order) => order.status !== "confirmed");
  if (isWithBoard) return <>{t.board}</>;
  return <>{page.isStaff ? t.recipient : t.you}</>;
}

export { ErrorPage as ErrorBoundary };
