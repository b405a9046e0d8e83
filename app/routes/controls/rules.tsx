import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { riskRules, riskRuleSchema } from "~/domain/controls";
import { findRiskRules, recordRiskRule } from "~/domain/controls/index.server";
import { useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import { Day } from "~/ui/date";
import { CommandForm, DateField, Select, SubmitButton, TextField } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { State } from "~/ui/list";
import { DataTable } from "~/ui/table";
import { ControlParts } from "./parts/control-parts";
import { useUnit } from "./parts/unit";

export async function loader({ request }: LoaderFunctionArgs) {
  return orThrow(request, await findRiskRules(await requireStaff(request)));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    riskRuleSchema,
    (input, commandId) => recordRiskRule({ actor, commandId }, input),
    () => redirect("/risk-sample/rules"),
  );
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, controlsText, (t) => t.rules);

export default function RiskRules() {
  const { rules, mayRecord } = useLoaderData<typeof loader>();
  const t = useText(controlsText);
  const unit = useUnit();
  return (
    <Page title={t.rules} lead={t.rulesPage.lead} plain>
      <ControlParts />
      <DataTable
        caption={t.rules}
        captionHidden
        rows={rules}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "rule",
            head: t.column.rule,
            cell: ({ rule }) => (
              <>
                {t.rule[rule]}
                <small>{t.ruleWhat[rule]}</small>
              </>
            ),
          },
          {
            key: "from",
            head: t.column.from,
            cell: ({ from, isInForce }) => (
              <>
                <Day on={from} short />
                {isInForce ? <State is="done">{t.rulesPage.inForce}</State> : null}
              </>
            ),
          },
          {
            key: "atLeast",
            head: t.column.atLeast,
            num: true,
            cell: ({ rule, atLeast }) => unit(rule, atLeast),
          },
          { key: "points", head: t.column.points, num: true, cell: ({ points }) => points },
          { key: "source", head: t.column.source, cell: ({ source }) => source },
          {
            key: "by",
            head: t.column.by,
            cell: ({ recordedBy }) => recordedBy ?? t.rulesPage.shipped,
          },
        ]}
      />
      {mayRecord ? <AddRule /> : null}
    </Page>
  );
}

const POINTS_CHARACTERS = 3;
const LIMIT_CHARACTERS = 12;

function AddRule() {
  const { rulesPage: t, rule } = useText(controlsText);
  return (
    <Section title={t.add} intro={t.addWhy}>
      <CommandForm>
        <Select
          name="rule"
          label={t.rule}
          empty
          options={riskRules.map((value) => ({ value, label: rule[value] }))}
        />
        <DateField name="validFrom" label={t.from} />
        <TextField name="points" label={t.points} inputMode="numeric" size={POINTS_CHARACTERS} />
        <TextField
          name="atLeast"
          label={t.atLeast}
          hint={t.atLeastHint}
          inputMode="numeric"
          size={LIMIT_CHARACTERS}
        />
        <TextField name="source" label={t.source} hint={t.sourceHint} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
