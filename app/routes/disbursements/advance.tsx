import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { approveAdvance, findAdvance } from "~/domain/disbursements/index.server";
import { besideAccount } from "~/domain/payment-blocks";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import { organisationAccess } from "~/domain/organisations";
import { may } from "~/domain/shared/access";
import { fixed } from "~/domain/shared/fraction";
import { useLocale, useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { ButtonLink, CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, Notice, pageTitle } from "~/ui/layout";
import { formatKronor, formatPercent } from "~/ui/money";
import { blockTexts } from "../payment-blocks/block-texts.server";
import { BlockNotice } from "../payment-blocks/parts/block-notice";
import { PayeeNotice } from "./parts/payee-notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { terms, ...page } = orThrow(request, await findAdvance(actor, params.id ?? ""));
  const boardId = page.payee.payingBoardId;
  const { blocks } = orThrow(request, await findPaymentBlocks(actor, page.projectId));
  return {
    ...page,
    blocks: page.orderId ? [] : blockTexts(request, besideAccount(blocks)),
    grant: terms.grant,
    percent: fixed(terms.advancePercent, 2).replace(/\.?0+$/, ""),
    cap: terms.advanceCap,
    mayVerify: may(organisationAccess, actor, "organisation.verifyAccount", { boardId }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({}),
    (_input, commandId) => approveAdvance({ actor, commandId }, { projectId }),
    ({ orderId }) => redirect(`/payment-orders/${orderId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, disbursementsText, (t) => t.advance.title);

export default function Advance() {
  const page = useLoaderData<typeof loader>();
  const t = useText(disbursementsText).advance;
  const locale = useLocale();
  const kr = (ore: bigint) => formatKronor(ore, locale);
  const amount = kr(page.amount);
  const { payee } = page;
  const project = `/projects/${page.projectId}/case`;
  const isOpen = !page.orderId && page.amount > 0n;
  return (
    <ConfirmPage
      crumbs={[{ label: page.title, to: project }, { label: t.title }]}
      kicker={payee.organisationName}
      question={t.title}
      notice={
        isOpen ? (
          <>
            <BlockNotice texts={page.blocks} />
            <PayeeNotice payee={payee} before="advance" mayVerify={page.mayVerify} />
          </>
        ) : null
      }
      what={t.what({
        percent: formatPercent(page.percent, locale),
        grant: kr(page.grant),
        cap: page.cap === null ? null : kr(page.cap),
      })}
      who={t.who}
      undo={t.undo}
      money={payee.account ? t.money({ amount, account: payee.account.number }) : amount}
      cancel={{ label: t.cancel, to: project }}
    >
      <Approve page={page} amount={amount} />
    </ConfirmPage>
  );
}

type ApproveProps = {
  readonly page: ReturnType<typeof useLoaderData<typeof loader>>;
  readonly amount: string;
};

/** A button that would be refused is not shown; the reason is. */
function Approve({ page, amount }: ApproveProps) {
  const t = useText(disbursementsText).advance;
  if (page.orderId) {
    return (
      <Notice title={t.done}>
        <ButtonLink to={`/payment-orders/${page.orderId}`}>{t.open}</ButtonLink>
      </Notice>
    );
  }
  if (page.amount === 0n) return <Notice title={t.none} />;
  if (!page.payee.account?.isVerified || page.blocks.length > 0) {
    return (
      <p>
        <b>{t.notPayable}</b> {t.notPayableWhy}
      </p>
    );
  }
  return (
    <CommandForm>
      <SubmitButton>{t.button({ amount })}</SubmitButton>
    </CommandForm>
  );
}
