import { linesOf, totalOf, type ItemLine, type ItemRole } from "~/domain/appropriations";
import { Amount, LedgerAmount } from "~/ui/money";

type Props = {
  readonly lines: readonly ItemLine[];
  readonly of: ItemRole;
  readonly year?: number;
  readonly kr?: boolean;
};

/** One account is a door to its register; several together are a sum, which has none. */
export function HeldAmount({ lines, of, year, kr = false }: Props) {
  const [only, ...others] = linesOf(lines, of, year);
  return only && others.length === 0 ? (
    <LedgerAmount ore={only.balance} account={only.account} kr={kr} />
  ) : (
    <Amount ore={totalOf(lines, of, year)} kr={kr} />
  );
}
