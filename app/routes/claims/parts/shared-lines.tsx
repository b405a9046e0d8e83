import type { ClaimForm } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import doubleFundingText from "~/i18n/double-funding";
import { AmountField, TextField } from "~/ui/form";
import { Details } from "~/ui/layout";
import { formatOre } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { SPARE_ROWS } from "./claim-lines";
import { lineField } from "./line-field";

type Props = { readonly lines: ClaimForm["lines"]; readonly typed: number };

const KEY_CHARACTERS = 9;
const PLACE_CHARACTERS = 3;

/** For costs that several pay: the whole voucher, the key and which part is ours, row by row as above. */
export function SharedLines({ lines, typed }: Props) {
  const t = useText(claimsText);
  const words = useText(doubleFundingText).form;
  const locale = useLocale();
  const rows = Array.from({ length: Math.max(lines.length, typed) + SPARE_ROWS }, (_, at) => ({
    at,
    line: lines[at],
  }));
  const named = (at: number, field: "whole" | "key" | "place") => ({
    name: `lines[${at}].${field}`,
    label: lineField(t, { at, field }),
    hideLabel: true,
  });
  return (
    <Details summary={words.title} open={lines.some(({ key }) => key !== null)}>
      <p className="lm-measure">{words.intro}</p>
      <DataTable
        caption={words.title}
        captionHidden
        inputs
        rows={rows}
        rowKey={({ at }) => String(at)}
        rowHead="row"
        columns={[
          { key: "row", head: t.column.row, cell: ({ at }) => at + 1 },
          {
            key: "whole",
            head: t.column.whole,
            num: true,
            cell: ({ at, line }) => (
              <AmountField
                {...named(at, "whole")}
                value={line?.whole ? formatOre(line.whole, locale) : ""}
              />
            ),
          },
          {
            key: "key",
            head: t.column.key,
            cell: ({ at, line }) => (
              <TextField {...named(at, "key")} size={KEY_CHARACTERS} value={line?.key ?? ""} />
            ),
          },
          {
            key: "place",
            head: t.column.place,
            cell: ({ at, line }) => (
              <TextField
                {...named(at, "place")}
                size={PLACE_CHARACTERS}
                value={line?.place ?? ""}
              />
            ),
          },
        ]}
      />
    </Details>
  );
}
