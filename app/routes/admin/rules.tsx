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
import {
  asRuleKind,
  inForce,
  returnedMoney,
  ruleAccess,
  ruleKinds,
  ruleSchemas,
  type DatedRule,
  type RuleKind,
} from "~/domain/dated-rules";
import { findRules, recordRule } from "~/domain/dated-rules/index.server";
import { may } from "~/domain/shared/access";
import { missing, ok } from "~/domain/shared/result";
import { useLocale, useText } from "~/i18n";
import datedRulesText from "~/i18n/dated-rules";
import { Day } from "~/ui/date";
import { CommandForm, DateField, RadioGroup, SubmitButton, TextField } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { State } from "~/ui/list";
import { formatDecimal } from "~/ui/money";
import { DataTable } from "~/ui/table";

const kindIn = (request: Request, text = ""): RuleKind => {
  const kind = asRuleKind(text);
  return orThrow(request, kind ? ok(kind) : missing());
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const kind = kindIn(request, params.kind);
  const { rules, today } = orThrow(request, await findRules(actor, kind));
  return {
    kind,
    rules,
    inForceId: inForce(rules, today)?.id ?? null,
    mayRecord: may(ruleAccess, actor, "rule.record", { boardId: actor.boardId }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const kind = kindIn(request, params.kind);
  return answerForm(
    request,
    ruleSchemas[kind],
    (input, commandId) => recordRule({ actor, commandId }, kind, input),
    () => redirect(`/admin/rules/${kind}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, datedRulesText, (t) => (data ? t.kind[data.kind].title : t.title));

export default function Rules() {
  const { kind, rules, inForceId, mayRecord } = useLoaderData<typeof loader>();
  const t = useText(datedRulesText);
  const words = t.kind[kind];
  return (
    <Page title={words.title} lead={words.lead} plain>
      <nav aria-label={t.kinds}>
        <p className="lm-row">
          {ruleKinds.map((one) => (
            <Link
              key={one}
              to={`/admin/rules/${one}`}
              aria-current={one === kind ? "page" : undefined}
            >
              {t.kind[one].title}
            </Link>
          ))}
        </p>
      </nav>
      <RuleTable kind={kind} rules={rules} inForceId={inForceId} />
      {mayRecord ? <AddRule kind={kind} /> : null}
    </Page>
  );
}

type TableProps = {
  readonly kind: RuleKind;
  readonly rules: readonly DatedRule[];
  readonly inForceId: string | null;
};

function RuleTable({ kind, rules, inForceId }: TableProps) {
  const t = useText(datedRulesText);
  const locale = useLocale();
  const shown = (value: string): string =>
    value === "item" || value === "income_title" ? t.goesTo[value] : formatDecimal(value, locale);
  return (
    <DataTable
      caption={t.kind[kind].title}
      captionHidden
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "from",
          head: t.column.from,
          cell: ({ id, from, isReplaced }) => (
            <>
              <Day on={from} short />
              {id === inForceId ? <State is="done">{t.inForce}</State> : null}
              {isReplaced ? <State is="off">{t.replaced}</State> : null}
            </>
          ),
        },
        {
          key: "value",
          head: t.kind[kind].value,
          num: kind !== "returned_money",
          cell: ({ value }) => shown(value),
        },
        { key: "source", head: t.column.source, cell: ({ source }) => source },
        {
          key: "by",
          head: t.column.by,
          cell: ({ recordedBy }) => recordedBy ?? t.shipped,
        },
      ]}
    />
  );
}

const VALUE_CHARACTERS = 12;

function AddRule({ kind }: { readonly kind: RuleKind }) {
  const t = useText(datedRulesText);
  const words = t.kind[kind];
  return (
    <Section title={t.add} intro={t.addWhy}>
      <CommandForm>
        <DateField name="validFrom" label={t.from} />
        {kind === "returned_money" ? (
          <RadioGroup
            name="value"
            label={words.value}
            options={returnedMoney.map((value) => ({ value, label: t.goesTo[value] }))}
          />
        ) : (
          <TextField
            name="value"
            label={words.value}
            hint={words.hint}
            inputMode="decimal"
            size={VALUE_CHARACTERS}
          />
        )}
        <TextField name="source" label={t.source} hint={t.sourceHint} />
        <SubmitButton>{t.button({ rule: words.title })}</SubmitButton>
      </CommandForm>
    </Section>
  );
}
