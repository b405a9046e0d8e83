/** The formal check: every condition, and what the officer finds about those the system cannot tell. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findCase } from "~/domain/applications/index.server";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { isFormAnswer } from "~/ui/form";
import { pageTitle, Section } from "~/ui/layout";
import { CaseFrame } from "./parts/case-frame";
import { CertificateTable } from "./parts/certificate-table";
import { CheckForms } from "./parts/check-forms";
import { CheckTable } from "./parts/check-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findCase(actor, params.id ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, casesText, (t) =>
    data ? `${t.checks.title}, ${data.application.caseNumber}` : t.checks.title,
  );

export default function Checks() {
  const found = useLoaderData<typeof loader>();
  const answered: unknown = useActionData();
  const answer = isFormAnswer(answered) ? answered : undefined;
  const t = useText(casesText).checks;
  const left = found.checks.filter(({ result }) => result !== "met").length;
  return (
    <CaseFrame found={found}>
      <Section intro={t.intro}>
        <CheckTable found={found} />
        <p className="lm-small lm-muted">{t.left({ left })}</p>
      </Section>
      {found.moves.check ? <CheckForms found={found} answer={answer} /> : null}
      <CertificateTable found={found} answer={answer} />
    </CaseFrame>
  );
}
