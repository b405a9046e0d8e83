import type { Claim, ClaimFile } from "~/domain/claims";
import { useText } from "~/i18n";
import claimsText from "~/i18n/claims";
import { formatInstantShort } from "~/ui/date";
import { CommandForm, SubmitButton } from "~/ui/form";
import { DataTable, type Column } from "~/ui/table";

type Props = {
  readonly claim: Pick<Claim, "id" | "files">;
  /** While the claim is not sent in, its writers may take files away. */
  readonly mayChange?: boolean;
};

/** What shows that the costs are real, each file by the voucher it shows. */
export function EvidenceTable({ claim, mayChange = false }: Props) {
  const t = useText(claimsText).evidence;
  const columns: Column<ClaimFile>[] = [
    {
      key: "name",
      head: t.file,
      cell: ({ id, name }) => <a href={`/claims/${claim.id}/files/${id}`}>{name}</a>,
    },
    { key: "voucher", head: t.voucher, cell: ({ voucher }) => voucher ?? t.whole },
    { key: "added", head: t.added, cell: ({ addedAt }) => formatInstantShort(addedAt) },
  ];
  const removal: Column<ClaimFile> = {
    key: "remove",
    head: t.change,
    cell: ({ id, name }) => (
      <CommandForm action={`/claims/${claim.id}/files/${id}/removal`} id={id} inline>
        <SubmitButton look="tertiary" about={name}>
          {t.remove}
        </SubmitButton>
      </CommandForm>
    ),
  };
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={mayChange ? [...columns, removal] : columns}
      rows={claim.files}
      rowKey={({ id }) => id}
      empty={<p>{t.none}</p>}
    />
  );
}
