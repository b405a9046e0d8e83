import { Link } from "@remix-run/react";
import type { Payee } from "~/domain/disbursements";
import { useText } from "~/i18n";
import disbursementsText from "~/i18n/disbursements";
import { Actions, ButtonLink } from "~/ui/form";
import { Notice } from "~/ui/layout";

type Props = {
  readonly payee: Payee;
  /** What cannot be approved until the account is there and verified. */
  readonly before: "claim" | "advance" | "payment" | "settlement";
  /** The reader may verify an account. */
  readonly mayVerify: boolean;
};

/** Said before the work is done and not after: the recipient has no account, or nobody has verified it. */
export function PayeeNotice({ payee, before, mayVerify }: Props) {
  const t = useText(disbursementsText).payee;
  const { account, organisationId, organisationName } = payee;
  if (account?.isVerified) return null;
  const organisation = `/organisations/${organisationId}`;
  return (
    <Notice tone="warn" title={account ? t.unverified({ account: account.number }) : t.missing}>
      <p>
        {t.why[before]} {account ? t.unverifiedWhat : t.missingWhat}
      </p>
      <Actions>
        {account && mayVerify ? (
          <ButtonLink look="secondary" to={`${organisation}/accounts/${account.id}/verification`}>
            {t.verify}
          </ButtonLink>
        ) : null}
        <Link to={organisation}>{t.organisation({ name: organisationName })}</Link>
      </Actions>
    </Notice>
  );
}
