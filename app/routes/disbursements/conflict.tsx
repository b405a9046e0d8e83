import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { declareConflictSchema } from "~/domain/assessment";
import { declarePaymentConflict, findPaymentConflict } from "~/domain/disbursements/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import disbursementsText from "~/i18n/disbursements";
import tiesText from "~/i18n/ties";
import { ErrorPage, Page, pageTitle } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { DeclarationForm } from "../assessment/parts/declaration-form";
import { TieNotice } from "../ties/parts/tie-notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { id = "" } = params;
  return { id, ...orThrow(request, await findPaymentConflict(actor, id)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const orderId = params.id ?? "";
  return answerForm(
    request,
    declareConflictSchema,
    (input, commandId) => declarePaymentConflict({ actor, commandId }, { orderId, ...input }),
    ({ conflict }) => redirect(conflict ? "/tasks" : `/payment-orders/${orderId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, assessmentText, (t) => t.conflict.title);

export default function Conflict() {
  const found = useLoaderData<typeof loader>();
  const t = useText(assessmentText);
  const runs = useText(disbursementsText).runs;
  const { payment } = useText(tiesText);
  return (
    <Page
      crumbs={[
        { label: runs.title, to: "/payment-runs" },
        { label: found.projectTitle, to: `/payment-orders/${found.id}` },
        { label: t.conflict.title },
      ]}
      kicker={found.caseNumber}
      title={found.hasDeclared ? t.conflict.titleLater : t.conflict.title}
    >
      <div className="lm-measure lm-stack">
        <p>{t.conflict.what}</p>
        <Facts
          look="rows"
          facts={[
            { label: t.application, value: found.projectTitle },
            { label: t.facts.applicant, value: found.organisationName },
            { label: t.facts.orgnr, value: found.orgnr },
          ]}
        />
        <TieNotice ties={found.ties} />
        <DeclarationForm
          onlyConflict={found.hasDeclared}
          isTied={found.ties.length > 0}
          yesHint={payment.yesHint}
          cancel={{ label: payment.cancel, to: `/payment-orders/${found.id}` }}
        />
      </div>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
