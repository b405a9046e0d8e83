/** What an account is called on the page: "Intecknat: Systerskap, 2028". */
import type { AccountAbout, AccountName } from "~/domain/reports";
import { useLocale, useText } from "~/i18n";
import ledgerText from "~/i18n/ledger";

type AccountWords = {
  readonly role: (account: AccountName) => string;
  readonly about: (account: AccountName) => string;
  readonly title: (account: AccountName) => string;
  /** The name of one dimension; "" when the account has no such. */
  readonly dim: (account: AccountName, dim: AccountAbout["dim"]) => string;
  /** What tells accounts of one project apart: "Intecknat, 2028". */
  readonly short: (account: AccountName) => string;
  readonly kind: (kind: string) => string;
};

type Names = Readonly<Record<string, string>>;

export function useAccountWords(): AccountWords {
  const locale = useLocale();
  const t = useText(ledgerText);
  const forms: Names = t.form;
  const kinds: Names = t.kind;
  const name = (one: AccountAbout) =>
    one.dim === "form" ? (forms[one.value] ?? one.value) : (one.name?.[locale] ?? t.hidden);
  const role = (account: AccountName) => account.roleName[locale];
  const about = (account: AccountName) => account.about.map(name).join(", ");
  return {
    role,
    about,
    title: (account) => [role(account), about(account)].filter(Boolean).join(": "),
    dim: (account, dim) => {
      const found = account.about.find((one) => one.dim === dim);
      return found ? name(found) : "";
    },
    short: (account) => {
      const rest = account.about.filter(({ dim }) => dim !== "project");
      return [role(account), ...rest.map(name)].join(", ");
    },
    kind: (kind) => kinds[kind] ?? kind,
  };
}
