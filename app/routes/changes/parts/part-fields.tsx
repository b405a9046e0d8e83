import type { ChangeKind, AskedPart } from "~/domain/changes";
import type { ChangeForm } from "~/domain/changes/index.server";
import type { DecisionVersion } from "~/domain/decisions";
import { useLocale, useText } from "~/i18n";
import changesText from "~/i18n/changes";
import { formatDay } from "~/ui/date";
import { DateField, Select, TextArea, TextField } from "~/ui/form";
import { BudgetFields } from "./budget-fields";

type PartFieldsProps = {
  readonly kind: ChangeKind;
  readonly form: ChangeForm;
  readonly decided: DecisionVersion;
};

const LONGEST = { reason: 3000, text: 5000 };

/** The fields of one part, with what is decided now or what has been written, and the reason. */
export function PartFields({ kind, form, decided }: PartFieldsProps) {
  const { form: t, kind: names } = useText(changesText);
  const written = form.open?.parts.find((part) => part.kind === kind);
  return (
    <div className="lm-form">
      <KindFields kind={kind} form={form} decided={decided} />
      <TextArea
        name={`${kind}.reason`}
        label={t.reason({ kind: names[kind].toLowerCase() })}
        hint={t.reasonHint}
        value={written?.reason ?? ""}
        max={LONGEST.reason}
        rows={4}
      />
    </div>
  );
}

function KindFields({ kind, form, decided }: PartFieldsProps) {
  switch (kind) {
    case "time":
      return <TimeFields form={form} decided={decided} />;
    case "budget":
      return <BudgetFields form={form} />;
    case "content":
      return <ContentFields form={form} decided={decided} />;
    case "partner":
      return <PartnerFields form={form} decided={decided} />;
    case "signatory":
      return <SignatoryFields form={form} />;
  }
}

type FieldsProps = Omit<PartFieldsProps, "kind">;

/** What the open request says of the kind. */
function writtenIn<K extends ChangeKind>({ open }: ChangeForm, kind: K) {
  return open?.parts.find((part) => part.kind === kind) as
    Extract<AskedPart, { kind: K }> | undefined;
}

function TimeFields({ form, decided }: FieldsProps) {
  const { form: t } = useText(changesText);
  const locale = useLocale();
  return (
    <DateField
      name="time.endsOn"
      label={t.endsOn}
      hint={t.endsNow({
        day: formatDay(decided.endsOn, locale),
        latest: formatDay(form.latestEnd, locale),
      })}
      value={writtenIn(form, "time")?.after.endsOn ?? decided.endsOn}
    />
  );
}

function ContentFields({ form, decided }: FieldsProps) {
  const { form: t } = useText(changesText);
  return (
    <TextArea
      name="content.text"
      label={t.text}
      value={writtenIn(form, "content")?.after.text ?? decided.content}
      max={LONGEST.text}
      rows={8}
    />
  );
}

function PartnerFields({ form, decided }: FieldsProps) {
  const { form: t } = useText(changesText);
  const { before, after } = writtenIn(form, "partner") ?? {};
  const leaves = decided.partners.findIndex(({ orgnr }) => orgnr === before?.partner?.orgnr);
  return (
    <>
      <Select
        name="partner.leaves"
        label={t.partnerLeaves}
        empty={t.partnerNobody}
        value={leaves < 0 ? "" : String(leaves)}
        options={decided.partners.map(({ name }, at) => ({ value: String(at), label: name }))}
      />
      <TextField
        name="partner.name"
        label={t.partnerName}
        hint={t.partnerHint}
        value={after?.partner?.name ?? ""}
        optional
      />
      <TextField
        name="partner.orgnr"
        label={t.orgnr}
        value={after?.partner?.orgnr ?? ""}
        inputMode="numeric"
        size={12}
        optional
      />
      <TextField name="partner.role" label={t.role} value={after?.partner?.role ?? ""} optional />
    </>
  );
}

function SignatoryFields({ form }: { readonly form: ChangeForm }) {
  const { form: t } = useText(changesText);
  const { before, after } = writtenIn(form, "signatory") ?? {};
  const choices = (people: ChangeForm["people"]["others"]) =>
    people.map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <>
      <Select
        name="signatory.joins"
        label={t.signatoryJoins}
        hint={t.signatoryHint}
        empty={t.signatoryNobody}
        value={after?.person?.personId ?? ""}
        options={choices(form.people.others)}
      />
      <Select
        name="signatory.leaves"
        label={t.signatoryLeaves}
        empty={t.signatoryNobody}
        value={before?.person?.personId ?? ""}
        options={choices(form.people.signatories)}
      />
    </>
  );
}
