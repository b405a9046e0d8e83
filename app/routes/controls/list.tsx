import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { keepToPages, pageNumber } from "~/http/page-number";
import { orThrow } from "~/http/refusal.server";
import { announceDrawSchema } from "~/domain/controls";
import { announceDraw, findDraws } from "~/domain/controls/index.server";
import { useText } from "~/i18n";
import controlsText from "~/i18n/controls";
import { Day } from "~/ui/date";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { State } from "~/ui/list";
import { DataTable, Pagination } from "~/ui/table";
import { AnnounceDraw } from "./parts/announce-draw";
import { ControlParts } from "./parts/control-parts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const list = orThrow(
    request,
    await findDraws(actor, pageNumber(new URL(request.url).searchParams)),
  );
  keepToPages(request, list.pages);
  return list;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    announceDrawSchema,
    (input, commandId) => announceDraw({ actor, commandId }, input),
    ({ no }) => redirect(`/risk-sample/${no}`),
  );
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, controlsText, (t) => t.title);

export default function Draws() {
  const { rows, page, pages, mayAnnounce, earliest } = useLoaderData<typeof loader>();
  const t = useText(controlsText);
  return (
    <Page title={t.title} lead={t.lead} plain>
      <ControlParts />
      <DataTable
        caption={t.draws}
        captionHidden
        rows={rows}
        rowKey={({ no }) => String(no)}
        empty={<EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
        columns={[
          {
            key: "draw",
            head: t.column.draw,
            cell: ({ no, year }) => <Link to={`/risk-sample/${no}`}>{t.drawOf({ no, year })}</Link>,
          },
          { key: "on", head: t.column.on, cell: ({ drawsOn }) => <Day on={drawsOn} short /> },
          {
            key: "state",
            head: t.column.state,
            cell: ({ isMade }) => (
              <State is={isMade ? "done" : "todo"}>{isMade ? t.made : t.waits}</State>
            ),
          },
          {
            key: "drawn",
            head: t.column.drawn,
            num: true,
            cell: ({ isMade, drawn }) => (isMade ? drawn : null),
          },
          {
            key: "struck",
            head: t.column.struck,
            num: true,
            cell: ({ isMade, struck }) => (isMade ? struck : null),
          },
        ]}
      />
      <Pagination page={page} pages={pages} />
      {mayAnnounce ? <AnnounceDraw earliest={earliest} /> : null}
    </Page>
  );
}
