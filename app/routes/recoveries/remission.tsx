import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { proposeMeasureSchema, recoveryAccess } from "~/domain/recoveries";
import { findRecovery, proposeMeasure } from "~/domain/recoveries/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatDay } from "~/ui/date";
import { LateRefusal } from "~/ui/form";
import { Columns, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { Timeline, type TimelineStep } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import { MeasureForm } from "./parts/measure-form";
import { useCrumbs } from "./parts/recovery-crumbs";
import { ConsultationForm, OpinionForm } from "./parts/remission-forms";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { recovery, debt, measures } = orThrow(request, await findRecovery(actor, params.id ?? ""));
  const isOpen = recovery.status === "demanded";
  const measure = measures.find(({ kind }) => kind === "remission") ?? null;
  return {
    recovery,
    total: debt?.total ?? null,
    measure,
    mayPropose:
      isOpen &&
      (measure === null || measure.outcome !== null) &&
      may(recoveryAccess, actor, "recovery.proposeMeasure", recovery),
    mayConsult:
      isOpen &&
      measure?.outcome === null &&
      may(recoveryAccess, actor, "recovery.consult", recovery),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const recoveryId = params.id ?? "";
  return answerForm(
    request,
    proposeMeasureSchema,
    (input, commandId) => proposeMeasure({ actor, commandId }, recoveryId, input),
    () => redirect(`/recoveries/${recoveryId}/remission`),
  );
}

type RemissionView = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, recoveriesText, (t) => t.remission.title);

export default function Remission() {
  const view = useLoaderData<typeof loader>();
  const { recovery, measure, total, mayPropose, mayConsult } = view;
  const { remission: t, measure: words } = useText(recoveriesText);
  const locale = useLocale();
  const address = `/recoveries/${recovery.id}`;
  return (
    <Page
      crumbs={useCrumbs(recovery, t.title)}
      kicker={recovery.caseNumber}
      title={t.title}
      lead={t.lead}
    >
      {mayPropose || mayConsult ? null : <LateRefusal />}
      <Columns asideLabel={t.title} aside={<RemissionSteps view={view} />}>
        {total === null ? null : <p>{words.left({ amount: formatKronor(total, locale) })}</p>}
        {measure ? (
          <Section title={words.reasons}>
            {measure.amount === null ? null : <p>{formatKronor(measure.amount, locale)}</p>}
            <p className="lm-measure">{measure.reasons}</p>
            {measure.opinion ? (
              <>
                <h3>{t.opinion}</h3>
                <p className="lm-measure">{measure.opinion}</p>
              </>
            ) : null}
            <p>
              <Link to={`${address}/measures/${measure.id}`}>{words.open}</Link>
            </p>
          </Section>
        ) : (
          <p>{t.none}</p>
        )}
        {mayConsult && !measure?.consulted ? <ConsultationForm recoveryId={recovery.id} /> : null}
        {mayConsult && measure?.consulted && !measure.opinion ? (
          <OpinionForm recoveryId={recovery.id} />
        ) : null}
        {mayPropose ? (
          <Section title={t.propose}>
            <MeasureForm kind="remission" />
          </Section>
        ) : null}
        <p>
          <Link to={address}>{words.cancel}</Link>
        </p>
      </Columns>
    </Page>
  );
}

/** Proposed, asked about, answered, decided by another person. */
function RemissionSteps({ view: { measure } }: { readonly view: RemissionView }) {
  const { remission: t, measure: words } = useText(recoveriesText);
  const locale = useLocale();
  const { consulted, consultedOn, opinionOn, outcome } = measure ?? {};
  const step = (title: string, isDone: boolean, isNow: boolean, when?: string): TimelineStep => ({
    title,
    state: isDone ? "done" : isNow ? "now" : "coming",
    ...(when && { when }),
  });
  const day = (on: string) => formatDay(on, locale);
  const who = consulted ?? "";
  return (
    <Panel title={t.title}>
      <Timeline
        steps={[
          step(t.step.proposed, measure !== null, measure === null, measure?.proposed.by),
          step(
            t.step.asked,
            Boolean(consultedOn),
            measure !== null && !consultedOn,
            consultedOn ? t.asked({ who, day: day(consultedOn) }) : undefined,
          ),
          step(
            t.step.answered,
            Boolean(opinionOn),
            Boolean(consultedOn) && !opinionOn,
            opinionOn ? t.answered({ who, day: day(opinionOn) }) : undefined,
          ),
          step(
            t.step.decided,
            Boolean(outcome),
            Boolean(opinionOn) && !outcome,
            outcome ? (outcome === "granted" ? words.granted : words.refused) : undefined,
          ),
        ]}
      />
    </Panel>
  );
}
