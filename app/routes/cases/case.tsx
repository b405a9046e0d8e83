/** One case: what to do now, its formal check, its money. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findCase } from "~/domain/applications/index.server";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import casesText from "~/i18n/cases";
import completionsText from "~/i18n/completions";
import { Actions, ButtonLink, isFormAnswer } from "~/ui/form";
import { Columns, Notice, pageTitle, Section } from "~/ui/layout";
import { CaseAside } from "./parts/case-aside";
import { CaseFrame } from "./parts/case-frame";
import { CaseNext } from "./parts/case-next";
import { OtherFunding } from "./parts/other-funding";
import { CheckTable } from "./parts/check-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findCase(actor, params.id ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, casesText, (t) =>
    data ? `${data.application.caseNumber} ${data.application.title}` : t.title,
  );

export default function Case() {
  const found = useLoaderData<typeof loader>();
  const answered: unknown = useActionData();
  const t = useText(casesText);
  const completions = useText(completionsText);
  const { application, moves, checks } = found;
  const { id } = application;
  const left = checks.filter(({ result }) => result !== "met").length;
  return (
    <CaseFrame found={found}>
      <Columns asideLabel={t.facts.aside} aside={<CaseAside found={found} />}>
        {isFormAnswer(answered) && answered.formError ? (
          <Notice tone="error" title={answered.formError} live />
        ) : null}
        <CaseNext found={found} />
        <OtherFunding rows={found.otherFunding} />
        <Section>
          <CheckTable found={found} byOfficer />
          {moves.check || moves.requestCompletion || moves.prepareDismissal ? (
            <Actions>
              {moves.check ? (
                <ButtonLink look="secondary" to={`/cases/${id}/checks`}>
                  {t.checks.yours}
                </ButtonLink>
              ) : null}
              {moves.requestCompletion ? (
                <ButtonLink look="secondary" to={`/cases/${id}/requests/new`}>
                  {completions.request.title}
                </ButtonLink>
              ) : null}
              {moves.prepareDismissal ? (
                <ButtonLink look="tertiary" to={`/cases/${id}/rejection`}>
                  {t.dismissal.title}
                </ButtonLink>
              ) : null}
            </Actions>
          ) : null}
          <p className="lm-small lm-muted">{t.checks.left({ left })}</p>
        </Section>
      </Columns>
    </CaseFrame>
  );
}
