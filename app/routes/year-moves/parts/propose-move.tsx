import type { YearMovePage } from "~/domain/year-moves/index.server";
import { useLocale, useText } from "~/i18n";
import yearMovesText from "~/i18n/year-moves";
import { Actions, AmountField, CommandForm, Select, SubmitButton, TextArea } from "~/ui/form";
import { Section } from "~/ui/layout";
import { formatOre } from "~/ui/money";

const REASONS = 2000;
const choices = (years: readonly number[]) =>
  years.map((year) => ({ value: String(year), label: String(year) }));

/** The officer's proposal, with the years that may be chosen. */
export function ProposeMove({ page: { years, proposal } }: { readonly page: YearMovePage }) {
  const { propose: t } = useText(yearMovesText);
  const locale = useLocale();
  const open = years.filter(({ isClosed }) => !isClosed);
  const from = open.filter(({ committed }) => committed > 0n).map(({ year }) => year);
  const to = open.filter(({ isPast, room }) => !isPast && room).map(({ year }) => year);
  return (
    <Section title={proposal ? t.again : t.title} intro={t.intro}>
      <CommandForm>
        <Select
          name="fromYear"
          label={t.from}
          value={String(proposal?.fromYear ?? from[0])}
          options={choices(from)}
        />
        <Select
          name="toYear"
          label={t.to}
          value={String(proposal?.toYear ?? to.find((year) => year !== from[0]))}
          options={choices(to)}
        />
        <AmountField
          name="amount"
          label={t.amount}
          value={proposal ? formatOre(proposal.amount, locale) : ""}
        />
        <TextArea
          name="reasons"
          label={t.reasons}
          hint={t.reasonsHint}
          value={proposal?.reasons ?? ""}
          max={REASONS}
          rows={4}
        />
        <Actions>
          <SubmitButton look={proposal ? "secondary" : "primary"}>
            {proposal ? t.again : t.button}
          </SubmitButton>
        </Actions>
      </CommandForm>
    </Section>
  );
}
