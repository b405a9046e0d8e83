import type { YearEndPage } from "~/domain/year-rolls/index.server";
import { useLocale, useText } from "~/i18n";
import yearRollsText from "~/i18n/year-rolls";
import { formatDay } from "~/ui/date";
import { ButtonLink } from "~/ui/form";
import { Section } from "~/ui/layout";
import { Facts } from "~/ui/list";
import { Kr } from "~/ui/money";

/** What may be saved of the item, and what becomes of the rest. */
export function ItemOutcome({ yearEnd }: { readonly yearEnd: YearEndPage }) {
  const { ofItem: t, saving: words } = useText(yearRollsText);
  const locale = useLocale();
  const { item, saving, ofItem, mayRecordSaving } = yearEnd;
  return (
    <Section title={t.title}>
      <Facts
        look="rows"
        facts={[
          {
            label: words.label,
            value: saving ? (
              <>
                <Kr ore={saving.amount} />
                <small>
                  {words.note({
                    source: saving.source,
                    day: formatDay(saving.decidedOn, locale),
                    by: saving.recordedBy,
                  })}
                </small>
              </>
            ) : (
              words.none
            ),
          },
          { label: t.envelopes, value: <Kr ore={ofItem.envelopesTotal} /> },
          { label: t.saved, value: <Kr ore={ofItem.saved} /> },
          { label: t.withdrawn, value: <Kr ore={ofItem.withdrawn} /> },
          { label: t.lapsed, value: <Kr ore={ofItem.lapsedTotal} /> },
        ]}
      />
      {mayRecordSaving ? (
        <p>
          <ButtonLink to={`/appropriations/${item.id}/saving`} look="secondary">
            {words.record}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}
