import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findBankFile, type ReadStatement } from "~/domain/reconciliation/index.server";
import { useLocale, useText } from "~/i18n";
import differencesText from "~/i18n/differences";
import reconciliationText from "~/i18n/reconciliation";
import { formatDay, formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Page, pageTitle, Section } from "~/ui/layout";
import { Facts, Tag } from "~/ui/list";
import { NoticeSection, StatusSection } from "./parts/told-sections";
import { FileWarnings } from "./parts/file-warnings";
import { StatementSection } from "./parts/statement-section";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return orThrow(request, await findBankFile(actor, params.id ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, reconciliationText, (t) => data?.name ?? t.files.title);

export default function BankFilePage() {
  const file = useLoaderData<typeof loader>();
  const { file: t, files, reconciliation } = useText(reconciliationText);
  const { told } = useText(differencesText);
  const locale = useLocale();
  const odd = file.lines - file.matched;
  const isStatement = file.kind === "statement";
  const until = lastDay(file.statements);
  const title = until ? t.title({ on: formatDay(until, locale) }) : file.name;
  return (
    <Page
      crumbs={[
        { label: reconciliation.title, to: "/reconciliation" },
        { label: files.title, to: "/bank-files" },
        { label: title },
      ]}
      status={
        <Tag colour={!isStatement ? "blue" : odd === 0 ? "green" : "amber"}>
          {isStatement
            ? odd === 0
              ? t.allMatched
              : t.oddCount({ count: odd })
            : told.kind[file.kind]}
        </Tag>
      }
      kicker={t.kicker({ name: file.name, message: file.message })}
      title={title}
      facts={[
        { label: t.facts.imported, value: formatInstant(file.importedAt, locale) },
        { label: t.facts.by, value: file.importedBy ?? files.commandLine },
        { label: t.facts.lines, value: t.linesOf({ lines: file.lines, repeated: file.repeated }) },
        ...(isStatement ? [{ label: t.facts.matched, value: String(file.matched) }] : []),
      ]}
    >
      <FileWarnings warnings={file.warnings} />
      {file.isCut ? <p>{told.cut({ most: file.most })}</p> : null}
      {file.kind === "notification" ? <NoticeSection notices={file.notices} /> : null}
      {file.kind === "statusReport" ? <StatusSection statuses={file.statuses} /> : null}
      {file.statements.map((statement) => (
        <StatementSection key={statement.id} statement={statement} />
      ))}
      <Section>
        <Facts
          look="rows"
          facts={[{ label: t.checksum, value: <code className="lm-checksum">{file.sha256}</code> }]}
        />
        <p>
          <ButtonLink to={`/bank-files/${file.id}/original`} look="secondary" download>
            {t.original}
          </ButtonLink>
        </p>
      </Section>
    </Page>
  );
}

/** The day of the last line: what the file is called, since a bank's own file names say little. */
const lastDay = (statements: readonly ReadStatement[]): string | undefined =>
  statements
    .flatMap((one) => one.lastDay ?? [])
    .toSorted()
    .at(-1);
