import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { searchPublic, type FoundCall, type FoundProject } from "~/domain/public/index.server";
import { shortened } from "~/domain/shared/shortened";
import { useLocale, useText } from "~/i18n";
import publicText from "~/i18n/public";
import { formatInstant } from "~/ui/date";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { Kr } from "~/ui/money";
import { SearchForm } from "./parts/search-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim();
  return { query, quoted: shortened(query), found: await searchPublic(query) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, publicText, (t) =>
    data?.query ? t.search.results({ query: data.quoted }) : t.search.title,
  );

export default function Search() {
  const { query, quoted, found } = useLoaderData<typeof loader>();
  const t = useText(publicText).search;
  const hits = found.calls.length + found.projects.length;
  return (
    <Page plain title={query ? t.results({ query: quoted }) : t.title}>
      <SearchForm query={query} />
      {query ? <p role="status">{t.count({ count: hits })}</p> : null}
      {query && hits === 0 ? (
        <EmptyState title={t.none({ query: quoted })}>
          <p>{t.noneWhy}</p>
          <p>
            <Link to="/calls">{t.allCalls}</Link>
          </p>
          <p>
            <Link to="/projects">{t.allProjects}</Link>
          </p>
        </EmptyState>
      ) : null}
      <Calls calls={found.calls} />
      <Projects projects={found.projects} />
    </Page>
  );
}

function Calls({ calls }: { readonly calls: readonly FoundCall[] }) {
  const t = useText(publicText).search;
  const locale = useLocale();
  if (calls.length === 0) return null;
  return (
    <Section title={t.calls}>
      <ul className="lm-bullets">
        {calls.map((call) => (
          <li key={call.id}>
            <Link to={`/calls/${call.id}`}>{call.title[locale]}</Link>, {call.county}.{" "}
            {t.closes({ moment: formatInstant(call.closesAt, locale) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Projects({ projects }: { readonly projects: readonly FoundProject[] }) {
  const t = useText(publicText).search;
  if (projects.length === 0) return null;
  return (
    <Section title={t.projects}>
      <ul className="lm-bullets">
        {projects.map((project) => (
          <li key={project.id}>
            <Link to={`/projects/${project.id}`}>{project.title}</Link>, {project.organisationName},{" "}
            {project.county}. <Kr ore={project.granted} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
