import type { PayeeAccount } from "~/domain/organisations/index.server";
import { useLocale, useText } from "~/i18n";
import organisationsText from "~/i18n/organisations";
import { formatDay, formatInstant } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { EmptyState } from "~/ui/layout";
import { State, Tag } from "~/ui/list";
import { DataTable, type Column } from "~/ui/table";

type AccountListProps = {
  readonly organisationId: string;
  readonly accounts: readonly PayeeAccount[];
  readonly mayVerify: boolean;
};

/** Every account the organisation has given, newest first, and who verified it. */
export function AccountList({ organisationId, accounts, mayVerify }: AccountListProps) {
  const t = useText(organisationsText);
  const locale = useLocale();
  const isCurrent = (account: PayeeAccount) => account.id === accounts[0]?.id;
  const columns: Column<PayeeAccount>[] = [
    {
      key: "account",
      head: t.account,
      cell: (account) => (
        <>
          {t.kind[account.kind]} {account.number}{" "}
          <AccountTag account={account} isCurrent={isCurrent(account)} />
        </>
      ),
    },
    {
      key: "added",
      head: t.addedBy,
      cell: ({ addedBy, addedAt }) => (
        <>
          {addedBy}
          <small>{formatInstant(addedAt, locale)}</small>
        </>
      ),
    },
    {
      key: "verified",
      head: t.verified,
      full: true,
      cell: (account) => <Verified account={account} isCurrent={isCurrent(account)} />,
    },
    {
      key: "verify",
      head: <span className="lm-sr">{t.verify.title}</span>,
      cell: (account) =>
        mayVerify && isCurrent(account) && account.verifications.length === 0 ? (
          <ButtonLink
            look="secondary"
            to={`/organisations/${organisationId}/accounts/${account.id}/verification`}
          >
            {t.verify.button}
          </ButtonLink>
        ) : null,
    },
  ];
  return (
    <DataTable
      caption={t.accounts}
      captionHidden
      columns={mayVerify ? columns : columns.filter(({ key }) => key !== "verify")}
      rows={accounts}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t.noAccounts}>
          <p>{t.noAccountsWhy}</p>
        </EmptyState>
      }
    />
  );
}

type AccountTagProps = { readonly account: PayeeAccount; readonly isCurrent: boolean };

/** A new account does not apply until somebody at the board has verified it. */
function AccountTag({ account, isCurrent }: AccountTagProps) {
  const t = useText(organisationsText);
  if (!isCurrent) return <Tag colour="grey">{t.replaced}</Tag>;
  return account.verifications.length > 0 ? (
    <Tag colour="green">{t.current}</Tag>
  ) : (
    <Tag colour="amber">{t.isNew}</Tag>
  );
}

/** Who verified the account at which board, and from when a changed one is paid to. */
function Verified({ account, isCurrent }: AccountTagProps) {
  const t = useText(organisationsText);
  const locale = useLocale();
  const { verifications, payableFrom } = account;
  if (verifications.length === 0) return <State is="wait">{t.notVerified}</State>;
  return (
    <>
      {verifications.map(({ board, by, at, method }) => (
        <p key={board}>{t.verifiedBy({ board, by, method, when: formatInstant(at, locale) })}</p>
      ))}
      {payableFrom && isCurrent ? (
        <p>{t.payableFrom({ day: formatDay(payableFrom, locale) })}</p>
      ) : null}
    </>
  );
}
