/** The officer's work: what is approved of each line, and why less. */
import { sum } from "~ledger/amount";
import type { Claim, ClaimLine } from "~/domain/claims";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { AmountField, CommandForm, SubmitButton, TextArea, TextField } from "~/ui/form";
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
        <JudgeTable lines={claim.lines} categories={categories} />
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

function JudgeTable({
  lines,
  categories,
}: {
  readonly lines: readonly ClaimLine[];
  readonly categories: Categories;
}) {
  const t = useText(claimsText);
  const locale = useLocale();
  const columns: Column<{ line: ClaimLine; at: number | null }>[] = [
    {
      key: "what",
      head: t.column.cost,
      cell: ({ line, at }) => <LineFacts line={line} at={at} categories={categories} />,
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
      cell: ({ line, at }) =>
        at === null ? (
          t.countedIfApproved
        ) : (
          <AmountField
            name={`lines[${at}].approved`}
            label={lineField(t, { at, what: line.description, field: "approved" })}
            hideLabel
            value={formatOre(line.amount, locale)}
          />
        ),
    },
    {
      key: "reason",
      head: t.review.reason,
      cell: ({ line, at }) =>
        at === null ? null : (
          <TextField
            name={`lines[${at}].reason`}
            label={lineField(t, { at, what: line.description, field: "reason" })}
            hideLabel
          />
        ),
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
