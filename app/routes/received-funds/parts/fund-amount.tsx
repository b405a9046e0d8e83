import type { FundMoney } from "~/domain/received-funds";
import { Amount, LedgerAmount } from "~/ui/money";

type Props = {
  readonly money: FundMoney;
  readonly of: keyof FundMoney["accounts"];
  readonly kr?: boolean;
};

/** A balance of the fund: a door to its account, when something has been booked there. */
export function FundAmount({ money, of, kr = false }: Props) {
  const account = money.accounts[of];
  const ore = money[of];
  return account ? (
    <LedgerAmount ore={ore} account={account} kr={kr} />
  ) : (
    <Amount ore={ore} kr={kr} />
  );
}
