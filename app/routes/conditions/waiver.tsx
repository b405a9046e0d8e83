import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { proposeWaiverSchema } from "~/domain/conditions";
import { findCondition, proposeWaiver } from "~/domain/conditions/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import conditionsText from "~/i18n/conditions";
import { formatInstant } from "~/ui/date";
import { Columns, ErrorPage, Page, pageTitle, Section, TwoPersons } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { ConditionTag } from "./parts/condition-tag";
import { DecideWaiver, ProposeWaiver } from "./parts/waiver-forms";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findCondition(actor, params.id ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const conditionId = params.id ?? "";
  return answerForm(
    request,
    proposeWaiverSchema,
    (input, commandId) => proposeWaiver({ actor, commandId }, conditionId, input),
    () => redirect(`/conditions/${conditionId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, conditionsText, (t) =>
    data ? t.waiver.page({ no: data.condition.no, project: data.project.title }) : t.title,
  );

export default function Waiver() {
  const page = useLoaderData<typeof loader>();
  const { condition, project } = page;
  const t = useText(conditionsText);
  const locale = useLocale();
  const waiting = page.waivers.find(({ outcome }) => outcome === null);
  return (
    <Page
      crumbs={[
        { label: t.projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.crumb({ no: condition.no }), to: `/conditions/${condition.id}` },
        { label: t.waiver.title },
      ]}
      status={<ConditionTag condition={condition} isStaff />}
      kicker={project.caseNumber}
      title={t.waiver.name({ no: condition.no })}
      lead={condition.text}
    >
      <Columns
        asideLabel={t.waiver.two}
        aside={
          <TwoPersons
            title={t.waiver.two}
            steps={[
              {
                label: t.waiver.proposed,
                state: waiting ? "done" : "now",
                who: waiting
                  ? t.by({
                      name: waiting.proposedBy,
                      at: formatInstant(waiting.proposedAt, locale),
                    })
                  : t.waiver.none,
              },
              {
                label: t.waiver.decided,
                state: waiting ? "now" : "coming",
                who: page.isOwnProposal ? t.waiver.own : t.waiver.other,
              },
            ]}
          />
        }
      >
        {waiting ? (
          <Section title={t.waiver.proposal}>
            <Facts look="rows" facts={[{ label: t.waiver.reasons, value: waiting.reasons }]} />
          </Section>
        ) : null}
        {page.mayProposeWaiver ? <ProposeWaiver /> : null}
        {page.mayDecideWaiver ? <DecideWaiver conditionId={condition.id} /> : null}
        {!waiting && !page.mayProposeWaiver ? <p>{t.waiver.nothing}</p> : null}
      </Columns>
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
