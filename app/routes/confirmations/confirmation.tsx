/** The co-financier's page: no account, no menu. Opening it changes nothing; the answer is given once. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { amountField } from "~/domain/shared/amount-field";
import { findPromise } from "~/domain/applications/index.server";
import { answerPromise } from "~/domain/certificates/index.server";
import { promiseAnswers } from "~/domain/applications";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import promisesText from "~/i18n/promises";
import { formatDeadline } from "~/ui/date";
import { Page, pageTitle } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { formatKronor, Kr } from "~/ui/money";
import { ConfirmationAnswer } from "./parts/confirmation-answer";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = orThrow(request, await findPromise(params.token ?? ""));
  const { financier, orgnr, amount, status, title, applicant, applicantOrgnr, board } = found;
  const { expiresAt, usedAt, isExpired, hasEnded } = found;
  return {
    promise: { financier, orgnr, amount, status, title, applicant, applicantOrgnr, board },
    link: { expiresAt, isUsed: usedAt !== null, isExpired, hasEnded },
  };
}

const answerSchema = z.object({
  answer: z.enum(promiseAnswers, { error: "promise.choose" }),
  shownAmount: amountField(),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  return answerForm(
    request,
    answerSchema,
    (input, commandId) => answerPromise(commandId, { token, ...input }),
    () => redirect(`/confirmations/${token}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  ...pageTitle(matches, promisesText, (t) => t.confirmation.meta),
  // The address is a secret. The server's referrer policy keeps it from other sites.
  { name: "robots", content: "noindex" },
];

export default function Confirmation() {
  const { promise, link } = useLoaderData<typeof loader>();
  const t = useText(promisesText).confirmation;
  const locale = useLocale();
  const { applicant, amount } = promise;
  return (
    <Page title={t.title({ amount: formatKronor(amount, locale), applicant })} lead={t.lead}>
      <div className="lm-measure lm-stack">
        <Facts
          look="rows"
          facts={[
            { label: t.facts.you, value: `${promise.financier}, ${promise.orgnr}` },
            { label: t.facts.applicant, value: `${applicant}, ${promise.applicantOrgnr}` },
            { label: t.facts.project, value: promise.title },
            { label: t.facts.board, value: promise.board[locale] },
            { label: t.facts.amount, value: <Kr ore={amount} /> },
            { label: t.facts.until, value: formatDeadline(link.expiresAt, locale) },
          ]}
        />
        <ConfirmationAnswer promise={promise} link={link} />
      </div>
    </Page>
  );
}
