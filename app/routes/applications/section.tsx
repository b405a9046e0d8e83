import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import {
  isFormSection,
  municipalitiesOf,
  sectionPath,
  sectionQuestions,
  sectionsOf,
} from "~/domain/applications";
import { findApplication } from "~/domain/applications/index.server";
import formText from "~/i18n/application-form";
import { pageTitle } from "~/ui/layout";
import { SectionPage } from "./parts/section-page";
import { postSection } from "./section-form.server";

/** The draft and its section; a submitted application has no forms to fill in. */
async function draftOf(request: Request, params: LoaderFunctionArgs["params"]) {
  const actor = await requireApplicant(request);
  const { id = "", section = "" } = params;
  const application = orThrow(request, await findApplication(actor, id));
  const { definition } = application.call;
  const sections = sectionsOf(definition, application.organisation.type);
  if (!isFormSection(section) || !sections.includes(section)) {
    throw new Response("Not found", { status: 404 });
  }
  if (application.status !== "draft") throw tooLate(`/applications/${id}`);
  return { actor, application, section, sections };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application, section, sections } = await draftOf(request, params);
  const { id, title, version, call, organisation, answers, files, boardId } = application;
  return {
    application: { id, title, version, organisationId: organisation.id },
    section,
    next: sections[sections.indexOf(section) + 1] ?? null,
    questions: sectionQuestions(call.definition, organisation.type, section),
    answers,
    files,
    saved: application.sections[section] ?? null,
    municipalities: municipalitiesOf(boardId),
    indicators: call.definition.indicators,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const post = await draftOf(request, params);
  const go = new URL(request.url).searchParams.get("then");
  const answer = await postSection(request, post);
  if (answer) return answer;
  const { application, sections } = post;
  const next = sections.find((section) => section === go);
  return redirect(next ? sectionPath(application.id, next) : `/applications/${application.id}`);
}

/** After a conflict the other's text is read anew; otherwise as usual. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, formText, (t) => data && t.section[data.section]);

export default function Section() {
  return (
    <SectionPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
