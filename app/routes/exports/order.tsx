import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { download } from "~/http/download.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import type { ExportOrder } from "~/domain/exports";
import { deliverExport, findExport } from "~/domain/exports/index.server";
import { useLocale, useText } from "~/i18n";
import exportsText from "~/i18n/exports";
import { formatInstantToSecond, Moment } from "~/ui/date";
import { CommandForm, SubmitButton } from "~/ui/form";
import { EmptyState, Page, pageTitle, Section } from "~/ui/layout";
import { formatWhole } from "~/ui/money";
import { DataTable } from "~/ui/table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return { order: orThrow(request, await findExport(actor, params.id ?? "")) };
}

/** The answer is the file itself. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    z.strictObject({}),
    () => deliverExport(actor, params.id ?? ""),
    (file) => download(file, context),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, exportsText, (t) =>
    data ? t.named({ format: t.format[data.order.format], year: data.order.year }) : t.title,
  );

export default function Order() {
  const { order } = useLoaderData<typeof loader>();
  const t = useText(exportsText);
  const locale = useLocale();
  useFreshOnReturn();
  return (
    <Page
      crumbs={[{ label: t.title, to: "/exports" }, { label: t.format[order.format] }]}
      title={t.named({ format: t.format[order.format], year: order.year })}
      lead={t.about[order.format]}
      facts={[
        { label: t.column.by, value: order.orderedBy },
        { label: t.column.at, value: formatInstantToSecond(order.orderedAt, locale) },
        { label: t.fileName, value: <code>{order.fileName}</code> },
      ]}
    >
      <Section>
        <CommandForm answersWithFile>
          <p className="lm-measure">{t.consequence}</p>
          <SubmitButton>{t.fetch}</SubmitButton>
        </CommandForm>
      </Section>
      <Section title={t.deliveries}>
        <DeliveryTable order={order} />
      </Section>
    </Page>
  );
}

/** A download leaves the page as it was; the checksum is there when the reader comes back to it. */
function useFreshOnReturn() {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const fresh = () => revalidate();
    window.addEventListener("focus", fresh);
    return () => window.removeEventListener("focus", fresh);
  }, [revalidate]);
}

function DeliveryTable({ order }: { readonly order: ExportOrder }) {
  const t = useText(exportsText);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.deliveries}
      captionHidden
      rows={order.deliveries}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t.noDelivery}>{t.noDeliveryWhy}</EmptyState>}
      columns={[
        { key: "at", head: t.column.fetchedAt, cell: ({ at }) => <Moment at={at} short /> },
        {
          key: "bytes",
          head: t.column.bytes,
          num: true,
          cell: ({ bytes }) => formatWhole(bytes, locale),
        },
        {
          key: "sha256",
          head: t.column.sha256,
          full: true,
          cell: ({ sha256 }) => <code>{sha256}</code>,
        },
      ]}
    />
  );
}
