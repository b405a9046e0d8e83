import { partsOf, type Claim, type ClaimLine } from "~/domain/claims";
import type { ClaimReview } from "~/domain/claims/index.server";
import { useLocale, useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import doubleFundingText from "~/i18n/double-funding";
import nearRepeatsText from "~/i18n/near-repeats";
import { formatDayShort } from "~/ui/date";
import { State } from "~/ui/list";
import { formatDecimal, formatKronor } from "~/ui/money";

type Props = {
  readonly line: ClaimLine;
  /** Its number; null for a line that is counted. */
  readonly at: number | null;
  readonly categories: ClaimReview["categories"];
  /** The claim's evidence, of which this line's is counted. */
  readonly files: Claim["files"];
};

/** What a line is: its words, what stands behind it, and where the same voucher has been claimed before. */
export function LineFacts({ line, at, categories, files }: Props) {
  const t = useText(claimsText);
  const shares = useText(doubleFundingText);
  const locale = useLocale();
  const name = categories[line.category]?.[locale] ?? line.category;
  const shown = files.filter(({ voucher }) => voucher !== null && voucher === line.voucher).length;
  const facts = [
    line.derived ? t.counted.is : name,
    line.hours &&
      line.rate &&
      t.hours({ hours: formatDecimal(line.hours, locale), rate: formatKronor(line.rate, locale) }),
    line.date && formatDayShort(line.date),
    line.supplier,
    line.voucher && t.voucher({ voucher: line.voucher }),
    shown > 0 && t.evidence.count({ count: shown }),
    line.share &&
      shares.share({
        place: line.share.place,
        parts: partsOf(line.share.key).length,
        key: line.share.key,
        whole: formatKronor(line.share.whole, locale),
      }),
    line.vat && t.vat[line.vat].toLocaleLowerCase(locale),
  ];
  return (
    <>
      {at === null ? null : `${at + 1}. `}
      {line.derived ? name : line.description}
      <small>{facts.filter(Boolean).join(", ")}</small>
      {line.otherShares.length > 0 ? <OtherShares shares={line.otherShares} /> : null}
      {line.near.length > 0 ? <Near near={line.near} /> : null}
      {line.repeats.length > 0 ? <Repeats repeats={line.repeats} /> : null}
    </>
  );
}

/** Two who pay for the same cost: for the officer to see, also when it is within the whole. */
function OtherShares({ shares }: { readonly shares: ClaimLine["otherShares"] }) {
  const t = useText(doubleFundingText);
  const locale = useLocale();
  const named = shares.map(({ amount, ...share }) =>
    t.otherShare({ ...share, amount: formatKronor(amount, locale) }),
  );
  return (
    <small>
      <State is="due">{t.otherShares({ shares: named.join("; ") })}</State>
    </small>
  );
}

/** Alike, and not the same: what is alike is said, and where. */
function Near({ near }: { readonly near: ClaimLine["near"] }) {
  const t = useText(nearRepeatsText);
  const locale = useLocale();
  return near.map((one) => (
    <small key={`${one.alike} ${one.caseNumber} ${one.no} ${one.voucher}`}>
      <State is="due">
        {t.alike[one.alike]({
          where: t.where({ ...one, amount: formatKronor(one.amount, locale) }),
        })}
      </State>
    </small>
  ));
}

function Repeats({ repeats }: { readonly repeats: Claim["lines"][number]["repeats"] }) {
  const t = useText(claimsText);
  return (
    <small>
      <State is="late">{t.repeats({ claims: repeats.map(t.repeat).join("; ") })}</State>
    </small>
  );
}
