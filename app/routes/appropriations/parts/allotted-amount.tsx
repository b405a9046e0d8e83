import { linesOf, type Cover } from "~/domain/appropriations";
import type { Item } from "~/domain/appropriations/index.server";
import { useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { Amount, LedgerAmount } from "~/ui/money";
import { AllottedNote } from "./allotted-note";
import { CoverAmount } from "./cover-amount";
import { HeldAmount } from "./held-amount";

/** The frame, and what explains that what it is used for is more or less: years that cover each other. */
export function AllottedAmount({ item }: { readonly item: Item }) {
  const { lines, covers, coveredBy } = item;
  const { list: t } = useText(appropriationsText);
  const between = (side: readonly Cover[], text: typeof t.covers) =>
    side.map((cover) => (
      <small key={`${cover.other.id} ${cover.kind}`}>
        {text({ year: cover.other.year })} <OneEntry cover={cover} />
      </small>
    ));
  return (
    <>
      <HeldAmount lines={lines} of="frame" />
      <AllottedNote item={item} />
      {between(covers, t.covers)}
      {between(coveredBy, t.coveredBy)}
      {linesOf(lines, "comingAppropriation")
        .filter(({ balance }) => balance !== 0n)
        .map(({ account, balance, year }) => (
          <small key={account}>
            {t.coming({ year: year ?? 0 })} <LedgerAmount ore={balance} account={account} />
          </small>
        ))}
    </>
  );
}

/** One entry is a door to it; no register has the sum of several. */
const OneEntry = ({ cover }: { readonly cover: Cover }) =>
  cover.entries.length === 1 ? (
    <CoverAmount cover={cover} register={null} asOf={null} />
  ) : (
    <Amount ore={cover.amount} />
  );
