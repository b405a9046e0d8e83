/** The demo's movable clock: a page that exists in the demo only. */
import { redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answerForm } from "~/http/form.server";
import { isDemo, moveDemoClock, readNow } from "~/domain/identity/index.server";
import { atStockholm } from "~/domain/shared/calendar";
import { addDays } from "~/domain/shared/dates";
import { dateField, timeField } from "~/domain/shared/plain-fields";
import { useLocale, useText } from "~/i18n";
import identityText from "~/i18n/identity";
import { formatInstant } from "~/ui/date";
import { CommandForm, DateField, SubmitButton, TextField } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";

const clockSchema = z.strictObject({
  day: dateField(),
  time: timeField().default("09:00"),
});

export async function loader() {
  if (!(await isDemo())) throw new Response("Not found", { status: 404 });
  const { now, today } = await readNow();
  return { now, tomorrow: addDays(today, 1) };
}

export async function action({ request }: ActionFunctionArgs) {
  if (!(await isDemo())) throw new Response("Not found", { status: 404 });
  return answerForm(
    request,
    clockSchema,
    ({ day, time }) => moveDemoClock(atStockholm(day, time)),
    () => redirect("/demo/clock"),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, identityText, (t) => t.clock.title);

export default function Clock() {
  const { now, tomorrow } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = useText(identityText).clock;
  return (
    <Page title={t.title} lead={t.lead} plain>
      <p>{t.now({ now: formatInstant(now, locale) })}</p>
      <CommandForm>
        <DateField name="day" label={t.day} value={tomorrow} />
        <TextField name="time" label={t.time} hint={t.timeHint} value="09.00" size={6} />
        <SubmitButton>{t.button}</SubmitButton>
      </CommandForm>
    </Page>
  );
}
