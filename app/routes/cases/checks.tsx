/** The formal check: every condition, and what the officer finds about those the system cannot tell. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { recordChecksSchema } from "~/domain/applications";
import { findCase, recordChecks, type CaseDetails } from "~/domain/applications/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { pageTitle, Section } from "~/ui/layout";
import { namingConditions } from "./condition-names.server";
import { CaseFrame } from "./parts/case-frame";
import { CertificateTable } from "./parts/certificate-table";
import { CheckForm } from "./parts/check-form";
import { CheckTable } from "./parts/check-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findCase(actor, params.id ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const applicationId = params.id ?? "";
  const answered = await answerForm(
    request,
    recordChecksSchema,
    ({ findings }, commandId) => recordChecks({ actor, commandId }, { applicationId, findings }),
    () => redirect(`/cases/${applicationId}/checks`),
  );
  if (answered instanceof Response) return answered;
  const { checks } = orThrow(request, await findCase(actor, applicationId));
  return namingConditions(request, answered, checks);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, casesText, (t) =>
    data ? `${t.checks.title}, ${data.application.caseNumber}` : t.checks.title,
  );

export default function Checks() {
  const found = useLoaderData<typeof loader>();
  const t = useText(casesText).checks;
  const mayCheck = found.moves.check;
  return (
    <CaseFrame found={found}>
      <Section intro={t.intro}>
        <Left found={found} />
        <CheckTable found={found} byOfficer={!mayCheck} />
      </Section>
      {mayCheck ? <CheckForm found={found} /> : null}
      <CertificateTable found={found} />
    </CaseFrame>
  );
}

/** How much is left, and where to go when nothing is. */
function Left({ found }: { readonly found: CaseDetails }) {
  const t = useText(casesText).checks;
  const left = found.checks.filter(({ result }) => result !== "met").length;
  return (
    <p>
      <b>{t.left({ left })}</b>{" "}
      {found.moves.approveFormally ? (
        <Link to={`/cases/${found.application.id}`}>{t.toApproval}</Link>
      ) : null}
    </p>
  );
}
