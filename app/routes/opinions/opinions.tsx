import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCase } from "~/domain/applications/index.server";
import { writeOpinionSchema } from "~/domain/opinions";
import { findOpinions, writeOpinion } from "~/domain/opinions/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { useText } from "~/i18n";
import opinionsText from "~/i18n/opinions";
import { CaseFrame } from "~/routes/cases/parts/case-frame";
import { CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { EmptyState, pageTitle, Section } from "~/ui/layout";
import { OpinionList } from "./parts/opinion-list";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const id = params.id ?? "";
  const { application, moves } = orThrow(request, await findCase(actor, id));
  const page = orThrow(request, await findOpinions(actor, id));
  return { application, moves, ...page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const id = params.id ?? "";
  return answerForm(
    request,
    writeOpinionSchema,
    (input, commandId) => writeOpinion({ actor, commandId }, id, input),
    () => redirect(`/cases/${id}/opinions`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, opinionsText, (t) =>
    data ? `${t.title}, ${data.application.caseNumber}` : t.title,
  );

export default function Opinions() {
  const { application, moves, opinions, mayWrite } = useLoaderData<typeof loader>();
  const t = useText(opinionsText);
  return (
    <CaseFrame found={{ application, moves }}>
      <Section title={t.title} intro={t.lead}>
        {opinions.length > 0 ? (
          <OpinionList opinions={opinions} />
        ) : (
          <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
        )}
      </Section>
      {mayWrite ? (
        <Section title={t.write.title} intro={t.write.intro}>
          <CommandForm>
            <TextArea name="body" label={t.write.body} hint={t.write.hint} rows={10} max={5000} />
            <SubmitButton>{t.write.button}</SubmitButton>
          </CommandForm>
        </Section>
      ) : null}
    </CaseFrame>
  );
}
