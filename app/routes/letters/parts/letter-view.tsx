import type { LetterBlock, LetterText } from "~/domain/letters";
import { Section } from "~/ui/layout";
import { Bullets } from "~/ui/list";
import { DataTable } from "~/ui/table";

/** The letter as a page: the same parts as in the PDF. The text is in the language of the case. */
export function LetterView({ letter }: { readonly letter: Pick<LetterText, "blocks"> }) {
  return (
    <div lang="sv">
      {inSections(letter.blocks).map(({ title, blocks }) => (
        <Section key={title} title={title}>
          <div className="lm-stack">
            {blocks.map((block, at) => (
              <Block key={at} block={block} />
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}

type LetterSection = { readonly title: string; readonly blocks: LetterBlock[] };

/** A heading and what stands under it. A letter begins with a heading. */
function inSections(blocks: readonly LetterBlock[]): LetterSection[] {
  const sections: LetterSection[] = [];
  for (const block of blocks) {
    if ("h2" in block) sections.push({ title: block.h2, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function Block({ block }: { readonly block: LetterBlock }) {
  if ("h2" in block) return null;
  if ("p" in block) return <p className="lm-measure">{block.p}</p>;
  if ("list" in block) return <Bullets items={block.list} />;
  if ("numbered" in block) {
    return (
      <ol className="lm-measure">
        {block.numbered.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    );
  }
  const { caption = "", columns, rows, sum } = block.table;
  const [, ...rest] = columns;
  return (
    <DataTable
      caption={caption}
      columns={columns.map(({ title, align }, at) => ({
        key: String(at),
        head: title,
        num: align === "right",
        cell: (row: readonly string[]) => row[at],
      }))}
      rows={rows}
      rowKey={(row) => row.join("|")}
      sums={
        sum
          ? [
              {
                label: sum[0],
                cells: Object.fromEntries(rest.map((_, at) => [String(at + 1), sum[at + 1]])),
              },
            ]
          : undefined
      }
      dense
    />
  );
}
