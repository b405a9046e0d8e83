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
import { signSheetSchema } from "~/domain/reconciliation";
import { findSheet, signSheet } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { formatMonth } from "~/ui/date";
import { Columns, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { Bullets, Facts, Tag } from "~/ui/list";
import { DayTable } from "./parts/day-table";
import { MonthItems } from "./parts/month-items";
import { SheetSums } from "./parts/sheet-sums";
import { Signatures } from "./parts/signatures";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findSheet(actor, params.id ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const month = params.id ?? "";
  return answerForm(
    request,
    signSheetSchema,
    (input, commandId) => signSheet({ actor, commandId }, { month, ...input }),
    () => redirect(`/reconciliation/${month}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, differencesText, (t, locale) =>
    data ? t.sheet.title({ month: formatMonth(data.figures.month, locale) }) : t.difference.crumb,
  );

export default function SheetPage() {
  const sheet = useLoaderData<typeof loader>();
  const { sheet: t } = useText(differencesText);
  const { reconciliation } = useText(reconciliationText);
  const locale = useLocale();
  const { figures, signed, countersigned, version } = sheet;
  const title = t.title({ month: formatMonth(figures.month, locale) });
  const state = countersigned ? "done" : signed ? "signed" : "draft";
  return (
    <Page
      crumbs={[{ label: reconciliation.title, to: "/reconciliation" }, { label: title }]}
      status={
        <Tag colour={state === "done" ? "green" : state === "signed" ? "blue" : "grey"}>
          {t.state[state]}
        </Tag>
      }
      kicker={[t.kicker({ account: figures.account }), version && t.version({ no: version })]
        .filter(Boolean)
        .join(" · ")}
      title={title}
    >
      {sheet.now ? (
        <Notice tone="warn" title={t.changed}>
          <p>{t.changedWhat}</p>
        </Notice>
      ) : null}
      <Columns asideLabel={t.two} wide aside={<Signatures sheet={sheet} />}>
        <Section title={t.adds}>
          <SheetSums figures={figures} />
        </Section>
      </Columns>
      <Section title={t.items} intro={figures.items.length > 0 ? t.itemsWhy : undefined}>
        <MonthItems figures={figures} />
      </Section>
      <Section title={t.days}>
        <DayTable figures={figures} />
      </Section>
      <Section title={t.statements}>
        <Bullets items={figures.statements} />
      </Section>
      <Section>
        <Facts
          look="rows"
          facts={[{ label: t.hash, value: <code className="lm-checksum">{sheet.sha256}</code> }]}
        />
        <p className="lm-small lm-muted">{t.print}</p>
      </Section>
    </Page>
  );
}
