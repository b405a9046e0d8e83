import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { approveAdvance, findAdvance, type AdvancePage } from "~/domain/disbursements/index.server";
import { useLocale, useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { ButtonLink, CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, Notice, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findAdvance(actor, params.id ?? ""));
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
  const amount = formatKronor(page.amount, locale);
  const project = `/projects/${page.projectId}/case`;
  const hinder = hinderOf(page, t);
  return (
    <ConfirmPage
      crumbs={[{ label: page.title, to: project }, { label: t.title }]}
      kicker={page.organisationName}
      question={t.title}
      what={t.what}
      who={t.who}
      undo={t.undo}
      money={t.money({ amount, account: page.account?.number ?? "–" })}
      cancel={{ label: t.cancel, to: project }}
    >
      {hinder ? (
        <Notice tone="info" title={hinder}>
          {page.orderId ? (
            <ButtonLink to={`/payment-orders/${page.orderId}`}>{t.open}</ButtonLink>
          ) : (
            <Link to={`/organisations/${page.organisationId}`}>{t.organisation}</Link>
          )}
        </Notice>
      ) : (
        <CommandForm>
          <SubmitButton>{t.button({ amount })}</SubmitButton>
        </CommandForm>
      )}
    </ConfirmPage>
  );
}

type Words = {
  readonly none: string;
  readonly done: string;
  readonly noAccount: string;
  readonly notVerified: string;
};

/** A button that would be refused is not shown; the reason is. */
function hinderOf(page: AdvancePage, t: Words): string | null {
  if (page.orderId) return t.done;
  if (page.amount === 0n) return t.none;
  if (!page.account) return t.noAccount;
  return page.account.isVerified ? null : t.notVerified;
}
