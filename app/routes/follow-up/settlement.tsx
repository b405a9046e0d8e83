import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { prepareSettlementSchema } from "~/domain/follow-up";
import { findSettlement, prepareSettlement } from "~/domain/follow-up/index.server";
import { findLetters } from "~/domain/letters/index.server";
import { organisationAccess } from "~/domain/organisations";
import { may } from "~/domain/shared/access";
import { localeOf, useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { refusalText } from "~/i18n/refusals.server";
import { formatInstant } from "~/ui/date";
import { Columns, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { PayeeNotice } from "../disbursements/parts/payee-notice";
import { ContributionTable } from "./parts/contribution-table";
import { PrepareForm } from "./parts/prepare-form";
import { SettlementCalculation } from "./parts/settlement-calculation";
import { SettlementFigures } from "./parts/settlement-figures";
import { SettlementSteps } from "./parts/settlement-steps";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findSettlement(actor, params.id ?? ""));
  const { obstacle, settlement } = page;
  const letters = settlement?.decidedAt ? await findLetters(actor, page.details.project.id) : [];
  return {
    page,
    letterId: letters.find(({ kind }) => kind === "settlement")?.id ?? null,
    obstacle: obstacle && refusalText(localeOf(request), obstacle.code, obstacle.params),
    payee: !settlement || settlement.result.payment > 0n ? page.payee : null,
    mayVerify: may(organisationAccess, actor, "organisation.verifyAccount", {
      boardId: page.payee?.payingBoardId ?? null,
    }),
    isOwn: settlement?.preparedBy === actor.personId,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    prepareSettlementSchema,
    (input, commandId) => prepareSettlement({ actor, commandId }, projectId, input),
    () => redirect(`/projects/${projectId}/settlement`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, followUpText, (t) =>
    data ? t.settlement.name({ project: data.page.details.project.title }) : t.settlement.title,
  );

export default function SettlementPage() {
  const { page, letterId, obstacle, payee, mayVerify, isOwn } = useLoaderData<typeof loader>();
  const { details, settlement, mayPrepare } = page;
  const { project, report } = details;
  const { settlement: t, report: words, projects } = useText(followUpText);
  const state = settlement?.decidedAt ? "decided" : settlement ? "prepared" : "none";
  const locale = useLocale();
  const hasReport = report !== null && report.status !== "draft";
  return (
    <Page
      crumbs={[
        { label: projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.title },
      ]}
      status={<Tag colour={state === "decided" ? "green" : "amber"}>{t.status[state]}</Tag>}
      kicker={project.caseNumber ?? ""}
      title={t.name({ project: project.title })}
      done={
        settlement?.decidedAt
          ? t.decidedBefore({
              who: settlement.deciderName ?? "",
              at: formatInstant(settlement.decidedAt, locale),
            })
          : null
      }
      lead={project.organisationName}
    >
      <Columns
        asideLabel={t.two.title}
        aside={<SettlementSteps page={page} letterId={letterId} isOwn={isOwn} />}
      >
        <SettlementFigures page={page} />
        {obstacle ? (
          <Notice tone="warn" title={t.obstacle}>
            <p>{obstacle}</p>
          </Notice>
        ) : null}
        {payee ? <PayeeNotice payee={payee} before="settlement" mayVerify={mayVerify} /> : null}
        {settlement ? <SettlementCalculation settlement={settlement} /> : null}
        {settlement ? <ContributionTable settlement={settlement} /> : null}
        <Section title={t.report}>
          {hasReport ? (
            <p>
              <Link to={`/projects/${project.id}/reports/final`}>{t.readReport}</Link>
            </p>
          ) : (
            <p>{words.notIn}.</p>
          )}
        </Section>
        {mayPrepare && !obstacle ? <PrepareForm page={page} /> : null}
      </Columns>
    </Page>
  );
}
