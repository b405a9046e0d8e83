import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { measureKinds, proposeMeasureSchema, recoveryAccess } from "~/domain/recoveries";
import { findRecovery, proposeMeasure } from "~/domain/recoveries/index.server";
import { authorise } from "~/domain/shared/access";
import { ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { isFormAnswer } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import { MeasureForm } from "./parts/measure-form";
import { useCrumbs } from "./parts/recovery-crumbs";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findRecovery(actor, params.id ?? ""));
  const { recovery, debt } = page;
  orThrow(
    request,
    authorise(recoveryAccess, actor, "recovery.proposeMeasure", recovery) ?? ok(null),
  );
  if (recovery.status !== "demanded") throw redirect(`/recoveries/${recovery.id}`);
  return { recovery, total: debt?.total ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const recoveryId = params.id ?? "";
  return answerForm(
    request,
    proposeMeasureSchema,
    (input, commandId) => proposeMeasure({ actor, commandId }, recoveryId, input),
    () => redirect(`/recoveries/${recoveryId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, recoveriesText, (t) => t.measure.title);

/** Remission has a page of its own, with the consultation. */
const kinds = measureKinds.filter((kind) => kind !== "remission");

export default function Measures() {
  const { recovery, total } = useLoaderData<typeof loader>();
  const { measure: t, communicate } = useText(recoveriesText);
  const locale = useLocale();
  const answered: unknown = useActionData();
  const answer = isFormAnswer(answered) ? answered : undefined;
  return (
    <Page
      crumbs={useCrumbs(recovery, t.title)}
      kicker={recovery.caseNumber}
      title={t.title}
      lead={t.lead}
    >
      {total === null ? null : <p>{t.left({ amount: formatKronor(total, locale) })}</p>}
      {kinds.map((kind) => (
        <Section key={kind} title={t.kind[kind]} intro={t.about[kind]}>
          <MeasureForm kind={kind} answer={answer?.values["kind"] === kind ? answer : null} />
        </Section>
      ))}
      <p>
        <Link to={`/recoveries/${recovery.id}`}>{communicate.cancel}</Link>
      </p>
    </Page>
  );
}
