import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findVersions } from "~/domain/changes/index.server";
import { dayOf } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatDay } from "~/ui/date";
import { Select, SubmitButton } from "~/ui/form";
import { Columns, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { Tag, TaskList } from "~/ui/list";
import { VersionTable } from "./parts/version-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const page = orThrow(request, await findVersions(actor, params.id ?? ""));
  const numbered = (no: string | null) =>
    page.versions.find((one) => String(one.no) === no) ?? null;
  const version = numbered(params.no ?? "");
  if (!version) throw new Response("Not found", { status: 404 });
  const other = numbered(new URL(request.url).searchParams.get("with"));
  return {
    ...page,
    version,
    other: other?.no === version.no ? null : other,
    isStaff: actor.kind === "staff",
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, changesText, (t) =>
    data ? t.versions.name({ no: data.version.no, project: data.project.title }) : t.versions.title,
  );

export default function VersionPage() {
  const page = useLoaderData<typeof loader>();
  const { project, version, other, categories, isStaff } = page;
  const { versions: t, projects } = useText(changesText);
  const made = useMade();
  const isCurrent = version.no === page.versions.length;
  const letter = page.letters[version.changeDecisionId ?? page.decisionId];
  return (
    <Page
      crumbs={[
        { label: projects, to: isStaff ? "/projects" : "/own-projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: t.crumb({ no: version.no }) },
      ]}
      status={<Tag colour={isCurrent ? "green" : "grey"}>{isCurrent ? t.current : t.past}</Tag>}
      kicker={project.caseNumber}
      title={t.name({ no: version.no, project: project.title })}
      lead={made(version)}
    >
      <Columns
        asideLabel={t.list}
        aside={
          <Panel title={t.list}>
            <TaskList
              tasks={page.versions.toReversed().map((one) => ({
                label: t.crumb({ no: one.no }),
                note: made(one),
                ...(one.no !== version.no && {
                  to: `/projects/${project.id}/versions/${one.no}`,
                }),
              }))}
            />
          </Panel>
        }
      >
        {page.versions.length > 1 ? <Compare page={page} /> : null}
        <VersionTable version={version} other={other} categories={categories} />
        {letter ? (
          <Section>
            <Link to={`/letters/${letter}`}>{t.letter}</Link>
          </Section>
        ) : null}
      </Columns>
    </Page>
  );
}

type LoaderPage = ReturnType<typeof useLoaderData<typeof loader>>;

/** "Beslut om ändring 3 mars 2028, Länsråd D1" */
function useMade() {
  const t = useText(changesText).versions;
  const locale = useLocale();
  return ({ cause, madeAt, madeBy }: LoaderPage["version"]) =>
    t.made({ cause: t.cause[cause], day: formatDay(dayOf(madeAt), locale), name: madeBy });
}

function Compare({ page: { versions, version, other } }: { readonly page: LoaderPage }) {
  const t = useText(changesText).versions;
  return (
    <Form method="get" className="lm-form lm-form--inline">
      <Select
        name="with"
        label={t.with}
        empty={t.none}
        value={other ? String(other.no) : ""}
        options={versions
          .filter(({ no }) => no !== version.no)
          .map(({ no }) => ({ value: String(no), label: t.crumb({ no }) }))}
      />
      <SubmitButton look="secondary">{t.compare}</SubmitButton>
    </Form>
  );
}
