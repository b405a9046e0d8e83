import type { AskedPart, ChangePart } from "~/domain/changes";
import type { ChangePage } from "~/domain/changes/index.server";
import type { DecidedLine } from "~/domain/decisions";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatDay } from "~/ui/date";
import { Facts } from "~/ui/list";
import { Amount } from "~/ui/money";
import { DataTable } from "~/ui/table";

type PartProps = { readonly part: ChangePart; readonly categories: ChangePage["categories"] };

/** One part of a request: how it is, how it is to be, and why. */
export function PartChange({ part, categories }: PartProps) {
  const t = useText(changesText);
  const words = useWords();
  const isBudget = part.kind === "budget";
  const sides = isBudget
    ? []
    : [
        { label: t.now, value: words(part.kind, part.before) },
        { label: t.asked, value: words(part.kind, part.after) },
      ];
  return (
    <>
      {isBudget ? (
        <MovedLines before={part.before.lines} after={part.after.lines} categories={categories} />
      ) : null}
      <Facts
        look="rows"
        facts={[
          ...sides,
          { label: t.why, value: <span className="lm-measure">{part.reason}</span> },
        ]}
      />
    </>
  );
}

type Content = AskedPart["before"];

/** A part's content as a sentence. */
function useWords() {
  const t = useText(changesText);
  const locale = useLocale();
  return (kind: AskedPart["kind"], content: Content): string => {
    if (kind === "time" && "endsOn" in content) return formatDay(content.endsOn, locale);
    if ("text" in content) return content.text;
    if ("partner" in content) return content.partner ? t.partner(content.partner) : t.nobody;
    if ("person" in content) return content.person?.name ?? t.nobody;
    return "";
  };
}

type Lines = readonly DecidedLine[];

/** The lines that are asked to be changed, beside what is decided. */
function MovedLines({
  before,
  after,
  categories,
}: {
  readonly before: Lines;
  readonly after: Lines;
  readonly categories: ChangePage["categories"];
}) {
  const t = useText(changesText).budget;
  const locale = useLocale();
  const was = new Map(before.map(({ category, amount }) => [category, amount]));
  const rows = after
    .map((line) => ({ ...line, old: was.get(line.category) ?? 0n }))
    .filter(({ amount, old }) => amount !== old);
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      columns={[
        {
          key: "category",
          head: t.category,
          cell: ({ category }) => categories[category]?.[locale] ?? category,
        },
        { key: "old", head: t.decided, num: true, cell: ({ old }) => <Amount ore={old} /> },
        { key: "new", head: t.asked, num: true, cell: ({ amount }) => <Amount ore={amount} /> },
        {
          key: "by",
          head: t.difference,
          num: true,
          cell: ({ amount, old }) => <Amount ore={amount - old} />,
        },
      ]}
      rows={rows}
      rowKey={({ category }) => category}
    />
  );
}
