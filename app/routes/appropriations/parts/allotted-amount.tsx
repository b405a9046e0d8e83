import { coverTotal, linesOf, type Cover, type ItemRole } from "~/domain/appropriations";
import type { Item } from "~/domain/appropriations/index.server";
import { useText } from "~/i18n";
import appropriationsText from "~/i18n/appropriations";
import { LedgerAmount } from "~/ui/money";
import { CoverAmount } from "./cover-amount";
import { HeldAmount } from "./held-amount";

/** The frame, and what explains that what it is used for is more or less: years that cover each other. */
export function AllottedAmount({ item: { lines, covers, coveredBy } }: { readonly item: Item }) {
  const { list: t } = useText(appropriationsText);
  const between = (side: readonly Cover[], text: typeof t.covers, role: ItemRole) =>
    [...new Set(side.map(({ other }) => other.year))].map((year) => {
      const ofYear = side.filter(({ other }) => other.year === year);
      return (
        <small key={year}>
          {text({ year })}{" "}
          <CoverAmount
            cover={{
              amount: coverTotal(ofYear),
              entries: ofYear.flatMap(({ entries }) => entries),
            }}
            register={linesOf(lines, role)[0]?.account ?? null}
            asOf={null}
          />
        </small>
      );
    });
  return (
    <>
      <HeldAmount lines={lines} of="frame" />
      {between(covers, t.covers, "available")}
      {between(coveredBy, t.coveredBy, "comingAppropriation")}
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
