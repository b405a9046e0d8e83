import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { agreeToCall, findAgreement } from "~/domain/calls/index.server";
import { useLocale, useText } from "~/i18n";
import boardsText from "~/i18n/call-boards";
import workText from "~/i18n/call-work";
import callsText from "~/i18n/calls";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, Notice, pageTitle } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { formatKronor, Kr } from "~/ui/money";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const agreement = orThrow(request, await findAgreement(actor, params.id ?? ""));
  const { hindrance, call } = agreement;
  if (hindrance === "published" || hindrance === "agreed") throw tooLate(`/calls/${call.id}`);
  return { agreement };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const callId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({}),
    (_input, commandId) => agreeToCall({ actor, commandId }, { callId }),
    () => redirect(`/calls/${callId}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    boardsText,
    (t, locale) => data && t.agreement.question({ title: data.agreement.call.title[locale] }),
  );

export default function ConfirmAgreement() {
  const { agreement } = useLoaderData<typeof loader>();
  const { call, hindrance } = agreement;
  const { agreement: t } = useText(boardsText);
  const { publication } = useText(workText);
  const { title } = useText(callsText);
  const locale = useLocale();
  const name = call.title[locale];
  return (
    <ConfirmPage
      crumbs={[
        { label: title, to: "/calls" },
        { label: name, to: `/calls/${call.id}` },
        { label: t.crumb },
      ]}
      kicker={call.caseNumber}
      question={t.question({ title: name })}
      what={<What />}
      who={t.who}
      undo={t.undo}
      money={<Envelope />}
      cancel={{ label: t.cancel, to: `/calls/${call.id}` }}
    >
      {hindrance === "noRole" || hindrance === "samePerson" ? (
        <Notice tone="error" title={t.stop}>
          <p>{hindrance === "noRole" ? t.noRole : publication.hindrance.samePerson}</p>
        </Notice>
      ) : (
        <CommandForm>
          <SubmitButton>{t.button}</SubmitButton>
        </CommandForm>
      )}
    </ConfirmPage>
  );
}

function What() {
  const { call, mine } = useLoaderData<typeof loader>().agreement;
  const { agreement: t } = useText(boardsText);
  const words = { board: call.boardName, amount: formatKronor(call.total, useLocale()) };
  return (
    <>
      {mine.parts.includes("holding") ? <p>{t.holding(words)}</p> : null}
      {mine.parts.includes("paying") ? <p>{t.paying(words)}</p> : null}
      {mine.parts.length === 1 ? <p>{t.debt}</p> : null}
    </>
  );
}

/** The envelope year by year and, for whoever has the appropriation, what there is of it. */
function Envelope() {
  const { call, item } = useLoaderData<typeof loader>().agreement;
  const { agreement: t } = useText(boardsText);
  return (
    <Facts
      look="sums"
      facts={[
        ...call.envelopes.map(({ year, amount }) => ({
          label: t.envelope({ year }),
          value: <Kr ore={amount} />,
        })),
        ...(item ? [{ label: t.left(item), value: <Kr ore={item.available} /> }] : []),
      ]}
    />
  );
}
