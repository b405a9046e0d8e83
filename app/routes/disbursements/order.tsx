import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import type { Ore } from "~ledger/amount";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { disbursementAccess, mayBeNext, type OrderStatus } from "~/domain/disbursements";
import {
  attestHash,
  findOrder,
  findPayee,
  findPaymentConflict,
} from "~/domain/disbursements/index.server";
import { besideAccount } from "~/domain/payment-blocks";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import { organisationAccess } from "~/domain/organisations";
import { may } from "~/domain/shared/access";
import type { Staff } from "~/domain/shared/actor";
import { useLocale, useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { formatInstant } from "~/ui/date";
import { Actions, CommandForm, LateRefusal, SubmitButton } from "~/ui/form";
import { Columns, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { Figures, formatKronor, Kr } from "~/ui/money";
import { blockTexts } from "../payment-blocks/block-texts.server";
import { BlockNotice } from "../payment-blocks/parts/block-notice";
import { OrderSteps } from "./parts/order-steps";
import { useOrderAbout } from "./parts/order-about";
import { TieToDeclare } from "../ties/parts/tie-to-declare";
import { PayeeNotice } from "./parts/payee-notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const order = orThrow(request, await findOrder(actor, params.id ?? ""));
  const { boardId, decidingBoardId } = order;
  const isAttestant = may(disbursementAccess, actor, "order.attest", { boardId });
  const mayOrderAgain =
    order.status === "returned" &&
    !order.isReplaced &&
    may(disbursementAccess, actor, "order.again", { boardId: decidingBoardId });
  const isWaiting = ["approved", "attested", "in_run"].includes(order.status) || mayOrderAgain;
  const { blocks } = orThrow(request, await findPaymentBlocks(actor, order.projectId));
  const mayAttest = isAttestant && mayBeNext(order, actor.personId) && blocks.length === 0;
  const isTied = mayAttest && (await mustDeclare(actor, order.id));
  return {
    order,
    isTied,
    blocks: isWaiting ? blockTexts(request, mayOrderAgain ? besideAccount(blocks) : blocks) : [],
    payee: mayOrderAgain ? orThrow(request, await findPayee(actor, order.projectId)) : null,
    mayVerify: may(organisationAccess, actor, "organisation.verifyAccount", { boardId }),
    shownHash: attestHash(order),
    isShared: boardId !== decidingBoardId,
    isDecider: decidingBoardId === actor.boardId,
    isOwn: order.approvedBy === actor.personId,
    mayAttest: mayAttest && !isTied,
  };
}

async function mustDeclare(actor: Staff, orderId: string): Promise<boolean> {
  const found = await findPaymentConflict(actor, orderId);
  return found.ok && found.value.ties.length > 0 && !found.value.hasDeclared;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, disbursementsText, (t) => data?.order.projectTitle ?? t.runs.title);

type OrderPageData = ReturnType<typeof useLoaderData<typeof loader>>;

export default function OrderPage() {
  const page = useLoaderData<typeof loader>();
  const { order, shownHash, isOwn, mayAttest, payee, mayVerify } = page;
  const mayAgain = payee?.account?.isVerified === true && page.blocks.length === 0;
  const texts = useText(disbursementsText);
  const t = texts.order;
  const about = useOrderAbout();
  const title = t.title({ kind: about(order), project: order.projectTitle });
  return (
    <Page
      crumbs={[{ label: texts.runs.title, to: "/payment-runs" }, { label: title }]}
      status={<OrderTag status={order.status} />}
      kicker={order.caseNumber}
      title={title}
      facts={useOrderFacts(page)}
    >
      <BlockNotice texts={page.blocks} of="payment" />
      {page.isTied ? <TieToDeclare orderId={order.id} /> : null}
      {payee && !payee.account?.isVerified ? (
        <Section>
          <PayeeNotice payee={payee} before="payment" mayVerify={mayVerify} />
        </Section>
      ) : null}
      <Columns
        asideLabel={t.two}
        aside={
          <Panel title={t.two}>
            <OrderSteps order={order} isOwn={isOwn} mayAttest={mayAttest} />
          </Panel>
        }
      >
        <div className="lm-stack">
          <Figures figures={[{ label: t.amount, value: <Kr ore={order.amount} />, main: true }]} />
          {page.isDecider ? <Links /> : null}
          {mayAttest ? (
            <AttestForm order={order} shownHash={shownHash} />
          ) : mayAgain ? null : (
            <LateRefusal />
          )}
          {mayAgain ? <OrderAgain orderId={order.id} /> : null}
        </div>
      </Columns>
    </Page>
  );
}

function OrderTag({ status }: { readonly status: OrderStatus }) {
  const { orderStatus } = useText(disbursementsText);
  return <Tag colour={status === "confirmed" ? "green" : "amber"}>{orderStatus[status]}</Tag>;
}

/** To the case, which is the deciding board's. */
function Links() {
  const { order } = useLoaderData<typeof loader>();
  const t = useText(disbursementsText).order;
  return (
    <p className="lm-row">
      {order.claimId ? <Link to={`/claims/${order.claimId}`}>{t.claim}</Link> : null}
      <Link to={`/projects/${order.projectId}/case`}>{t.project}</Link>
    </p>
  );
}

function useOrderFacts({ order, isShared }: Pick<OrderPageData, "order" | "isShared">) {
  const texts = useText(disbursementsText);
  const t = texts.order.facts;
  const locale = useLocale();
  const approvedAt = formatInstant(order.approvedAt, locale);
  return [
    { label: t.recipient, value: `${order.organisationName}, ${order.orgnr}` },
    { label: t.account, value: texts.account[order.account.kind](order.account) },
    { label: t.year, value: order.year },
    ...(isShared
      ? [
          { label: t.decider, value: order.decidingBoard[locale] },
          { label: t.payer, value: order.payingBoard[locale] },
        ]
      : []),
    { label: t.approved, value: `${order.approverName}, ${approvedAt}` },
  ];
}

type AttestProps = {
  readonly order: { readonly id: string; readonly amount: Ore };
  readonly shownHash: string;
};

function AttestForm({ order, shownHash }: AttestProps) {
  const t = useText(disbursementsText).order;
  const locale = useLocale();
  return (
    <CommandForm action={`/payment-orders/${order.id}/attest`}>
      <p className="lm-measure">{t.vouch}</p>
      <input type="hidden" name="shownHash" value={shownHash} />
      <Actions>
        <SubmitButton>{t.button({ amount: formatKronor(order.amount, locale) })}</SubmitButton>
      </Actions>
    </CommandForm>
  );
}

function OrderAgain({ orderId }: { readonly orderId: string }) {
  const t = useText(disbursementsText).order;
  return (
    <CommandForm action={`/payment-orders/${orderId}/again`}>
      <p className="lm-measure">{t.againWhy}</p>
      <Actions>
        <SubmitButton>{t.again}</SubmitButton>
      </Actions>
    </CommandForm>
  );
}
