import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { filterIn } from "~/http/filter.server";
import { orThrow } from "~/http/refusal.server";
import { claimAccess } from "~/domain/claims";
import { ruleAccess } from "~/domain/dated-rules";
import { recoveryStatuses } from "~/domain/recoveries";
import { findRecoveries, recoverySorts, type RecoveryRow } from "~/domain/recoveries/index.server";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import datedRulesText from "~/i18n/dated-rules";
import recoveriesText from "~/i18n/recoveries";
import { Day } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { State, Tag } from "~/ui/list";
import { Amount, formatKronor } from "~/ui/money";
import { DataTable, FilterBar, FilterSelect, type Column } from "~/ui/table";
import { ClaimsAndRecoveries } from "../claims/parts/claims-and-recoveries";
import { recoveryColour } from "./parts/recovery-colour";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const filter = filterIn(request);
  const status = filter.choice("status", recoveryStatuses);
  const overdue = filter.choice("overdue", ["only"] as const);
  const orders = recoverySorts.flatMap((key) => [key, `-${key}`] as const);
  const sort = filter.choice("sort", orders);
  const list = orThrow(
    request,
    await findRecoveries(actor, {
      ...(status && { status }),
      overdueOnly: overdue === "only",
      ...(sort && { sort }),
    }),
  );
  return {
    list,
    mayReadClaims: may(claimAccess, actor, "claim.read", {
      boardId: actor.boardId,
      status: "submitted",
    }),
    mayReadRules: may(ruleAccess, actor, "rule.read", { boardId: actor.boardId }),
    status: filter.text("status"),
    overdue: filter.text("overdue"),
    errors: filter.errors,
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, recoveriesText, (t) => t.title);

export default function Recoveries() {
  const { list, status, overdue, errors, mayReadClaims, mayReadRules } =
    useLoaderData<typeof loader>();
  const t = useText(recoveriesText);
  const rules = useText(datedRulesText);
  const locale = useLocale();
  const active = status !== "" || overdue !== "";
  return (
    <Page
      title={t.title}
      lead={t.lead}
      plain
      action={
        mayReadRules ? (
          <ButtonLink to="/admin/rules/reference_rate" look="secondary">
            {rules.title}
          </ButtonLink>
        ) : null
      }
    >
      {mayReadClaims ? <ClaimsAndRecoveries /> : null}
      <FilterBar count={t.count({ count: list.rows.length })} active={active} errors={errors}>
        <FilterSelect
          name="status"
          label={t.filter.status}
          value={status}
          options={[
            { value: "", label: t.filter.all },
            ...recoveryStatuses.map((value) => ({ value, label: t.status[value] })),
          ]}
        />
        <FilterSelect
          name="overdue"
          label={t.filter.overdue}
          value={overdue}
          options={[
            { value: "", label: t.filter.any },
            { value: "only", label: t.filter.only },
          ]}
        />
      </FilterBar>
      <DataTable
        caption={t.title}
        captionHidden
        columns={useColumns()}
        rows={list.rows}
        rowKey={({ id }) => id}
        marked={(row) => row.overdue > 0n}
        sums={[
          {
            label: t.sum,
            cells: {
              amount: <Amount ore={list.amount} />,
              left: <Amount ore={list.left} />,
              due: t.overdueSum({ amount: formatKronor(list.overdue, locale) }),
            },
          },
        ]}
        empty={
          <EmptyState title={active ? t.noneInFilter : t.none}>
            {active ? null : t.noneWhy}
          </EmptyState>
        }
      />
    </Page>
  );
}

function useColumns(): Column<RecoveryRow>[] {
  const t = useText(recoveriesText);
  return [
    {
      key: "recovery",
      head: t.column.recovery,
      sort: "opened",
      cell: (row) => (
        <>
          <Link to={`/recoveries/${row.id}`}>{row.projectTitle}</Link>
          <small>
            {row.organisationName}, {row.caseNumber}
          </small>
        </>
      ),
    },
    {
      key: "status",
      head: t.column.status,
      cell: ({ status }) => <Tag colour={recoveryColour[status]}>{t.status[status]}</Tag>,
    },
    {
      key: "amount",
      head: t.column.amount,
      num: true,
      sort: "amount",
      cell: (row) => <Amount ore={row.amount} />,
    },
    {
      key: "left",
      head: t.column.left,
      num: true,
      sort: "left",
      cell: (row) => (row.status === "demanded" ? <Amount ore={row.left} /> : null),
    },
    {
      key: "due",
      head: t.column.due,
      sort: "due",
      cell: ({ dueOn, overdue }) =>
        dueOn ? (
          <>
            <Day on={dueOn} short />
            {overdue > 0n ? (
              <small>
                <State is="late">{t.overdue}</State>
              </small>
            ) : null}
          </>
        ) : null,
    },
  ];
}
