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
import { closePeriodSchema, closingAccess } from "~/domain/closing";
import { closePeriod, findPeriodPage } from "~/domain/closing/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import closingText from "~/i18n/closing";
import { upperFirst } from "~/i18n/letter-case";
import { formatDay, formatMonth } from "~/ui/date";
import { Columns, Page, pageTitle, Section } from "~/ui/layout";
import { Tag } from "~/ui/list";
import { BeforeClosing } from "./parts/before-closing";
import { LeftStanding } from "./parts/left-standing";
import { MonthHistory } from "./parts/month-history";
import { MonthSteps } from "./parts/month-steps";
import { stateColour } from "./parts/state-colour";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const period = orThrow(request, await findPeriodPage(actor, params.id ?? ""));
  const own = { boardId: actor.boardId };
  const [asked] = period.steps;
  return {
    period,
    mayClose: may(closingAccess, actor, "period.close", own),
    mayReopen: may(closingAccess, actor, "period.reopen", own),
    isAsker: asked?.personId === actor.personId,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const periodId = params.id ?? "";
  return answerForm(
    request,
    closePeriodSchema,
    (input, commandId) => closePeriod({ actor, commandId }, { periodId, ...input }),
    () => redirect(`/periods/${periodId}/closing`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, closingText, (t, locale) =>
    data ? formatMonth(data.period.id, locale) : t.title,
  );

export default function Month() {
  const { period, mayClose, mayReopen, isAsker } = useLoaderData<typeof loader>();
  const t = useText(closingText);
  const locale = useLocale();
  const month = formatMonth(period.id, locale);
  const until = formatDay(period.to, locale);
  return (
    <Page
      crumbs={[{ label: t.title, to: "/periods" }, { label: month }]}
      status={<Tag colour={stateColour[period.state]}>{t.state[period.state]}</Tag>}
      title={upperFirst(month, locale)}
      facts={[
        { label: t.month.facts.until, value: until },
        { label: t.month.facts.entries, value: period.entries },
        {
          label: t.month.facts.asOf,
          value: (
            <Link to={`/ledger?as-of=${period.to}`}>{t.month.allBalances({ day: until })}</Link>
          ),
        },
      ]}
    >
      <Columns
        asideLabel={t.month.history}
        wide
        aside={
          <MonthSteps period={period} mayClose={mayClose} mayReopen={mayReopen} isAsker={isAsker} />
        }
      >
        {period.state === "open" || period.state === "held" ? (
          <BeforeClosing period={period} />
        ) : null}
        <LeftStanding period={period} />
        <Section title={t.month.history}>
          <MonthHistory period={period} />
        </Section>
      </Columns>
    </Page>
  );
}
