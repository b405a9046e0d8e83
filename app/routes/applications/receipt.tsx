import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findReceipt } from "~/domain/applications/index.server";
import { useLocale, useText } from "~/i18n";
import applicationsText from "~/i18n/applications";
import { formatDay, formatInstant, formatInstantToSecond } from "~/ui/date";
import { Notice, Page, pageTitle, ReceiptBlock } from "~/ui/layout";
import { kilobytes } from "./parts/kilobytes";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return orThrow(request, await findReceipt(actor, params["id"] ?? ""));
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, applicationsText, (t) => t.receipt.title);

export default function ReceiptPage() {
  const receipt = useLoaderData<typeof loader>();
  const t = useText(applicationsText).receipt;
  const locale = useLocale();
  const { caseNumber, arrivedAt, files, applicationId, isLate } = receipt;
  const when = formatInstantToSecond(arrivedAt, locale);
  return (
    <Page title={t.title} kicker={receipt.title} lead={t.lead({ when, caseNumber })}>
      <div className="lm-measure lm-stack">
        {isLate ? (
          <Notice tone="warn" title={t.lateTitle}>
            <p>{t.late({ when: formatInstant(receipt.closedAt, locale) })}</p>
          </Notice>
        ) : null}
        <ReceiptBlock
          caseNumber={caseNumber}
          received={t.time({ when })}
          content={[
            t.answers({ count: receipt.answered }),
            ...files.map(({ name, sizeBytes }) =>
              t.file({ name, kilobytes: kilobytes(sizeBytes) }),
            ),
            t.signedBy({ name: receipt.signedBy }),
          ]}
          checksum={receipt.sha256}
          next={t.decision({ day: formatDay(receipt.decisionOn, locale) })}
        />
        <p>{t.checksum}</p>
        <p>{t.copy}</p>
        <p>
          <Link to={`/applications/${applicationId}`}>{t.toCase}</Link>
        </p>
      </div>
    </Page>
  );
}
