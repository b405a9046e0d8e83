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
import { importFileSchema, reconciliationAccess } from "~/domain/reconciliation";
import { findSentRuns, findBankFiles, importBankFile } from "~/domain/reconciliation/index.server";
import { may } from "~/domain/shared/access";
import { MOST_MEGABYTES } from "~/domain/shared/file-limit";
import { refuseField, type Result } from "~/domain/shared/result";
import { useText } from "~/i18n";
import reconciliationText from "~/i18n/reconciliation";
import { CommandForm, FileField, SubmitButton } from "~/ui/form";
import { Columns, Page, pageTitle, Panel, Section } from "~/ui/layout";
import { DemoBank } from "./parts/demo-bank";
import { FileTable } from "./parts/file-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return {
    files: orThrow(request, await findBankFiles(actor)),
    mayImport: may(reconciliationAccess, actor, "bankFile.import", actor),
    sent: await findSentRuns(actor),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    importFileSchema,
    async ({ file }, commandId) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return atFile(await importBankFile({ actor, commandId }, { name: file.name, bytes }));
    },
    ({ fileId }) => redirect(`/bank-files/${fileId}`),
  );
}

/** What is wrong with the file is said at the field where it was chosen. */
const atFile = <T,>(result: Result<T>): Result<T> =>
  result.ok || result.kind !== "conflict"
    ? result
    : refuseField("file", result.code, result.params);

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, reconciliationText, (t) => t.files.title);

export default function BankFiles() {
  const { files, mayImport, sent } = useLoaderData<typeof loader>();
  const { files: t, reconciliation } = useText(reconciliationText);
  const list = (
    <Section>
      <FileTable files={files} />
    </Section>
  );
  return (
    <Page
      crumbs={[{ label: reconciliation.title, to: "/reconciliation" }, { label: t.title }]}
      title={t.title}
      lead={t.lead}
      plain
    >
      {mayImport ? (
        <Columns
          asideLabel={t.importTitle}
          wide
          asideFirst
          aside={
            <>
              <Panel title={t.importTitle}>
                <CommandForm files>
                  <FileField
                    name="file"
                    label={t.importField}
                    hint={t.importHint}
                    accept=".xml"
                    mostMegabytes={MOST_MEGABYTES}
                  />
                  <p className="lm-small">{t.importWhat}</p>
                  <SubmitButton>{t.importButton}</SubmitButton>
                </CommandForm>
              </Panel>
              <DemoBank runs={sent} />
            </>
          }
        >
          {list}
        </Columns>
      ) : (
        list
      )}
    </Page>
  );
}
