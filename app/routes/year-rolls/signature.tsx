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
import { signRollSchema } from "~/domain/year-rolls";
import { findYearEnd, signRoll } from "~/domain/year-rolls/index.server";
import { useLocale, useText } from "~/i18n";
import yearRollsText from "~/i18n/year-rolls";
import { CommandForm, SubmitButton } from "~/ui/form";
import { ConfirmPage, pageTitle } from "~/ui/layout";
import { formatKronor } from "~/ui/money";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const found = orThrow(request, await findYearEnd(actor, params.id ?? ""));
  const { item, roll, shownHash, maySign, total, sums, ofItem } = found;
  if (!roll || !shownHash || !maySign) throw redirect(`/appropriations/${item.id}/year-end`);
  return { item, rollId: roll.id, shownHash, total, sums, withdrawn: ofItem.withdrawn };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const itemId = params.id ?? "";
  return answerForm(
    request,
    signRollSchema,
    (input, commandId) => signRoll({ actor, commandId }, itemId, input),
    () => redirect(`/appropriations/${itemId}/year-end`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, yearRollsText, (t) => data && t.sign.question(data.item));

export default function SignRoll() {
  const { item, rollId, shownHash, total, sums, withdrawn } = useLoaderData<typeof loader>();
  const { sign: t, appropriations, crumb } = useText(yearRollsText);
  const locale = useLocale();
  const kr = (ore: bigint) => formatKronor(ore, locale);
  const name = `${item.code}, ${item.year}`;
  const address = `/appropriations/${item.id}/year-end`;
  return (
    <ConfirmPage
      crumbs={[
        { label: appropriations, to: "/appropriations" },
        { label: name, to: `/appropriations/${item.id}` },
        { label: crumb, to: address },
        { label: t.crumb },
      ]}
      kicker={name}
      question={t.question(item)}
      what={t.what({ count: total, year: item.year + 1 })}
      who={t.who}
      undo={t.undo}
      money={t.money({
        carried: kr(sums.carried),
        moved: kr(sums.moved),
        withdrawn: kr(withdrawn),
      })}
      cancel={{ label: t.cancel, to: address }}
    >
      <CommandForm>
        <input type="hidden" name="rollId" value={rollId} />
        <input type="hidden" name="shownHash" value={shownHash} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </ConfirmPage>
  );
}
