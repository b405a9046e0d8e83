import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { saveClaimSchema } from "~/domain/claims";
import { findClaimForm, saveClaim, type ClaimForm } from "~/domain/claims/index.server";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import { useLocale, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import claimsText from "~/i18n/claims";
import blocksText from "~/i18n/payment-blocks";
import { Actions, CommandForm, DateField, DefaultSubmit, SubmitButton } from "~/ui/form";
import { Notice, Page, pageTitle, Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { blockTexts } from "../payment-blocks/block-texts.server";
import { namingLines } from "./line-names.server";
import { ReportFields } from "./parts/report-fields";
import { rowsTyped } from "./parts/rows-typed";
import { ReadRows } from "./parts/read-rows";
import { hasExtract, readIntoForm, type RowsAnswer } from "./rows-in-form.server";
import { CountedLines } from "./parts/counted-lines";
import { InKindLines } from "./parts/in-kind-lines";
import { ClaimLines } from "./parts/claim-lines";
import { SharedLines } from "./parts/shared-lines";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const form = orThrow(request, await findClaimForm(actor, params.id ?? ""));
  const standing = orThrow(request, await findPaymentBlocks(actor, form.projectId));
  return { ...form, blocks: form.isOpen ? [] : blockTexts(request, standing.blocks) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const projectId = params.id ?? "";
  if (hasExtract(await request.clone().formData())) return readIntoForm(request, actor, projectId);
  const answered = await answerForm(
    request,
    saveClaimSchema,
    (input, commandId) => saveClaim({ actor, commandId }, projectId, input),
    ({ claimId }, form) =>
      redirect(
        form.get("do") === "review"
          ? `/claims/${claimId}/review`
          : `/projects/${projectId}/claims/new`,
      ),
  );
  return namingLines(request, answered);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, claimsText, (t) => (data ? t.form.title({ no: data.no }) : t.title));

export default function EditClaim() {
  const form = useLoaderData<typeof loader>();
  const t = useText(claimsText);
  const { claiming: closed } = useText(blocksText);
  return (
    <Page
      crumbs={[
        { label: t.title, to: "/claims" },
        { label: form.projectTitle, to: `/projects/${form.projectId}/case` },
        { label: t.short({ no: form.no }) },
      ]}
      kicker={form.projectTitle}
      title={t.form.title({ no: form.no })}
      lead={t.form.lead}
    >
      {form.returnedBecause ? (
        <Notice tone="warn" title={t.form.returned}>
          {form.returnedBecause}
        </Notice>
      ) : null}
      {form.parked.length > 0 ? (
        <Notice title={t.form.parkedTitle}>
          <Bullets
            items={form.parked.map(({ no, description, reason }) =>
              t.parkedBack({ no, what: description, reason }),
            )}
          />
          <p>{t.form.parkedWhy}</p>
        </Notice>
      ) : null}
      {form.isOpen ? (
        <ClaimFields form={form} />
      ) : (
        <Notice tone="warn" title={closed.title}>
          <Bullets items={form.blocks} />
          <p>{closed.text}</p>
        </Notice>
      )}
    </Page>
  );
}

function ClaimFields({ form }: { readonly form: ClaimForm }) {
  const t = useText(claimsText);
  const locale = useLocale();
  const { method } = useText(budgetText);
  const answer = useActionData() as RowsAnswer | undefined;
  const isFlatRate = form.costMethod === "staff_flat_rate";
  // Rows that were read stand in fields of their own: the fields begin anew.
  const categories = form.categories
    .filter(({ kind }) => kind !== "flat" && !(isFlatRate && kind === "other"))
    .map(({ id, name }) => ({ value: id, label: name[locale] }));
  const read = answer?.read ? Object.keys(answer.values).length : 0;
  return (
    <CommandForm files>
      <DefaultSubmit name="do" value="save" />
      <input type="hidden" name="version" value={form.version} />
      <DateField name="periodFrom" label={t.form.from} value={form.periodFrom ?? ""} />
      <DateField name="periodTo" label={t.form.to} value={form.periodTo ?? ""} />
      <ReportFields report={form.report} />
      {isFlatRate ? <Notice>{method.claimed}</Notice> : null}
      <Section title={t.form.lines} intro={`${t.form.linesIntro} ${t.form.vat[form.vat]}`}>
        <ReadRows key={`read ${read}`} answer={answer} categories={categories} />
        <ClaimLines
          key={`lines ${read}`}
          typed={answer ? rowsTyped(answer.values) : 0}
          lines={form.lines}
          sites={form.sites.map(({ id, place }) => ({ value: id, label: place }))}
          asksVat={form.vat === "ja_delvis"}
          categories={categories}
        />
        <SharedLines
          key={`shares ${read}`}
          typed={answer ? rowsTyped(answer.values) : 0}
          lines={form.lines}
        />
        <CountedLines form={form} />
      </Section>
      {form.categories.some(({ kind }) => kind === "in_kind") ? (
        <Section title={t.form.inKind} intro={t.form.inKindIntro}>
          <InKindLines lines={form.inKind} />
        </Section>
      ) : null}
      <Actions>
        <SubmitButton name="do" value="review">
          {t.form.next}
        </SubmitButton>
        <SubmitButton look="secondary" name="do" value="save">
          {t.form.save}
        </SubmitButton>
      </Actions>
    </CommandForm>
  );
}
