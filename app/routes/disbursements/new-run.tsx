import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { sum } from "~ledger/amount";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { disbursementAccess, isReady } from "~/domain/disbursements";
import { findOrders, prepareRun } from "~/domain/disbursements/index.server";
import { findBlockedProjects } from "~/domain/payment-blocks/index.server";
import { readNow } from "~/domain/identity/index.server";
import { authorise } from "~/domain/shared/access";
import { nextBankDay } from "~/domain/shared/bank-days";
import { dateField } from "~/domain/shared/plain-fields";
import { ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import paymentBlocksText from "~/i18n/payment-blocks";
import { CheckboxGroup, CommandForm, DateField, SubmitButton } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import { blockTexts } from "../payment-blocks/block-texts.server";
import { useOrderAbout } from "./parts/order-about";

const newRunSchema = z.strictObject({
  orderIds: z.array(z.uuid()).default([]),
  paysOn: dateField(),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  orThrow(
    request,
    authorise(disbursementAccess, actor, "run.prepare", { boardId: actor.boardId }) ?? ok(null),
  );
  const orders = (await findOrders(actor, { status: "attested", boardId: actor.boardId })).filter(
    isReady,
  );
  const ids = orders.map(({ projectId }) => projectId);
  const found = orThrow(request, await findBlockedProjects(actor, ids));
  return {
    orders: orders.map((order) => ({
      ...order,
      blocks: blockTexts(request, found[order.projectId] ?? []),
    })),
    firstDay: nextBankDay((await readNow()).today),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    newRunSchema,
    (input, commandId) => prepareRun({ actor, commandId }, input),
    ({ runId }) => redirect(`/payment-runs/${runId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, disbursementsText, (t) => t.newRun.title);

export default function NewRun() {
  const { orders, firstDay } = useLoaderData<typeof loader>();
  const ready = orders.filter(({ blocks }) => blocks.length === 0);
  const { pick } = useText(paymentBlocksText).blocked;
  const texts = useText(disbursementsText);
  const t = texts.newRun;
  const locale = useLocale();
  const about = useOrderAbout();
  return (
    <Page
      crumbs={[{ label: texts.runs.title, to: "/payment-runs" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
    >
      {orders.length === 0 ? (
        <EmptyState title={texts.runs.readyNone}>{texts.runs.readyWhy}</EmptyState>
      ) : (
        <CommandForm>
          <CheckboxGroup
            name="orderIds"
            label={t.orders}
            hint={t.ready({
              count: ready.length,
              amount: formatKronor(sum(ready.map(({ amount }) => amount)), locale),
            })}
            value={ready.map(({ id }) => id)}
            options={orders.map((order) => ({
              value: order.id,
              label: t.pick({
                recipient: order.organisationName,
                amount: formatKronor(order.amount, locale),
              }),
              hint: (
                <>
                  {about(order)}, {order.projectTitle},{" "}
                  <span className="lm-nowrap">{order.account.number}</span>
                  {order.blocks.length > 0 ? (
                    <>
                      . <b>{pick}</b> {order.blocks.join(" ")}
                    </>
                  ) : null}
                </>
              ),
            }))}
          />
          <DateField name="paysOn" label={t.day} hint={t.dayHint} value={firstDay} />
          <SubmitButton>{t.button}</SubmitButton>
        </CommandForm>
      )}
    </Page>
  );
}
