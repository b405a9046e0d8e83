import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { decideSettlementSchema } from "~/domain/follow-up";
import { decideSettlement, findSettlement } from "~/domain/follow-up/index.server";
import { organisationAccess } from "~/domain/organisations";
import { may } from "~/domain/shared/access";
import { useLocale, useText } from "~/i18n";
import followUpText from "~/i18n/follow-up";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";
import { PayeeNotice } from "../disbursements/parts/payee-notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const page = orThrow(request, await findSettlement(actor, params.id ?? ""));
  const { settlement, shownHash, mayDecide, obstacle, details, payee } = page;
  if (settlement?.decidedAt) throw tooLate(`/projects/${details.project.id}/settlement`);
  if (!settlement || !shownHash || !mayDecide || obstacle) {
    throw redirect(`/projects/${details.project.id}/settlement`);
  }
  return {
    project: details.project,
    settlement,
    shownHash,
    unpayable: payee && !payee.account?.isVerified && settlement.result.payment > 0n ? payee : null,
    mayVerify: may(organisationAccess, actor, "organisation.verifyAccount", {
      boardId: payee?.payingBoardId ?? null,
    }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  return answerForm(
    request,
    decideSettlementSchema,
    (input, commandId) => decideSettlement({ actor, commandId }, input),
    () => redirect(`/projects/${params.id ?? ""}/settlement`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, followUpText, (t) =>
    data ? t.decision.question({ project: data.project.title }) : t.settlement.title,
  );

export default function DecideSettlement() {
  const { project, settlement, shownHash, unpayable, mayVerify } = useLoaderData<typeof loader>();
  const { decision: t, settlement: words, projects } = useText(followUpText);
  const locale = useLocale();
  const { finalGrant, payment, recovery, release } = settlement.result;
  const kr = (amount: bigint) => formatKronor(amount, locale);
  const final = kr(finalGrant);
  const address = `/projects/${project.id}/settlement`;
  return (
    <ConfirmPage
      crumbs={[
        { label: projects, to: "/projects" },
        { label: project.title, to: `/projects/${project.id}/case` },
        { label: words.title, to: address },
        { label: words.two.decided },
      ]}
      kicker={project.caseNumber ?? ""}
      question={t.question({ project: project.title })}
      notice={
        unpayable ? (
          <PayeeNotice payee={unpayable} before="settlement" mayVerify={mayVerify} />
        ) : null
      }
      what={
        payment > 0n
          ? t.whatPay({ final, payment: kr(payment) })
          : recovery > 0n
            ? t.whatRecover({ final, recovery: kr(recovery) })
            : t.whatNothing({ final })
      }
      who={t.who}
      undo={t.undo}
      money={t.money({ release: kr(release) })}
      cancel={{ label: t.cancel, to: address }}
    >
      {unpayable ? null : (
        <CommandForm>
          <input type="hidden" name="settlementId" value={settlement.id} />
          <input type="hidden" name="shownHash" value={shownHash} />
          <SubmitButton>{t.button({ final })}</SubmitButton>
        </CommandForm>
      )}
    </ConfirmPage>
  );
}
