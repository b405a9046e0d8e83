import type { ApplicantType, CallDefinition, CallPhase } from "~/domain/calls";
import { useLocale, useText, type Locale } from "~/i18n";
import callsText from "~/i18n/calls";
import { lowerFirst } from "~/i18n/letter-case";
import { NextDate, Section } from "~/ui/layout";
import { ButtonLink } from "~/ui/form";
import { formatPercent } from "~/ui/money";
import { DataTable } from "~/ui/table";
import { inSentence } from "./amount-text";

type Group = { readonly types: ApplicantType[]; readonly share: string; readonly advance: string };

/** Types with the same terms stand on one row, the highest share first. */
function groupsOf({ applicantTypes, financing }: CallDefinition): Group[] {
  const groups = new Map<string, Group>();
  for (const type of applicantTypes) {
    const share = financing.maxSharePercent[type] ?? "0";
    const advance = financing.advancePercent[type] ?? "0";
    const group = groups.get(`${share} ${advance}`) ?? { types: [], share, advance };
    group.types.push(type);
    groups.set(`${share} ${advance}`, group);
  }
  return [...groups.values()].sort((a, b) => Number(b.share) - Number(a.share));
}

type Props = {
  readonly call: { readonly id: string; readonly phase: CallPhase };
  readonly definition: CallDefinition;
};

/** Who can apply, and how much of the cost is paid. */
export function WhoCanApply({ call, definition }: Props) {
  const { call: t, applicantType } = useText(callsText);
  const locale = useLocale();
  const cap = inSentence(definition.financing.advanceCap, locale);
  const advance = (percent: string, of: Locale) =>
    Number(percent) > 0 ? t.advanceUpTo({ percent: formatPercent(percent, of), cap }) : t.noAdvance;
  return (
    <>
      <Section title={t.whoTitle} intro={t.whoIntro}>
        <DataTable
          caption={t.whoCaption}
          captionHidden
          columns={[
            {
              key: "type",
              head: t.type,
              cell: ({ types }) => listed(types.map((type) => applicantType[type])),
            },
            {
              key: "share",
              head: t.share,
              num: true,
              cell: ({ share }) => formatPercent(share, locale),
            },
            { key: "advance", head: t.advance, cell: (group) => advance(group.advance, locale) },
          ]}
          rows={groupsOf(definition)}
          rowKey={({ types }) => types.join()}
        />
      </Section>
      {call.phase === "closed" ? null : (
        <Section>
          <NextDate
            tone="blue"
            title={t.unsureTitle}
            action={
              <ButtonLink to={`/calls/${call.id}/eligibility`} look="secondary">
                {t.unsureButton}
              </ButtonLink>
            }
          >
            <p>{t.unsureText}</p>
          </NextDate>
        </Section>
      )}
    </>
  );
}

/** "Ideell förening, registrerat trossamfund, stiftelse" */
const listed = (words: readonly string[]): string =>
  words.map((word, at) => (at === 0 ? word : lowerFirst(word))).join(", ");
