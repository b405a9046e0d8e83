import { sum } from "~ledger/amount";
import type { Claim, ClaimLine } from "~/domain/claims";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { State } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable, type Column } from "~/ui/table";
import { LineFacts } from "./line-facts";
import { isNoted, numbersOf } from "./line-field";
import { byCategory, LongClaim, useCategoryHeads } from "./long-claim";

type Props = { readonly claim: Claim; readonly categories: ClaimReview["categories"] };

/** The claim line by line; what was reduced stands out with its reason. */
export function LineTable({ claim, categories }: Props) {
  const t = useText(claimsText);
  const isJudged = claim.approved !== null;
  const heads = useCategoryHeads(claim.lines, categories);
  const shown = new Set(claim.files.flatMap(({ voucher }) => voucher ?? []));
  const columns = useColumns({ claim, categories });
  return (
    <LongClaim heads={heads} parks={isJudged}>
      <DataTable
        caption={t.linesTitle}
        captionHidden
        columns={columns}
        rows={byCategory(claim.lines)}
        noted={(line) => isNoted(line, shown)}
        ticked={(line) => line.parked}
        {...(heads && { group: heads.group, groupId: heads.groupId })}
        rowKey={(line) => line.id}
        marked={(line) => line.approved !== null && line.approved !== line.amount}
        sums={[
          {
            label: t.sum,
            cells: {
              claimed: <Amount ore={sum(claim.lines.map(({ amount }) => amount))} />,
              ...(claim.approved !== null && { approved: <Amount ore={claim.approved} /> }),
            },
          },
        ]}
      />
    </LongClaim>
  );
}

/** Of a claim that is judged also what was approved, and why less. */
function useColumns({ claim, categories }: Props): Column<ClaimLine>[] {
  const t = useText(claimsText);
  const numbers = numbersOf(claim.lines);
  const columns: Column<ClaimLine>[] = [
    {
      key: "what",
      head: t.column.cost,
      cell: (line) => (
        <LineFacts
          line={line}
          at={numbers.get(line.id) ?? null}
          categories={categories}
          files={claim.files}
        />
      ),
    },
    {
      key: "claimed",
      head: t.column.claimed,
      num: true,
      cell: (line) => <Amount ore={line.amount} />,
    },
  ];
  const reviewed = (line: ClaimLine) => {
    if (line.parked)
      return (
        <State is="wait">
          {t.parked}: {line.reason}
        </State>
      );
    return line.approved !== null && line.approved !== line.amount ? (
      <State is="late">{line.derived ? t.counted.is : line.reason}</State>
    ) : null;
  };
  const judged: Column<ClaimLine>[] = [
    {
      key: "approved",
      head: t.column.approved,
      num: true,
      cell: (line) => line.approved !== null && <Amount ore={line.approved} />,
    },
    {
      key: "review",
      head: t.column.review,
      full: true,
      cell: reviewed,
    },
  ];
  return claim.approved === null ? columns : [...columns, ...judged];
}
