/** The officer's work: what is approved of each line, and why less. */
import { sum } from "~ledger/amount";
import type { Claim, ClaimLine } from "~/domain/claims";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { AmountField, Checkbox, CommandForm, SubmitButton, TextArea, TextField } from "~/ui/form";
import { Details } from "~/ui/layout";
import { State } from "~/ui/list";
import { Amount, formatOre } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { LineFacts } from "./line-facts";
import { isNoted, lineField, numbersOf, typedOf } from "./line-field";
import { byCategory, LongClaim, useCategoryHeads } from "./long-claim";

/** As many letters of a reason are seen at once. */
const REASON = 32;

type Categories = ClaimReview["categories"];

type Props = {
  readonly claim: Claim;
  readonly categories: Categories;
  /** Nothing can be paid to the recipient's account: the button would be refused, and the reason is said instead. */
  readonly isUnpayable: boolean;
};

export function JudgeLines({ claim, categories, isUnpayable }: Props) {
  const t = useText(claimsText);
  const returning = `/claims/${claim.id}/return`;
  return (
    <>
      <CommandForm action={`/claims/${claim.id}/approval`} id="approval">
        {typedOf(claim.lines).map((line, at) => (
          <input key={line.id} type="hidden" name={`lines[${at}].id`} value={line.id} />
        ))}
        <JudgeTable claim={claim} categories={categories} />
        <p className="lm-muted">{t.review.parkWhat}</p>
        <p className="lm-muted">{t.review.what}</p>
        {isUnpayable ? (
          <p>
            <State is="wait">{t.review.unpayable}</State>
          </p>
        ) : (
          <SubmitButton>{t.review.button}</SubmitButton>
        )}
      </CommandForm>
      <Details summary={t.review.returnTitle} formAt={returning}>
        <CommandForm action={returning} id="return">
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
  const numbers = numbersOf(lines);
  const heads = useCategoryHeads(lines, categories);
  const shown = new Set(claim.files.flatMap(({ voucher }) => voucher ?? []));
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
        at === null ? t.counted.ifApproved : <ReasonFields line={line} at={at} />,
    },
  ];
  return (
    <LongClaim heads={heads} parks>
      <DataTable<Row>
        caption={t.linesTitle}
        captionHidden
        inputs
        columns={columns}
        rows={byCategory(lines).map((line) => ({ line, at: numbers.get(line.id) ?? null }))}
        rowKey={({ line }) => line.id}
        noted={({ line }) => isNoted(line, shown)}
        {...(heads && {
          group: ({ line }: Row) => heads.group(line),
          groupId: ({ line }: Row) => heads.groupId(line),
        })}
        sums={[
          {
            label: t.sum,
            cells: { claimed: <Amount ore={sum(lines.map(({ amount }) => amount))} /> },
          },
        ]}
      />
    </LongClaim>
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
        size={REASON}
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
