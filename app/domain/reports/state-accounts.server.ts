import {
  ownAccountNumbers,
  wrongNumbers,
  type OwnAccountNumbers,
} from "~/gateways/own-account-numbers";
import { accountRole, accountRoles } from "~ledger/index";
import { EARLIER_RESULT, stateAccount, type StateAccount } from "./state-accounts";

const financialRoles: readonly string[] = Object.entries(accountRoles).flatMap(
  ([role, { book }]) => (book === "financial" ? [role] : []),
);

type Numbers = Readonly<Record<string, string>>;

const accountWith = (role: string, own: Numbers): StateAccount | null => {
  const chart = accountRole(role)?.chart;
  return chart ? stateAccount(role, chart, own[role]) : null;
};

/** The number of a role in the State's chart, or the authority's own; null for the books that are not in it. */
export function stateAccountOf(role: string): StateAccount | null {
  return accountWith(role, ownNumbers());
}

/** Every role of the financial book with its number. */
export const allStateAccounts = (): readonly (StateAccount & { readonly role: string })[] =>
  financialRoles.flatMap((role) => {
    const account = stateAccountOf(role);
    return account ? [{ ...account, role }] : [];
  });

let sound: OwnAccountNumbers | undefined;

function ownNumbers(): Numbers {
  const own = ownAccountNumbers();
  if (!own) return {};
  if (sound !== own) refuseUnsound(own);
  sound = own;
  return own.numbers;
}

/** A role has one number, and a number one role; the result of earlier years has one too. */
function refuseUnsound({ file, numbers }: OwnAccountNumbers): void {
  const unknown = Object.keys(numbers).find((role) => !financialRoles.includes(role));
  if (unknown) throw wrongNumbers(file, `names ${unknown}, which is no role of the financial book`);
  const used = [
    EARLIER_RESULT,
    ...financialRoles.map((role) => accountWith(role, numbers)?.number),
  ];
  const twice = used.find((number, at) => used.indexOf(number) !== at);
  if (twice === EARLIER_RESULT)
    throw wrongNumbers(file, `gives a role ${twice}, which is the result of earlier years`);
  if (twice) throw wrongNumbers(file, `gives two roles the number ${twice}`);
}
