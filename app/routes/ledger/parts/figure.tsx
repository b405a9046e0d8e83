import { Link } from "@remix-run/react";
import type { LedgerFigure } from "~/domain/reports";
import { Amount } from "~/ui/money";
import { ledgerAddress, type TypedAccounts } from "./account-filter";
import { BalanceLink } from "./balance-link";

type FigureProps = {
  readonly of: LedgerFigure;
  /** The accounts that it is the sum of, when they are several. */
  readonly among: Partial<TypedAccounts>;
  /** Null for now. */
  readonly asOf: string | null;
};

/** An amount of the ledger as a door: to its register, or to the list of the accounts that it is the sum of. */
export function Figure({ of: { amount, account }, among, asOf }: FigureProps) {
  if (account !== null) return <BalanceLink ore={amount} account={account} asOf={asOf} />;
  if (amount === 0n) return <Amount ore={amount} />;
  return (
    <Link className="lm-led" to={ledgerAddress(among, asOf)}>
      <Amount ore={amount} />
    </Link>
  );
}
