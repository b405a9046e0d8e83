/** The officer's work: what is approved of each line, and why less. */
import { sum } from "~ledger/amount";
import type { Claim, ClaimLine } from "~/domain/claims";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { AmountField, Checkbox, CommandForm, SubmitButton, TextArea, TextField } from "~/ui/form";
import { Details } from "~/ui/layout";
import { Amount, formatOre } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { LineFacts } from "./line-facts";
import { lineField, numberOf, typedOf } from "./line-field";

type Categories = ClaimReview["categories"];

export function JudgeLines({
  claim,
  categories,
}: {
  readonly claim: Claim;
  readonly categories: Categories;
}) {
  const t = useText(claimsText);
  return (
    <>
      <CommandForm action={`/claims/${claim.id}/approval`} id="approval">
        {typedOf(claim.lines).map((line, at) => (
          <input key={line.id} type="hidden" name={`lines[${at}].id`} value={line.id} />
        ))}
        <JudgeTable claim={claim} categories={categories} />
        <p className="lm-muted">{t.review.parkWhat}</p>
        <p className="lm-muted">{t.review.what}</p>
        <SubmitButton>{t.review.button}</SubmitButton>
      </CommandForm>
      <Details summary={t.review.returnTitle}>
        <CommandForm action={`/claims/${claim.id}/return`} id="return">
          <TextArea name="reason" label={t.review.returnReason} max={2000} rows={4} />
          <SubmitButton look="secondary">{t.review.returnButton}</SubmitButton>
        </CommandForm>
      </Details>
    </>
  );
}

type Row = { readonly line: ClaimLine; readonly at: number | null };

function JudgeTable({
  claim,
  categories,
}: {
  readonly claim: Claim;
  readonly categories: Categories;
}) {
  const { lines } = claim;
  const t = useText(claimsText);
  const columns: Column<Row>[] = [
    {
      key: "what",
      head: t.column.cost,
      cell: ({ line, at }) => (
        <LineFacts line={line} at={at} categories={categories} files={claim.files} />
      ),
    },
    {
      key: "claimed",
      head: t.column.claimed,
      num: true,
      cell: ({ line }) => <Amount ore={line.amount} />,
    },
    {
      key: "approved",
      head: t.column.approved,
      num: true,
      cell: ({ line, at }) => (at === null ? null : <ApprovedField line={line} at={at} />),
    },
    {
      key: "reason",
      head: t.review.reason,
      cell: ({ line, at }) =>
        at === null ? t.countedIfApproved : <ReasonFields line={line} at={at} />,
    },
  ];
  return (
    <DataTable
      caption={t.linesTitle}
      captionHidden
      inputs
      columns={columns}
      rows={lines.map((line) => ({ line, at: numberOf(lines, line) }))}
      rowKey={({ line }) => line.id}
      sums={[
        {
          label: t.sum,
          cells: { claimed: <Amount ore={sum(lines.map(({ amount }) => amount))} /> },
        },
      ]}
    />
  );
}

type FieldsProps = { readonly line: ClaimLine; readonly at: number };

function ApprovedField({ line, at }: FieldsProps) {
  const t = useText(claimsText);
  return (
    <AmountField
      name={`lines[${at}].approved`}
      label={lineField(t, { at, what: line.description, field: "approved" })}
      hideLabel
      value={formatOre(line.amount, useLocale())}
    />
  );
}

/** Why less, or what the line waits for when it is parked. */
function ReasonFields({ line, at }: FieldsProps) {
  const t = useText(claimsText);
  return (
    <>
      <TextField
        name={`lines[${at}].reason`}
        label={lineField(t, { at, what: line.description, field: "reason" })}
        hideLabel
      />
      <Checkbox
        name={`lines[${at}].park`}
        label={
          <>
            {t.review.park}
            <span className="lm-sr"> {t.lineField({ row: at + 1, what: "", field: "" })}</span>
          </>
        }
      />
    </>
  );
}
