import type { Site, SiteSources } from "~/domain/applications";
import { useLocale, useText } from "~/i18n";
import sitesText from "~/i18n/sites";
import {
  Actions,
  AmountField,
  CommandForm,
  MoreFields,
  Select,
  SubmitButton,
  TextField,
} from "~/ui/form";
import { Section } from "~/ui/layout";
import { formatOre } from "~/ui/money";

const SHOWN = 2;
const SPARE = 6;

type Municipalities = readonly { readonly code: string; readonly name: string }[];
type Props = {
  readonly sites: readonly Site[];
  readonly sources: SiteSources;
  readonly municipalities: Municipalities;
};

/** The towns there are, two more, and some to unfold. Those that are left empty are not there. */
export function SitesForm({ sites, sources, municipalities }: Props) {
  const t = useText(sitesText);
  const shown = sites.length + SHOWN;
  const numbers = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => from + i);
  const fields = (at: number) => (
    <SiteFields key={at} {...{ at, sources, municipalities }} site={sites[at]} />
  );
  return (
    <CommandForm>
      {numbers(0, shown).map(fields)}
      <MoreFields
        summary={t.more}
        holds={(name) =>
          numbers(shown, SPARE).some(
            (at) => name.startsWith(`sites[${at}].`) && !name.endsWith("].id"),
          )
        }
      >
        <div className="lm-stack">{numbers(shown, SPARE).map(fields)}</div>
      </MoreFields>
      <p>{t.emptyHint}</p>
      <Actions>
        <SubmitButton>{t.button}</SubmitButton>
      </Actions>
    </CommandForm>
  );
}

type SiteProps = Omit<Props, "sites"> & {
  readonly at: number;
  readonly site: Site | undefined;
};

function SiteFields({ at, site, sources, municipalities }: SiteProps) {
  const t = useText(sitesText);
  const locale = useLocale();
  const name = (field: string) => `sites[${at}].${field}`;
  const amount = (ore: bigint | undefined) => (ore ? formatOre(ore, locale) : "");
  return (
    <Section title={t.site({ no: at + 1 })}>
      <div className="lm-stack">
        <Select
          name={name("municipality")}
          label={t.municipality}
          value={site?.municipality ?? ""}
          empty
          options={municipalities.map(({ code, name: label }) => ({ value: code, label }))}
        />
        <TextField
          name={name("place")}
          label={t.place}
          hint={t.placeHint}
          value={site?.place ?? ""}
        />
        <TextField
          name={name("responsible")}
          label={t.responsible}
          value={site?.responsible ?? ""}
        />
        <AmountField name={name("grant")} label={t.grant} value={amount(site?.grant)} />
        {sources.financiers.map(({ id, name: who }, no) => (
          <div key={id}>
            <input type="hidden" name={name(`financiers[${no}].id`)} value={id} />
            <AmountField
              name={name(`financiers[${no}].amount`)}
              label={t.of({ name: who })}
              value={amount(site?.financiers.find((one) => one.id === id)?.amount)}
            />
          </div>
        ))}
        {sources.inKind > 0n ? (
          <AmountField name={name("inKind")} label={t.inKind} value={amount(site?.inKind)} />
        ) : null}
      </div>
    </Section>
  );
}
