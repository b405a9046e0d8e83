import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { declareConflictSchema } from "~/domain/assessment";
import { declareDecisionConflict, findDecisionFront } from "~/domain/decisions/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { useLocale, useText } from "~/i18n";
import assessmentText from "~/i18n/assessment";
import decisionsText from "~/i18n/decisions";
import { ErrorPage, Page, pageTitle } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { DeclarationForm } from "../assessment/parts/declaration-form";
import { TieNotice } from "../ties/parts/tie-notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = orThrow(request, await findDecisionFront(actor, params.id ?? ""));
  if (found.status !== "proposed") throw tooLate(`/decisions/${found.id}`);
  return found;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const decisionId = params.id ?? "";
  return answerForm(
    request,
    declareConflictSchema,
    (input, commandId) => declareDecisionConflict({ actor, commandId }, { decisionId, ...input }),
    ({ conflict }) => redirect(conflict ? "/decisions" : `/decisions/${decisionId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, assessmentText, (t) => t.conflict.title);

export default function Conflict() {
  const found = useLoaderData<typeof loader>();
  const t = useText(assessmentText);
  const own = useText(decisionsText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[{ label: own.title, to: "/decisions" }, { label: found.projectTitle }]}
      kicker={found.caseNumber}
      title={found.hasDeclared ? t.conflict.titleLater : t.conflict.title}
      lead={found.hasDeclared ? undefined : own.conflict.lead}
    >
      <div className="lm-measure lm-stack">
        <p>{t.conflict.what}</p>
        <Facts
          look="rows"
          facts={[
            { label: t.application, value: found.projectTitle },
            { label: t.facts.applicant, value: found.organisationName },
            { label: t.facts.orgnr, value: found.orgnr },
            { label: t.facts.call, value: found.callTitle[locale] },
            { label: t.facts.preparedBy, value: found.preparedByName },
          ]}
        />
        <TieNotice ties={found.ties} />
        <DeclarationForm
          onlyConflict={found.hasDeclared}
          isTied={found.ties.length > 0}
          yesHint={t.conflict.yesHintDecision}
          cancel={{ label: own.conflict.cancel, to: "/decisions" }}
        />
      </div>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
