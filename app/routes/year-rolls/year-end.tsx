import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { prepareRollSchema } from "~/domain/year-rolls";
import { findYearEnd, prepareRoll } from "~/domain/year-rolls/index.server";
import { useText } from "~/i18n";
import yearRollsText from "~/i18n/year-rolls";
import { Columns, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { Bullets, Tag } from "~/ui/list";
import { Pagination } from "~/ui/table";
import { BeforeRoll } from "./parts/before-roll";
import { ItemOutcome } from "./parts/item-outcome";
import { RollSteps } from "./parts/roll-steps";
import { RollTable } from "./parts/roll-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = pageNumber(new URL(request.url).searchParams);
  const found = orThrow(request, await findYearEnd(actor, params.id ?? "", { page }));
  keepToPages(request, found.pages);
  return { yearEnd: found, isOwn: found.roll?.preparedBy === actor.personId };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const itemId = params.id ?? "";
  return answerForm(
    request,
    prepareRollSchema,
    (_input, commandId) => prepareRoll({ actor, commandId }, itemId),
    () => redirect(`/appropriations/${itemId}/year-end`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, yearRollsText, (t) => data && t.title({ year: data.yearEnd.item.year }));

export default function YearEnd() {
  const { yearEnd, isOwn } = useLoaderData<typeof loader>();
  const { item, roll, isOutdated, obstacles } = yearEnd;
  const t = useText(yearRollsText);
  const isOver = !obstacles.some(({ kind }) => kind === "notOver");
  const state = roll?.signedAt ? "signed" : roll && !isOutdated ? "prepared" : "open";
  const shown = state === "open" && isOver ? "over" : state;
  const colour = { open: "grey", over: "red", prepared: "amber", signed: "green" } as const;
  const name = `${item.code}, ${item.year}`;
  return (
    <Page
      crumbs={[
        { label: t.appropriations, to: "/appropriations" },
        { label: name, to: `/appropriations/${item.id}` },
        { label: t.crumb },
      ]}
      status={<Tag colour={colour[shown]}>{t.state[shown]}</Tag>}
      kicker={name}
      title={t.title({ year: item.year })}
      lead={t.lead}
    >
      {isOutdated ? (
        <Notice tone="warn" title={t.outdated.title}>
          <p>{t.outdated.what}</p>
        </Notice>
      ) : null}
      <RollTable yearEnd={yearEnd} />
      <Pagination page={yearEnd.page} pages={yearEnd.pages} />
      <Columns asideLabel={t.two.title} aside={<RollSteps yearEnd={yearEnd} isOwn={isOwn} />}>
        <ItemOutcome yearEnd={yearEnd} />
        {roll?.signedAt ? null : <BeforeRoll yearEnd={yearEnd} />}
        <Section title={t.rules.title}>
          <Bullets items={[t.rules.saving, t.rules.moved, t.rules.over]} />
        </Section>
      </Columns>
    </Page>
  );
}
