import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { isMissing } from "~/domain/certificates";
import { findPart } from "~/domain/certificates/index.server";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import certificatesText from "~/i18n/certificates";
import { Details, ErrorPage, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { LateRefusal } from "~/ui/form";
import { Facts } from "~/ui/list";
import { formatKronor, Kr } from "~/ui/money";
import { CertificateForm } from "./parts/certificate-form";
import { CertificateHistory } from "./parts/certificate-history";
import { JudgeForm } from "./parts/judge-form";
import { PartTag, plainQuantity } from "./parts/part-state";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = orThrow(request, await findPart(actor, params.id ?? ""));
  return { page, isStaff: actor.kind === "staff" };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, certificatesText, (t) =>
    data
      ? t.partPage({ name: data.page.part.name, project: data.page.cofinancing.project.title })
      : t.title,
  );

export default function PartPage() {
  const { page, isStaff } = useLoaderData<typeof loader>();
  const { part, cofinancing, certificates } = page;
  const { project } = cofinancing;
  const t = useText(certificatesText);
  return (
    <Page
      crumbs={[
        { label: t.projects, to: isStaff ? "/projects" : "/own-projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.title, to: `/projects/${project.id}/cofinancing` },
        { label: part.name },
      ]}
      status={<PartTag part={part} isStaff={isStaff} />}
      kicker={project.caseNumber}
      title={part.name}
      facts={[
        { label: t.part.promised, value: <Kr ore={part.promised} /> },
        { label: t.part.form, value: t.form[part.form][part.sector] },
        ...(part.orgnr ? [{ label: t.part.orgnr, value: part.orgnr }] : []),
        { label: t.recipient, value: project.organisationName },
      ]}
    >
      <div className="lm-measure lm-stack">
        <InKindFacts page={page} />
        <Standing page={page} />
        {page.maySend ? <SendCertificate page={page} /> : null}
        {page.mayJudge ? (
          <JudgeForm id={part.id} />
        ) : (
          <LateRefusal at={`/cofinancing/${part.id}/judgement`} />
        )}
        {part.isOwn ? null : (
          <Section title={t.history.title}>
            <CertificateHistory part={part} certificates={certificates} />
          </Section>
        )}
      </div>
    </Page>
  );
}

type Props = Pick<ReturnType<typeof useLoaderData<typeof loader>>, "page">;

function InKindFacts({ page: { part } }: Props) {
  const t = useText(certificatesText).part;
  const { units } = useText(budgetText).inKind;
  const locale = useLocale();
  if (part.rate === null) return null;
  const unit = units[part.unit as keyof typeof units];
  const rate = formatKronor(part.rate, locale);
  return (
    <Facts
      look="rows"
      facts={[
        { label: t.what, value: part.description ?? "" },
        {
          label: t.counted,
          value: t.count({ quantity: plainQuantity(part.quantity, locale), unit, rate }),
        },
      ]}
    />
  );
}

/** What holds now, when nobody has to do anything, or why the latest certificate was not enough. */
function Standing({ page: { part, certificates } }: Props) {
  const t = useText(certificatesText).part;
  if (part.state === "returned") {
    return (
      <Notice tone="warn" title={t.returned}>
        <p>{certificates[0]?.reason}</p>
      </Notice>
    );
  }
  if (part.state !== "accepted") return null;
  const words = part.isOwn ? t.own : part.certified === null ? t.confirmed : t.accepted;
  return (
    <Notice tone={part.isOwn ? "info" : "success"} title={words.title}>
      <p>{words.text}</p>
    </Notice>
  );
}

/** What a co-financier confirmed still counts: to say something else is one click away. */
function SendCertificate({ page: { part, cofinancing } }: Props) {
  const t = useText(certificatesText);
  if (!isMissing(part)) {
    return (
      <Details summary={t.send.changed}>
        <CertificateForm part={part} />
      </Details>
    );
  }
  return (
    <>
      <CertificateForm part={part} />
      {part.no !== null && part.state === "intended" ? (
        <p>
          <Link to={`/applications/${cofinancing.project.applicationId}/financing/${part.no}`}>
            {t.part.ask}
          </Link>
        </p>
      ) : null}
    </>
  );
}

export { ErrorPage as ErrorBoundary };
