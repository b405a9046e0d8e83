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
import { decideMeasureSchema, recoveryAccess, type Measure } from "~/domain/recoveries";
import { confirmPayment, decideMeasure, findRecovery } from "~/domain/recoveries/index.server";
import { may } from "~/domain/shared/access";
import { missing, ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import recoveriesText from "~/i18n/recoveries";
import { formatDay, formatInstant } from "~/ui/date";
import { CommandForm, LateRefusal, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Facts, type Fact } from "~/ui/list";
import { formatKronor } from "~/ui/money";
import { useCrumbs } from "./parts/recovery-crumbs";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findRecovery(actor, params.id ?? ""));
  const found = page.measures.find(({ id }) => id === params.measure);
  const measure = orThrow(request, found ? ok(found) : missing());
  const { recovery } = page;
  const action = measure.kind === "payment" ? "recovery.confirmPayment" : "recovery.decideMeasure";
  const isOwn = measure.proposed.personId === actor.personId;
  return {
    recovery,
    measure,
    isOwn,
    mayDecide:
      measure.outcome === null &&
      !isOwn &&
      recovery.status === "demanded" &&
      may(recoveryAccess, actor, action, recovery),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const recoveryId = params.id ?? "";
  const measureId = params.measure ?? "";
  const page = orThrow(request, await findRecovery(actor, recoveryId));
  const isPayment = page.measures.find(({ id }) => id === measureId)?.kind === "payment";
  const command = isPayment ? confirmPayment : decideMeasure;
  return answerForm(
    request,
    decideMeasureSchema,
    (input, commandId) => command({ actor, commandId }, recoveryId, { ...input, measureId }),
    () => redirect(`/recoveries/${recoveryId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, recoveriesText, (t) =>
    data ? t.measure.kind[data.measure.kind] : t.measure.title,
  );

const MOST_CHARACTERS = 3000;

export default function MeasurePage() {
  const { recovery, measure, isOwn, mayDecide } = useLoaderData<typeof loader>();
  const { measure: t } = useText(recoveriesText);
  const waitsForOpinion = measure.kind === "remission" && !measure.opinionOn;
  return (
    <Page
      crumbs={useCrumbs(recovery, t.kind[measure.kind])}
      kicker={recovery.caseNumber}
      title={mayDecide ? t.decideTitle({ kind: t.kind[measure.kind] }) : t.kind[measure.kind]}
    >
      <Facts look="rows" facts={useFacts(measure)} />
      {mayDecide ? (
        <Section>
          {waitsForOpinion ? <p>{t.notConsulted}</p> : null}
          {measure.kind === "respite" || measure.kind === "instalments" ? (
            <p className="lm-measure">{t.about[measure.kind]}</p>
          ) : null}
          <CommandForm>
            <RadioGroup
              name="outcome"
              label={t.outcome}
              options={[
                { value: "granted", label: t.grant },
                { value: "refused", label: t.refuse },
              ]}
            />
            <TextArea name="decisionReasons" label={t.decisionReasons} max={MOST_CHARACTERS} />
            <SubmitButton>{t.decideButton}</SubmitButton>
          </CommandForm>
        </Section>
      ) : (
        <LateRefusal />
      )}
      {isOwn && measure.outcome === null ? <p>{t.own}</p> : null}
      <p>
        <Link to={`/recoveries/${recovery.id}`}>{t.cancel}</Link>
      </p>
    </Page>
  );
}

function useFacts(measure: Measure): Fact[] {
  const { measure: t, remission } = useText(recoveriesText);
  const locale = useLocale();
  const { amount, day, instalments, reasons, proposed, decided, outcome } = measure;
  const { consulted, consultedOn, opinion, decisionReasons } = measure;
  const by = (name: string, at: string) => t.by({ name, at: formatInstant(at, locale) });
  const fact = (label: string, value: string | null): Fact[] => (value ? [{ label, value }] : []);
  return [
    ...fact(t.amount, amount === null ? null : formatKronor(amount, locale)),
    ...fact(t.day, day && formatDay(day, locale)),
    ...fact(t.instalments, instalments === null ? null : String(instalments)),
    ...fact(t.reasons, reasons),
    ...fact(t.proposed, by(proposed.by, proposed.at)),
    ...fact(
      remission.consulted,
      consulted && consultedOn
        ? remission.asked({ who: consulted, day: formatDay(consultedOn, locale) })
        : null,
    ),
    ...fact(remission.opinion, opinion),
    ...fact(t.outcome, outcome && (outcome === "granted" ? t.granted : t.refused)),
    ...fact(t.decisionReasons, decisionReasons),
    ...fact(remission.step.decided, decided && by(decided.by, decided.at)),
  ];
}
