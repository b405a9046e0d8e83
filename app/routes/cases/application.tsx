/** What came in, from the version that is kept and never changed. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findCase, findSubmitted } from "~/domain/applications/index.server";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { readAnswersProps } from "~/routes/applications/read-answers.server";
import { ReadAnswers } from "~/routes/applications/parts/read-answers";
import { Moment } from "~/ui/date";
import { pageTitle, Section } from "~/ui/layout";
import { Facts, State } from "~/ui/list";
import { AppliedSites } from "./parts/applied-sites";
import { BudgetTable } from "./parts/budget-table";
import { CaseFrame } from "./parts/case-frame";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const id = params.id ?? "";
  const asked = new URL(request.url).searchParams.get("version");
  const { application, moves } = orThrow(request, await findCase(actor, id));
  const submitted = orThrow(
    request,
    await findSubmitted(actor, id, asked === null ? undefined : Number(asked)),
  );
  const { lines, budget, call, sites } = submitted.application;
  return {
    application,
    moves,
    read: readAnswersProps(submitted.application),
    version: submitted.version,
    versions: submitted.versions,
    sites,
    money: { lines, budget, categories: call.definition.budgetCategories },
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, casesText, (t) =>
    data ? `${t.application.title}, ${data.application.caseNumber}` : t.application.title,
  );

export default function Application() {
  const { application, moves, read, version, versions, money, sites } =
    useLoaderData<typeof loader>();
  const t = useText(casesText).application;
  return (
    <CaseFrame found={{ application, moves }}>
      <Section title={t.title} intro={t.lead}>
        <Facts
          look="rows"
          facts={[
            {
              label: t.versions,
              value: <Versions id={application.id} {...{ version, versions }} />,
            },
            { label: t.submitted, value: <Moment at={version.submittedAt} /> },
            { label: t.signed, value: version.submittedBy },
            {
              label: t.checksum,
              value: (
                <>
                  <State is={version.isIntact ? "done" : "late"}>
                    {version.isIntact ? t.intact : t.broken}
                  </State>{" "}
                  <code className="lm-checksum">{version.sha256}</code>
                </>
              ),
            },
            ...(version.completion
              ? [
                  { label: t.wanted, value: version.completion.wanted },
                  { label: t.answer, value: version.completion.answer },
                ]
              : []),
          ]}
        />
      </Section>
      <ReadAnswers {...read} />
      <Section id="budget-rows">
        <BudgetTable {...money} />
      </Section>
      <AppliedSites sites={sites} />
    </CaseFrame>
  );
}

type VersionsProps = {
  readonly id: string;
  readonly version: { readonly no: number };
  readonly versions: readonly number[];
};

function Versions({ id, version, versions }: VersionsProps) {
  const t = useText(casesText).application;
  return (
    <span className="lm-row">
      {versions.map((no) =>
        no === version.no ? (
          <b key={no}>{t.version({ no })}</b>
        ) : (
          <Link key={no} to={`/cases/${id}/application?version=${no}`}>
            {t.version({ no })}
          </Link>
        ),
      )}
    </span>
  );
}
