import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCofinancing } from "~/domain/certificates/index.server";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import certificatesText from "~/i18n/certificates";
import { ErrorPage, Notice, Page, pageTitle } from "~/ui/layout";
import { Kr } from "~/ui/money";
import { CofinancingList } from "./parts/cofinancing-list";
import { GapWays } from "./parts/gap-ways";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const cofinancing = orThrow(request, await findCofinancing(actor, params.id ?? ""));
  return { cofinancing, isStaff: actor.kind === "staff" };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, certificatesText, (t) =>
    data ? t.page({ project: data.cofinancing.project.title }) : t.title,
  );

export default function CofinancingPage() {
  const { cofinancing, isStaff } = useLoaderData<typeof loader>();
  const { project, needed, expected, gap, isOpen, parts } = cofinancing;
  const t = useText(certificatesText);
  const waits = parts.some(({ state }) => state !== "accepted" && state !== "refused");
  const standing = waits ? t.waits : t.whole;
  return (
    <Page
      crumbs={[
        { label: t.projects, to: isStaff ? "/projects" : "/own-projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.title },
      ]}
      kicker={project.caseNumber}
      title={t.title}
      lead={t.lead}
      facts={[
        { label: t.needed, value: <Kr ore={needed} /> },
        { label: t.expected, value: <Kr ore={expected} /> },
        ...(isOpen ? [{ label: t.gap, value: <Kr ore={gap} /> }] : []),
        { label: t.recipient, value: project.organisationName },
      ]}
    >
      {isOpen && gap === 0n ? (
        <Notice tone={waits ? "info" : "success"} title={standing.title}>
          <p>{standing.text}</p>
        </Notice>
      ) : null}
      <CofinancingList cofinancing={cofinancing} isStaff={isStaff} />
      {gap > 0n ? <GapWays cofinancing={cofinancing} isStaff={isStaff} /> : null}
    </Page>
  );
}

export { ErrorPage as ErrorBoundary };
