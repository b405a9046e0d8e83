import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { declareConflictSchema } from "~/domain/assessment";
import { declareConflict, findAssessmentFront } from "~/domain/assessment/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import { ErrorPage, Page, pageTitle } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { TieNotice } from "../ties/parts/tie-notice";
import { DeclarationForm } from "./parts/declaration-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = orThrow(request, await findAssessmentFront(actor, params.id ?? ""));
  if (found.status === "locked") throw tooLate(`/assessments/${found.id}/lock`);
  return found;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const assessmentId = params.id ?? "";
  return answerForm(
    request,
    declareConflictSchema,
    (input, commandId) => declareConflict({ actor, commandId }, { assessmentId, ...input }),
    ({ conflict }) => redirect(conflict ? "/assessments" : `/assessments/${assessmentId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, assessmentText, (t) => t.conflict.title);

export default function Conflict() {
  const found = useLoaderData<typeof loader>();
  const t = useText(assessmentText);
  const locale = useLocale();
  const isLater = found.status === "declared";
  const financiers = found.financiers.map(({ name }) => name).join(", ");
  return (
    <Page
      crumbs={[{ label: t.title, to: "/assessments" }, { label: found.title }]}
      kicker={found.caseNumber}
      title={isLater ? t.conflict.titleLater : t.conflict.title}
      lead={isLater ? undefined : t.conflict.lead}
    >
      <div className="lm-measure lm-stack">
        <p>{t.conflict.what}</p>
        <Facts
          look="rows"
          facts={[
            { label: t.application, value: found.title },
            { label: t.facts.applicant, value: found.organisationName },
            { label: t.facts.orgnr, value: found.orgnr },
            ...(financiers ? [{ label: t.facts.financiers, value: financiers }] : []),
            { label: t.facts.call, value: found.callTitle[locale] },
          ]}
        />
        <TieNotice ties={found.ties} />
        <DeclarationForm
          onlyConflict={isLater}
          isTied={found.ties.length > 0}
          yesHint={t.conflict.yesHint}
          cancel={{ label: t.conflict.cancel, to: "/assessments" }}
        />
      </div>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
