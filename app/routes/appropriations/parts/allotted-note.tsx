import { totalOf } from "~/domain/appropriations";
import type { Item } from "~/domain/appropriations/index.server";
import { useLocale, useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { formatOre } from "~/ui/money";

/** What the turn of a year has taken from the frame, or brought to it; nought while it is what was allotted. */
export const turnedOf = ({ allotted, lines }: Pick<Item, "allotted" | "lines">): bigint => {
  const frame = totalOf(lines, "frame");
  return frame === 0n && lines.length === 0 ? 0n : frame - allotted;
};

/** Under a frame that is not what was allotted any more: what was. */
export function AllottedNote({ item }: { readonly item: Item }) {
  const { list: t } = useText(appropriationsText);
  const locale = useLocale();
  return turnedOf(item) === 0n ? null : (
    <small>{t.afterTurn({ allotted: formatOre(item.allotted, locale) })}</small>
  );
}
