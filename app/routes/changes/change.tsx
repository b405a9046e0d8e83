import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findChange } from "~/domain/changes/index.server";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatInstant } from "~/ui/date";
import { Columns, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { changeColour } from "./parts/change-colour";
import { ChangeLetters } from "./parts/change-letters";
import { ChangeSteps } from "./parts/change-steps";
import { OwnSteps } from "./parts/own-steps";
import { PartChange } from "./parts/part-change";
import { PartRuling } from "./parts/part-ruling";
import { ReturnForm } from "./parts/return-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = orThrow(request, await findChange(actor, params.id ?? ""));
  return { page, isStaff: actor.kind === "staff", reader: actor.personId as string };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, changesText, (t) =>
    data ? t.name({ no: data.page.change.no, project: data.page.project.title }) : t.title,
  );

export default function ChangePage() {
  const { page, isStaff, reader } = useLoaderData<typeof loader>();
  const { change, project, categories } = page;
  const t = useText(changesText);
  const locale = useLocale();
  const isReturned = change.status === "returned" && change.returnedReason !== null;
  return (
    <Page
      crumbs={[
        { label: t.projects, to: isStaff ? "/projects" : "/own-projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.short({ no: change.no }) },
      ]}
      status={<Tag colour={changeColour[change.status]}>{t.status[change.status]}</Tag>}
      kicker={project.caseNumber}
      title={t.name({ no: change.no, project: project.title })}
      lead={project.organisationName}
      facts={
        change.submittedAt
          ? [
              { label: t.page.sentAt, value: formatInstant(change.submittedAt, locale) },
              { label: t.page.sentBy, value: change.submitterName },
            ]
          : []
      }
    >
      <Columns
        asideLabel={isStaff ? t.two.title : t.page.letters}
        aside={
          isStaff ? (
            <ChangeSteps page={page} reader={reader} />
          ) : (
            <ChangeLetters decisions={page.decisions} projectId={project.id} />
          )
        }
      >
        {isReturned ? (
          <Notice tone="warn" title={t.page.returned}>
            <p>{change.returnedReason}</p>
          </Notice>
        ) : null}
        {change.parts.map((part) => (
          <Section key={part.id} title={t.kind[part.kind]}>
            <PartChange part={part} categories={categories} />
            <PartRuling part={part} isSent={change.submittedAt !== null} />
          </Section>
        ))}
        {isStaff ? <ReturnForm page={page} /> : <OwnSteps page={page} />}
        {isStaff && page.decisions.length > 0 ? (
          <Section>
            <ChangeLetters decisions={page.decisions} projectId={project.id} />
          </Section>
        ) : null}
      </Columns>
    </Page>
  );
}
